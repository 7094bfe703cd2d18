pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property ParcelsViewModel parcels: page.phone.flows.parcels

    title: qsTr("Parcel")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        SkeletonRow {
            visible: !page.parcels.loaded
            width: scroll.room
        }

        Card {
            height: head.implicitHeight
            visible: page.parcels.loaded
            width: scroll.room

            Column {
                id: head

                bottomPadding: 14
                spacing: 8
                topPadding: 14
                width: parent.width

                Item {
                    height: Math.max(plate.drawn, told.implicitHeight)
                    width: parent.width

                    TintIcon {
                        id: plate

                        anchors.verticalCenter: parent.verticalCenter
                        name: page.parcels.icon
                        tint: page.parcels.tint
                        x: 14
                    }

                    Column {
                        id: told

                        anchors.left: plate.right
                        anchors.leftMargin: 12
                        anchors.right: parent.right
                        anchors.rightMargin: 14
                        anchors.verticalCenter: parent.verticalCenter

                        AppText {
                            text: page.parcels.stateText
                            weight: 500
                            width: parent.width
                            wrapMode: Text.Wrap
                        }

                        AppText {
                            color: Theme.inkSoft
                            font.pixelSize: Theme.label
                            text: page.parcels.title
                            width: parent.width
                            wrapMode: Text.Wrap
                        }
                    }
                }

                KeywordLine {
                    keyword: qsTr("Courier")
                    value: qsTr("%1, telephone %2").arg(page.parcels.courier).arg(page.parcels.courierPhone)
                    width: parent.width
                }

                KeywordLine {
                    keyword: qsTr("Number")
                    value: page.parcels.number
                    width: parent.width
                }

                KeywordLine {
                    keyword: qsTr("Expected")
                    value: page.parcels.expectedText
                    visible: page.parcels.expectedText !== ""
                    width: parent.width
                }
            }
        }

        Card {
            height: way.implicitHeight
            visible: stations.count > 0
            width: scroll.room

            Column {
                id: way

                topPadding: 14
                width: parent.width

                Repeater {
                    id: stations

                    model: page.parcels.stations

                    StationLine {
                        id: station

                        required property int index

                        first: station.index === 0
                        last: station.index === stations.count - 1
                        width: way.width
                    }
                }
            }
        }
    }
}
