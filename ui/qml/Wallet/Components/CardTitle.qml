pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls

// What a card is about, on top of it.
AppText {
    leftPadding: 14
    rightPadding: 14
    topPadding: 14
    weight: 500
    wrapMode: Text.Wrap

    Accessible.role: Accessible.Heading
}
