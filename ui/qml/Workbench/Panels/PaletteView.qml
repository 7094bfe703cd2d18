pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The command palette: type a few letters, choose with the arrow keys, run with Enter.
Modal {
    id: root

    required property PaletteViewModel desk

    function run(): void {
        const row = list.currentItem as PaletteRow;
        if (row)
            root.desk.run(row.key);
    }

    y: Math.round((parent?.height ?? 0) * 0.12)
    padding: 8
    visible: root.desk.open
    onClosed: root.desk.open = false
    onOpened: {
        list.currentIndex = 0;
        search.forceActiveFocus();
    }

    contentItem: Column {
        spacing: 6

        Field {
            id: search

            width: 560
            height: 44
            focus: true
            frameless: true
            icon: "search-line"
            size: Skin.large
            name: qsTr("Search commands")
            hint: qsTr("What would you like to do?")
            value: root.desk.query
            onEdited: text => {
                root.desk.query = text;
                list.currentIndex = 0;
            }
            onAccepted: root.run()
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
        }

        Rule {
            width: parent.width
        }

        ListView {
            id: list

            width: 560
            height: Math.min(contentHeight, 9 * 40)
            clip: true
            model: root.desk.results
            keyNavigationWraps: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Commands")

            delegate: PaletteRow {
                required property int index

                width: list.width
                current: ListView.isCurrentItem
                onClicked: root.desk.run(key)
                onHoveredChanged: {
                    if (hovered)
                        list.currentIndex = index;
                }
            }

            ScrollMark {
                parent: list
                view: list
            }
        }

        Words {
            width: 560
            height: visible ? 64 : 0
            visible: root.desk.results.count === 0
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("No command is called that.")
            color: Skin.panelInkSoft
        }
    }
}
