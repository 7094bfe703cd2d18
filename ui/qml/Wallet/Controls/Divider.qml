pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Rectangle {
    color: Theme.line
    height: 1

    Accessible.ignored: true
}
