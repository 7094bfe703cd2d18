pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls
import Wallet.Theme

// The days something is on sale for, one of them chosen; it slides sideways.
Flickable {
    id: strip

    required property AbstractItemModel model

    property real margin: Theme.gap

    readonly property Item focused: Window.activeFocusItem

    signal picked(string key)

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: height
    contentWidth: days.implicitWidth
    flickableDirection: Flickable.HorizontalFlick
    implicitHeight: days.implicitHeight
    interactive: contentWidth > width

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Day")
    onFocusedChanged: strip.reveal(strip.focused)

    NumberAnimation {
        id: gliding

        duration: Theme.medium
        easing.type: Easing.OutCubic
        property: "contentX"
        target: strip
    }

    Row {
        id: days

        bottomPadding: 6
        leftPadding: strip.margin
        rightPadding: strip.margin
        spacing: 8
        topPadding: 6

        Repeater {
            model: strip.model

            Pressable {
                id: chip

                required property string key
                required property string name
                required property string day
                required property string about
                required property bool chosen

                horizontalPadding: 10
                implicitHeight: Math.max(52, implicitContentHeight + topPadding + bottomPadding)
                text: chip.about
                topRadius: 10
                verticalPadding: 6

                Accessible.checked: chip.chosen
                Accessible.role: Accessible.RadioButton

                background: Plate {
                    border.color: chip.visualFocus ? Theme.focusRing : chip.chosen ? Theme.accent : Theme.line
                    border.width: chip.visualFocus ? 2 : 1
                    color: chip.chosen ? Qt.tint(Theme.surface, Theme.wash("blue")) : Theme.surface
                    radius: chip.topRadius
                }
                contentItem: Column {
                    AppText {
                        anchors.horizontalCenter: parent.horizontalCenter
                        color: chip.chosen ? Theme.accent : Theme.ink
                        font.pixelSize: Theme.label
                        text: chip.name
                        weight: chip.chosen ? 600 : 500

                        Accessible.ignored: true
                    }

                    AppText {
                        anchors.horizontalCenter: parent.horizontalCenter
                        color: chip.chosen ? Theme.accent : Theme.inkSoft
                        font.pixelSize: Theme.tiny
                        text: chip.day

                        Accessible.ignored: true
                    }
                }

                onClicked: strip.picked(chip.key)
            }
        }
    }

    function reveal(item: Item) {
        let holder = item;
        while (holder && holder !== days)
            holder = holder.parent;
        if (!holder)
            return;
        const left = item.mapToItem(days, 0, 0).x - strip.margin;
        const right = left + item.width + 2 * strip.margin;
        if (left < strip.contentX)
            gliding.to = Math.max(0, left);
        else if (right > strip.contentX + strip.width)
            gliding.to = Math.min(strip.contentWidth - strip.width, right - strip.width);
        else
            return;
        gliding.restart();
    }
}
