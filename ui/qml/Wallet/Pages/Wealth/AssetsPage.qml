pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property AssetsViewModel assets: page.phone.holdings.assets
    readonly property PrepaidViewModel prepaid: page.phone.deposits.prepaid

    title: qsTr("Total assets")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        FigureHead {
            caption: qsTr("Total assets")
            concealed: page.assets.hidden
            figure: page.assets.totalText
            width: scroll.room

            onEyed: page.assets.toggle()
        }

        Card {
            implicitHeight: made.implicitHeight
            width: scroll.room

            Column {
                id: made

                bottomPadding: 14
                spacing: 10
                topPadding: 14
                width: parent.width

                Row {
                    id: bar

                    height: 10
                    spacing: 2
                    visible: !page.assets.hidden
                    width: parent.width - 28
                    x: 14

                    Repeater {
                        model: page.assets.parts

                        Plate {
                            required property real share
                            required property string tint

                            color: Theme.tint(tint)
                            height: bar.height
                            radius: 3
                            width: Math.max(4, (bar.width - 8) * share)
                        }
                    }
                }

                Repeater {
                    model: page.assets.parts

                    PartLine {
                        width: made.width
                    }
                }
            }
        }

        Card {
            implicitHeight: owed.implicitHeight
            visible: page.prepaid.owedText !== ""
            width: scroll.room

            RowButton {
                id: owed

                bottomRadius: Theme.radius
                iconName: "store-2"
                label: qsTr("Stored value at merchants")
                note: qsTr("Good there alone, not counted")
                ruled: false
                topRadius: Theme.radius
                value: page.prepaid.owedText
                width: parent.width

                onClicked: page.phone.open("prepaid")
            }
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("What is on your bank cards is the bank's to show and is not counted.")
            width: scroll.room
            wrapMode: Text.Wrap
        }
    }
}
