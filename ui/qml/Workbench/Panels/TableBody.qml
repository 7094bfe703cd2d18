import QtQuick

import Workbench.Controls

/// The body of a table: rows that page by themselves, one current row that Ctrl+C copies.
ListView {
    id: root

    required property string name
    property string copied: ""

    clip: true
    activeFocusOnTab: true
    currentIndex: -1
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    cacheBuffer: 400
    Accessible.role: Accessible.Table
    Accessible.name: root.name
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Copy) && root.currentItem) {
            board.copyText((root.currentItem as TableRow)?.plain ?? "");
            event.accepted = true;
        }
    }

    ScrollMark {
        parent: root
        view: root
    }

    TextEdit {
        id: board

        function copyText(text: string): void {
            board.text = text;
            board.selectAll();
            board.copy();
        }

        visible: false
    }
}
