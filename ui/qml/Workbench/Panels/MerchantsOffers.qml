pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// Coupons, and when a member card is given.
Column {
    id: root

    required property CounterViewModel counter
    readonly property CounterOffersViewModel section: root.counter.offers

    spacing: 8

    Heading {
        text: qsTr("Publish a coupon")
    }

    CouponForm {
        width: parent.width
        section: root.section
    }

    Outcome {
        width: parent.width
        text: root.section.resultText
        good: root.section.resultGood
    }

    Rule {
        width: parent.width
        visible: list.count > 0
    }

    Heading {
        topPadding: 4
        text: qsTr("Published")
        visible: list.count > 0
    }

    Repeater {
        id: list

        model: root.section.published

        delegate: PublishedLine {
            id: line

            required property string key

            width: root.width
            onClosed: root.section.close(line.key)
        }
    }

    Rule {
        width: parent.width
    }

    Heading {
        topPadding: 4
        text: qsTr("Member card")
    }

    CardPlanForm {
        width: parent.width
        plan: root.section.plan
    }
}
