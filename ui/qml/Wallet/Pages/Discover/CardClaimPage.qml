pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property CardClaimViewModel claim: page.phone.collection.claim

    title: qsTr("Get the card")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        focus: true

        SkeletonRow {
            visible: !page.claim.loaded
            width: scroll.room
        }

        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            text: qsTr("%1 asks for this. It gets only what you switch on.").arg(page.claim.merchantName)
            visible: page.claim.loaded
            width: scroll.room
            wrapMode: Text.Wrap
        }

        Card {
            implicitHeight: fields.implicitHeight
            visible: page.claim.loaded
            width: scroll.room

            Column {
                id: fields

                width: parent.width

                Repeater {
                    id: rows

                    model: page.claim.form

                    ConsentRow {
                        id: row

                        required property int index
                        required property string key
                        required property string error

                        errorText: row.error
                        ruled: row.index < rows.count - 1
                        width: fields.width

                        onEdited: text => page.claim.answer(row.key, text)
                        onToggled: page.claim.toggle(row.key)
                    }
                }
            }
        }

        Card {
            implicitHeight: follow.implicitHeight
            visible: page.claim.loaded && page.claim.offersFollow
            width: scroll.room

            SwitchRow {
                id: follow

                bottomRadius: Theme.radius
                label: qsTr("Follow the service window too")
                note: qsTr("Your card's news and after-sales come there. You can leave at any time.")
                on: page.claim.follow
                topRadius: Theme.radius
                width: parent.width

                onClicked: page.claim.toggleFollow()
            }
        }
    }

    PageFoot {
        id: foot

        action: page.claim.busy ? qsTr("One moment…") : qsTr("Agree and get the card")
        anchors.bottom: parent.bottom
        errorText: page.claim.errorText
        idle: page.claim.busy || !page.claim.loaded
        width: parent.width

        onActed: page.claim.submit()
    }
}
