pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

// What stands above a form: who was chosen on the page before, or the cards that can be loaded.
Column {
    id: head

    required property OrderFormViewModel form

    readonly property TouchingViewModel touching: head.form.touching

    spacing: Theme.gap

    Card {
        height: who.implicitHeight
        visible: head.form.fixedName !== ""
        width: head.width

        Column {
            id: who

            bottomPadding: 14
            spacing: 2
            topPadding: 16
            width: parent.width - 28
            x: 14

            TintIcon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "user-3"
                size: 48
                tint: head.form.fixedTint
            }

            AppText {
                font.pixelSize: Theme.title
                horizontalAlignment: Text.AlignHCenter
                text: head.form.fixedName
                topPadding: 6
                weight: 500
                width: parent.width
                wrapMode: Text.Wrap
            }

            AppText {
                color: Theme.inkFaint
                font.pixelSize: Theme.caption
                horizontalAlignment: Text.AlignHCenter
                text: head.form.fixedDetail
                width: parent.width
            }
        }
    }

    Repeater {
        model: head.touching.cards

        TouchCardFace {
            id: face

            required property string key

            iconName: head.form.icon
            tint: head.form.tint
            width: head.width

            onTouched: head.touching.touch(face.key)
        }
    }

    Item {
        height: said.implicitHeight
        visible: head.touching.saidText !== ""
        width: head.width

        ErrorLine {
            id: said

            ink: head.touching.saidGood ? Theme.good : Theme.danger
            text: head.touching.saidText
            width: parent.width - 28
            x: 14
        }
    }
}
