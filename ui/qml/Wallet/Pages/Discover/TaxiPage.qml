pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

// Where from, where to and in which car; then the ride as it goes.
PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property TaxiViewModel taxi: page.phone.goings.taxi

    title: qsTr("Taxi")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.bottom: foot.top
        anchors.top: parent.top
        focus: true
        width: page.width

        Card {
            height: ends.implicitHeight
            visible: page.taxi.loaded && !page.taxi.riding
            width: scroll.room

            Column {
                id: ends

                width: parent.width

                SpotRow {
                    bottomRadius: 0
                    label: qsTr("From")
                    place: page.taxi.originName
                    ruled: true
                    tint: "green"
                    topRadius: Theme.radius
                    width: parent.width

                    onClicked: list.show("origin", qsTr("From"), page.taxi.origins)
                }

                SpotRow {
                    bottomRadius: Theme.radius
                    label: qsTr("To")
                    place: page.taxi.targetName || qsTr("Choose")
                    tint: "coral"
                    width: parent.width

                    onClicked: list.show("target", qsTr("To"), page.taxi.targets)
                }
            }
        }

        OptionTiles {
            columns: 2
            model: page.taxi.cars
            visible: page.taxi.loaded && !page.taxi.riding
            width: scroll.room

            onChosen: key => page.taxi.chooseCar(key)
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            text: qsTr("¥11 for the first 3 km, then ¥2.50 a km, from 10 km on ¥3.75. It is paid by itself when the ride is over.")
            visible: page.taxi.loaded && !page.taxi.riding
            width: scroll.room
            wrapMode: Text.Wrap
        }

        RideCard {
            height: implicitHeight
            taxi: page.taxi
            visible: page.taxi.riding
            width: scroll.room
        }

        StepsCard {
            height: implicitHeight
            model: page.taxi.steps
            visible: page.taxi.riding
            width: scroll.room
        }

        RowButton {
            bottomRadius: Theme.radius
            iconName: "bill"
            label: qsTr("See the bill")
            ruled: false
            topRadius: Theme.radius
            visible: page.taxi.billId > 0
            width: scroll.room

            onClicked: page.phone.open("bill/" + page.taxi.billId)

            Card {
                anchors.fill: parent
                z: -2
            }
        }

        Repeater {
            model: page.taxi.loaded ? 0 : 3

            SkeletonRow {
                width: scroll.room
            }
        }
    }

    PageFoot {
        id: foot

        action: page.taxi.unpaid ? qsTr("Pay the ride") : page.taxi.over ? qsTr("Call another taxi") : page.taxi.riding ? qsTr("Cancel the ride") : qsTr("Call a taxi")
        anchors.bottom: parent.bottom
        detail: page.taxi.riding ? "" : page.taxi.roadText
        errorText: page.taxi.errorText
        figure: page.taxi.riding ? "" : page.taxi.fareText
        height: implicitHeight
        idle: page.taxi.riding ? !(page.taxi.unpaid || page.taxi.over || page.taxi.cancellable) : !page.taxi.able
        visible: page.taxi.loaded
        width: page.width

        onActed: page.act()
    }

    SureSheet {
        id: sure

        anchors.fill: parent
        body: qsTr("A driver may be on the way already. It costs nothing.")
        noText: qsTr("Keep it")
        parent: page
        title: qsTr("Cancel the ride?")
        topInset: page.topInset
        yesText: qsTr("Cancel the ride")

        onAgreed: {
            sure.open = false;
            page.taxi.cancel();
        }
        onDismissed: sure.open = false
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
                page.taxi.chooseOrigin(key);
            else
                page.taxi.chooseTarget(key);
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

    function act() {
        if (page.taxi.unpaid)
            page.taxi.pay();
        else if (page.taxi.over)
            page.taxi.another();
        else if (page.taxi.riding)
            sure.open = true;
        else
            page.taxi.call();
    }
}
