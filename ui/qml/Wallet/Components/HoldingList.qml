pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls
import Wallet.Theme

// A card of rows with two lines, a figure and what is noted of it.
Card {
    id: card

    required property AbstractItemModel model

    property string title: ""
    property string emptyText: ""
    property string chosen: ""

    signal picked(string key)

    implicitHeight: content.implicitHeight

    Accessible.role: Accessible.Grouping
    Accessible.name: card.title

    Column {
        id: content

        width: parent.width

        AppText {
            bottomPadding: 4
            leftPadding: 14
            rightPadding: 14
            text: card.title
            topPadding: 14
            visible: text !== ""
            weight: 500
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.role: Accessible.Heading
        }

        Repeater {
            id: rows

            model: card.model

            HoldingRow {
                id: row

                required property string key
                required property int index
                required property var model

                bottomRadius: row.index === rows.count - 1 ? card.radius : 0
                detail: row.model.detail
                figure: row.model.figure
                iconName: row.model.icon
                marked: card.chosen !== "" && row.key === card.chosen
                note: row.model.note
                ruled: row.index < rows.count - 1
                tint: row.model.tint
                title: row.model.title
                tone: row.model.tone
                width: content.width
                able: row.model.able

                onClicked: card.picked(row.key)
            }
        }

        AppText {
            bottomPadding: 14
            color: Theme.inkFaint
            font.pixelSize: Theme.label
            leftPadding: 14
            rightPadding: 14
            text: card.emptyText
            topPadding: 6
            visible: rows.count === 0 && text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
