pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls

ErrorLine {
    id: line

    required property SectionHost section

    text: qsTr("This wallet cannot draw a section of the kind %1.").arg(line.section.kind)
}
