pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// Two policies over the same notices, side by side: what is chosen at the left, what came of it at the right.
Modal {
    id: root

    required property CompareViewModel compare
    readonly property real roomX: (root.parent?.width ?? 0) - 32
    readonly property real roomY: (root.parent?.height ?? 0) - 32

    width: Math.min(1040, root.roomX)
    height: Math.min(772, root.roomY)
    padding: 20

    contentItem: FocusScope {
        id: content

        readonly property Item focused: content.Window.activeFocusItem

        function save(file: url): void {
            page.grabToImage(taken => root.compare.pictureSaved(taken.saveToFile(file)));
        }

        function putAway(): void {
            picture.active = false;
            content.Window.window.requestActivate();
            content.forceActiveFocus();
        }

        focus: true
        onFocusedChanged: sheet.reveal(content.focused)

        CompareHead {
            id: head

            width: parent.width
            compare: root.compare
            onPictureWanted: picture.active = true
            onCloseWanted: root.close()
        }

        Flickable {
            id: sheet

            function reveal(item: Item): void {
                let held = item;
                while (held && held !== page)
                    held = held.parent;
                if (!held)
                    return;
                const top = item.mapToItem(page, 0, 0).y;
                contentY = Math.max(0, Math.min(top - 12, Math.max(contentY, top + item.height + 12 - height)));
            }

            anchors.top: head.bottom
            anchors.topMargin: 12
            anchors.bottom: parent.bottom
            width: parent.width
            contentHeight: page.height
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            Rectangle {
                id: page

                width: sheet.width
                height: Math.max(choices.height, result.height) + 8
                color: Skin.floating

                Column {
                    id: choices

                    y: 4
                    width: 264
                    spacing: 20

                    CompareChoices {
                        width: parent.width
                        compare: root.compare
                    }

                    Surveys {
                        width: parent.width
                        visible: root.compare.ready
                        compare: root.compare
                    }
                }

                CompareResult {
                    id: result

                    x: choices.width + 28
                    y: 4
                    width: parent.width - x - 14
                    compare: root.compare
                    chartInView: sheet.contentY < 260
                }
            }
        }

        ScrollMark {
            view: sheet
        }

        Loader {
            id: picture

            active: false

            sourceComponent: PictureDialog {
                onRejected: Qt.callLater(content.putAway)
                onAccepted: {
                    content.save(selectedFile);
                    Qt.callLater(content.putAway);
                }
                Component.onCompleted: open()
            }
        }
    }
}
