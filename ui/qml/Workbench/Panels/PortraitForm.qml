import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// Whom a merchant means: ranges with both ends, where an empty one asks nothing.
Column {
    id: root

    required property PortraitViewModel form

    spacing: 8

    Words {
        text: qsTr("City")
        size: Skin.small
        color: Skin.panelInkSoft
    }

    Picker {
        width: parent.width
        name: qsTr("City")
        choices: root.form.cities
        onChosen: key => root.form.chooseCity(key)
    }

    RangeFields {
        width: parent.width
        name: qsTr("Age")
        low: root.form.ageFrom
        high: root.form.ageTo
        onLowEdited: text => root.form.write("age_from", text)
        onHighEdited: text => root.form.write("age_to", text)
    }

    RangeFields {
        width: parent.width
        name: qsTr("Spent here, yuan")
        low: root.form.spendFrom
        high: root.form.spendTo
        keys: Qt.ImhFormattedNumbersOnly
        onLowEdited: text => root.form.write("spend_from", text)
        onHighEdited: text => root.form.write("spend_to", text)
    }

    RangeFields {
        width: parent.width
        name: qsTr("Visits")
        low: root.form.visitsFrom
        high: root.form.visitsTo
        onLowEdited: text => root.form.write("visits_from", text)
        onHighEdited: text => root.form.write("visits_to", text)
    }

    NamedField {
        width: parent.width
        name: qsTr("Spend and visits of the last days")
        value: root.form.days
        limit: 4
        keys: Qt.ImhDigitsOnly
        onEdited: text => root.form.write("days", text)
    }

    Words {
        text: qsTr("Follows the service window")
        size: Skin.small
        color: Skin.panelInkSoft
    }

    Segmented {
        width: parent.width
        name: qsTr("Follows the service window")
        choices: root.form.following
        onChosen: key => root.form.chooseFollowed(key)
    }
}
