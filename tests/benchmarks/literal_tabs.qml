pragma ComponentBehavior: Bound

import QtQuick

// The reference of tab_switch: the same picture as the Pay and Services tabs, from literals alone.
Window {
    id: root

    property int tab: 0

    width: 1440
    height: 900
    visible: true
    color: "#E9ECF1"

    component Words: Text {
        font.family: "Noto Sans CJK SC"
        font.pixelSize: 12
        color: "#2B3240"
    }

    component Icon: Text {
        font.family: "remixicon"
        font.pixelSize: 22
        text: "\uea01"
    }

    component Tile: Item {
        id: tile

        property string label
        property color tint

        width: 80
        height: 74

        Rectangle {
            x: 20
            width: 40
            height: 40
            radius: 12
            color: Qt.alpha(tile.tint, 0.13)

            Icon {
                anchors.centerIn: parent
                color: tile.tint
            }
        }

        Words {
            y: 46
            width: 80
            horizontalAlignment: Text.AlignHCenter
            text: parent.label
        }
    }

    component WindowLine: Item {
        property string name
        property string said

        width: 336
        height: 68

        Rectangle {
            x: 14
            y: 14
            width: 40
            height: 40
            radius: 12
            color: "#FDEBEC"

            Icon {
                anchors.centerIn: parent
                color: "#EB5757"
            }
        }

        Words {
            x: 66
            y: 14
            font.pixelSize: 14
            text: parent.name
        }

        Words {
            x: 66
            y: 38
            color: "#5B6472"
            text: parent.said
        }
    }

    Item {
        objectName: "screen"
        x: 540
        y: 130
        width: 360
        height: 640
        clip: true

        Rectangle {
            anchors.fill: parent
            color: "#F4F5F8"
        }

        Item {
            visible: root.tab === 0
            width: 360
            height: 584

            Rectangle {
                width: 360
                height: 160
                gradient: Gradient {
                    GradientStop { position: 0; color: "#1B76D2" }
                    GradientStop { position: 1; color: "#1265BA" }
                }
            }

            Row {
                x: 16
                y: 84

                Repeater {
                    model: ["Scan", "Pay code", "Transfer", "Cards"]

                    Tile {
                        required property string modelData

                        label: modelData
                        tint: "white"
                    }
                }
            }

            Rectangle {
                x: 12
                y: 172
                width: 336
                height: 246
                radius: 14
                color: "white"

                Grid {
                    x: 8
                    y: 16
                    columns: 4

                    Repeater {
                        model: ["Yu'e Bao", "Top up", "Card repay", "Utilities", "Lottery", "Split bill", "Parcels",
                            "Family pay", "Bills", "Campus card", "Donate", "More"]

                        Tile {
                            required property string modelData

                            label: modelData
                            tint: "#2E9BF0"
                        }
                    }
                }
            }

            Rectangle {
                x: 12
                y: 430
                width: 336
                height: 64
                radius: 14
                color: "white"

                WindowLine {
                    name: "Yintai Department Store"
                    said: "Today 09:12 · paid from Yu'e Bao"
                }
            }
        }

        Item {
            visible: root.tab === 1
            width: 360
            height: 584

            Rectangle {
                width: 360
                height: 76
                color: "#1573CE"

                Words {
                    anchors.centerIn: parent
                    color: "white"
                    font.pixelSize: 17
                    text: "Services"
                }
            }

            Rectangle {
                x: 12
                y: 88
                width: 336
                height: 36
                radius: 18
                color: "white"
            }

            Rectangle {
                x: 12
                y: 136
                width: 336
                height: 408
                radius: 14
                color: "white"

                Column {
                    Repeater {
                        model: ["Yhd Supermarket", "Yintai Department Store", "Zhizun Car Rental", "State Grid Hangzhou",
                            "Lashou Deals", "Kuaidi Taxi"]

                        WindowLine {
                            required property string modelData

                            name: modelData
                            said: "Your order ships today. Track it here."
                        }
                    }
                }
            }
        }

        Row {
            y: 584

            Repeater {
                model: ["Pay", "Services", "Discover", "Wealth"]

                Item {
                    id: key

                    required property string modelData
                    required property int index

                    objectName: "tab" + index
                    width: 90
                    height: 56

                    Rectangle {
                        anchors.fill: parent
                        color: "#FBFBFE"
                    }

                    Icon {
                        x: 34
                        y: 8
                        color: root.tab === key.index ? "#1570CD" : "#6B7482"
                    }

                    Words {
                        y: 34
                        width: 90
                        horizontalAlignment: Text.AlignHCenter
                        text: key.modelData
                        color: root.tab === key.index ? "#1570CD" : "#6B7482"
                    }

                    TapHandler {
                        onTapped: root.tab = key.index
                    }
                }
            }
        }
    }
}
