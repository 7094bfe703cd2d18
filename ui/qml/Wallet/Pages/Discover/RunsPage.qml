pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls

// Trains or flights between two towns on a day.
PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property RunsViewModel runs: page.phone.goings.runs

    title: page.runs.title

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        FromTo {
            height: implicitHeight
            origin: page.runs.originName
            target: page.runs.targetName
            visible: page.runs.originName !== ""
            width: scroll.room

            onOriginAsked: list.show("origin", qsTr("From"), page.runs.origins)
            onTargetAsked: list.show("target", qsTr("To"), page.runs.targets)
            onTurned: page.runs.turnRound()
        }

        DayStrip {
            margin: 0
            model: page.runs.days
            visible: page.runs.days.count > 0
            width: scroll.room

            onPicked: key => page.runs.chooseDay(key)
        }

        Repeater {
            model: page.runs.runs

            RunCard {
                id: run

                required property string key

                width: scroll.room

                onClicked: page.phone.open("going/" + page.runs.function + "/" + run.key)
            }
        }

        Repeater {
            model: page.runs.loaded ? 0 : 4

            SkeletonRow {
                width: scroll.room
            }
        }

        EmptyState {
            body: qsTr("Choose another day or another place.")
            iconName: page.runs.icon
            title: qsTr("Nothing goes there")
            visible: page.runs.loaded && page.runs.runs.count === 0
            width: scroll.room
        }

        OwnPasses {
            label: qsTr("My trips")
            width: scroll.room

            onClicked: page.phone.open("passes/trip")
        }
    }

    OptionSheet {
        id: list

        property string asked: ""

        anchors.fill: parent
        parent: page
        title: ""
        topInset: page.topInset

        onChosen: key => {
            if (list.asked === "origin")
                page.runs.chooseOrigin(key);
            else
                page.runs.chooseTarget(key);
            list.leave();
        }
        onDismissed: list.leave()

        function show(asked: string, title: string, options: OptionsModel) {
            list.asked = asked;
            list.title = title;
            list.model = options;
            list.open = true;
        }

        function leave() {
            list.open = false;
            scroll.forceActiveFocus();
        }
    }
}
