pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// One of a few words of which one is chosen.
Pressable {
    id: chip

    required property string label
    required property bool chosen

    horizontalPadding: 14
    text: chip.label
    topRadius: 10
    verticalPadding: 8

    Accessible.checkable: true
    Accessible.checked: chip.chosen
    Accessible.role: Accessible.RadioButton

    background: Plate {
        border.color: chip.visualFocus ? Theme.focusRing : chip.chosen ? Theme.accent : Theme.line
        border.width: chip.visualFocus ? 2 : 1
        color: chip.chosen ? Theme.wash("blue") : chip.hovered ? Theme.page : Theme.surface
        radius: chip.topRadius
    }
    contentItem: AppText {
        color: chip.chosen ? Theme.accent : Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
        text: chip.label
        weight: chip.chosen ? 500 : 400
        wrapMode: Text.Wrap

        Accessible.ignored: true
    }
}
