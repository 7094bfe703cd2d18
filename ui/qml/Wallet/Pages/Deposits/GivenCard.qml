pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

/// What of the identity a merchant asks for: what it would see, where it comes from, and the person's consent to each.
Card {
    id: card

    required property RentViewModel rent

    implicitHeight: content.implicitHeight

    Column {
        id: content

        width: parent.width

        AppText {
            leftPadding: 14
            rightPadding: 14
            text: qsTr("Filled in already")
            topPadding: 14
            weight: 500
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.role: Accessible.Heading
        }

        AppText {
            bottomPadding: 4
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            leftPadding: 14
            rightPadding: 14
            text: qsTr("Nothing is given before you agree to it.")
            width: parent.width
            wrapMode: Text.Wrap
        }

        Repeater {
            id: fields

            model: card.rent.given

            SwitchRow {
                id: field

                required property string key
                required property string value
                required property string source
                required property int index
                required property bool able

                bottomRadius: agree.visible || field.index < fields.count - 1 ? 0 : card.radius
                enabled: field.able
                note: field.value + "\n" + field.source
                ruled: field.index < fields.count - 1
                width: content.width

                onClicked: card.rent.toggle(field.key)
            }
        }

        Item {
            id: agree

            height: all.height + 20
            visible: !card.rent.agreed
            width: parent.width

            Button {
                id: all

                height: Math.max(44, implicitHeight)
                primary: false
                text: qsTr("Agree to all of it")
                width: parent.width - 28
                x: 14
                y: 6

                onClicked: card.rent.agreeToAll()
            }
        }
    }
}
