pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls
import Wallet.Theme

/// Choices in a sheet: one of them, or `several` with a way to say that is all.
Sheet {
    id: sheet

    required property AbstractItemModel model
    required property string iconName

    property bool several: false

    signal chosen(string key)
    signal done

    Flickable {
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: choices.implicitHeight
        height: Math.min(contentHeight, sheet.room - (sheet.several ? enough.height + 2 * Theme.gap : 0))
        width: parent.width

        Column {
            id: choices

            bottomPadding: 12
            topPadding: 4
            width: parent.width

            Repeater {
                model: sheet.model

                MethodRow {
                    id: row

                    required property string key

                    iconName: sheet.iconName
                    text: row.label
                    tint: "blue"
                    width: choices.width

                    Accessible.role: sheet.several ? Accessible.CheckBox : Accessible.RadioButton
                    Accessible.checkable: true
                    onClicked: sheet.chosen(row.key)
                }
            }
        }
    }

    Item {
        height: enough.height + 2 * Theme.gap
        visible: sheet.several
        width: parent.width

        Button {
            id: enough

            height: Math.max(48, implicitHeight)
            text: qsTr("Show these bills")
            width: parent.width - 2 * Theme.gap
            x: Theme.gap
            y: Theme.gap

            onClicked: sheet.done()
        }
    }
}
