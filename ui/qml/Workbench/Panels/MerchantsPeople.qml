pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// Whom the merchant reaches: the funnel, the audience of a portrait, and everybody in it.
Column {
    id: root

    required property CounterViewModel counter
    required property Flickable view
    readonly property CounterPeopleViewModel section: root.counter.people

    spacing: 8

    Heading {
        text: qsTr("Funnel")
    }

    FunnelChart {
        width: parent.width
        stages: root.section.stages
        view: root.view
    }

    Words {
        width: parent.width
        wrapMode: Text.Wrap
        size: Skin.tiny
        color: Skin.panelInkSoft
        spoken: true
        text: root.section.nobodyReached ? qsTr("Nobody was offered anything yet: the funnel begins with a coupon.") : qsTr("People who came so far since this world began. A rate is of those at the stage before.")
    }

    TextButton {
        width: parent.width
        icon: "coupon-3-line"
        name: qsTr("To the offers")
        visible: root.section.nobodyReached
        onClicked: root.counter.chooseSection("offers")
    }

    Rule {
        width: parent.width
    }

    Heading {
        topPadding: 4
        text: qsTr("Audience")
    }

    Row {
        spacing: 6
        visible: root.section.sizeText.length > 0
        Accessible.role: Accessible.StaticText
        Accessible.name: root.section.sizeText + " " + root.section.ofText

        Words {
            id: figure

            text: root.section.sizeText
            size: 26
            weight: Font.DemiBold
            tabular: true
        }

        Words {
            anchors.baseline: figure.baseline
            text: root.section.ofText
            color: Skin.panelInkSoft
        }
    }

    PortraitForm {
        width: parent.width
        form: root.section.form
    }

    Outcome {
        width: parent.width
        text: root.section.problem
        good: false
    }

    TextButton {
        width: parent.width
        icon: "restart-line"
        name: qsTr("Everybody again")
        visible: !root.section.form.plain
        onClicked: root.section.form.clear()
    }

    Rule {
        width: parent.width
    }

    Field {
        width: parent.width
        name: qsTr("Find somebody")
        value: root.section.people.query
        hint: qsTr("Name, phone or city")
        icon: "search-line"
        onEdited: text => root.section.people.query = text
    }

    Column {
        width: parent.width
        spacing: 2
        Accessible.role: Accessible.List
        Accessible.name: qsTr("People")

        Repeater {
            id: list

            model: root.section.people.rows

            delegate: PersonLine {
                required property string key

                width: root.width
                enabled: !root.section.people.busy
                onClicked: root.section.people.signIn(key)
            }
        }
    }

    Words {
        width: parent.width
        visible: list.count === 0 && root.section.problem.length === 0
        wrapMode: Text.Wrap
        text: qsTr("Nobody in this audience is called that.")
        spoken: true
        color: Skin.panelInkSoft
    }

    TextButton {
        width: parent.width
        name: qsTr("Show more people")
        visible: root.section.people.hasMore
        onClicked: root.section.people.more()
    }

    Outcome {
        width: parent.width
        text: root.section.people.problem
        good: false
    }
}
