pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls
import Wallet.Theme

// A hall from above: the screen, rows with their numbers, aisles as gaps. It slides where it is larger than its frame.
Flickable {
    id: map

    required property AbstractItemModel model
    required property int columnCount
    required property int rowCount

    readonly property int cell: Theme.touch
    readonly property int margin: 34
    readonly property real planWidth: map.columnCount * map.cell + 2 * map.margin
    readonly property Item focused: Window.activeFocusItem

    signal toggled(string key)

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: Math.max(height, plan.y + plan.height + 12)
    contentWidth: Math.max(width, map.planWidth)
    interactive: contentWidth > width || contentHeight > height

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Seats")
    onContentWidthChanged: Qt.callLater(map.centre)
    onFocusedChanged: map.reveal(map.focused)
    onWidthChanged: Qt.callLater(map.centre)

    NumberAnimation {
        id: across

        duration: Theme.medium
        easing.type: Easing.OutCubic
        property: "contentX"
        target: map
    }

    NumberAnimation {
        id: down

        duration: Theme.medium
        easing.type: Easing.OutCubic
        property: "contentY"
        target: map
    }

    Item {
        id: stage

        anchors.horizontalCenter: plan.horizontalCenter
        height: 40 + said.implicitHeight
        visible: map.columnCount > 0
        width: Math.min(plan.width - 2 * map.margin, 300)

        Plate {
            color: Theme.accent
            height: 5
            opacity: 0.75
            radius: 2
            width: parent.width
            y: 14
        }

        Rectangle {
            height: 16
            opacity: 0.18
            width: parent.width - 24
            x: 12
            y: 20

            gradient: Gradient {
                GradientStop {
                    color: Theme.accent
                    position: 0
                }

                GradientStop {
                    color: "transparent"
                    position: 1
                }
            }
        }

        AppText {
            id: said

            color: Theme.inkSoft
            font.pixelSize: Theme.chrome(11)
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Screen")
            width: parent.width
            y: 24
        }
    }

    Item {
        id: plan

        height: map.rowCount * map.cell
        width: map.planWidth
        x: Math.max(0, Math.round((map.width - width) / 2))
        y: stage.height + 8

        Repeater {
            model: map.rowCount

            // Pinned to the left edge, over whatever slides below.
            Plate {
                id: mark

                required property int index

                border.color: Theme.line
                border.width: 1
                color: Qt.alpha(Theme.surface, 0.92)
                height: 22
                radius: 8
                width: 24
                x: map.contentX - plan.x + 4
                y: mark.index * map.cell + Math.round((map.cell - height) / 2)
                z: 1

                AppText {
                    anchors.fill: parent
                    color: Theme.inkSoft
                    font.pixelSize: 12
                    horizontalAlignment: Text.AlignHCenter
                    text: mark.index + 1

                    Accessible.ignored: true
                }
            }
        }

        Repeater {
            model: map.model

            SeatButton {
                required property string key
                required property int row
                required property int column

                height: map.cell
                width: map.cell
                x: map.margin + column * map.cell
                y: (row - 1) * map.cell

                onClicked: map.toggled(key)
            }
        }
    }

    // The middle of the hall is what one wants to see first.
    function centre() {
        map.contentX = Math.max(0, Math.round((map.contentWidth - map.width) / 2));
    }

    function reveal(item: Item) {
        if (!item || item.parent !== plan)
            return;
        const left = item.x + plan.x, top = item.y + plan.y;
        if (left - map.cell < map.contentX)
            map.glide(across, Math.max(0, left - map.cell));
        else if (left + 2 * map.cell > map.contentX + map.width)
            map.glide(across, Math.min(map.contentWidth - map.width, left + 2 * map.cell - map.width));
        if (top < map.contentY)
            map.glide(down, Math.max(0, top - map.cell));
        else if (top + 1.5 * map.cell > map.contentY + map.height)
            map.glide(down, Math.min(map.contentHeight - map.height, top + 1.5 * map.cell - map.height));
    }

    function glide(slide: NumberAnimation, to: real) {
        slide.to = to;
        slide.restart();
    }
}
