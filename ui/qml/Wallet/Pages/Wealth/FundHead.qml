pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

Column {
    id: head

    required property FundViewModel fund
    required property AssetsViewModel assets

    readonly property real room: head.width - 2 * Theme.gap

    signal moved(string kind)
    signal frozenAsked

    bottomPadding: 4
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    spacing: Theme.gap
    topPadding: Theme.gap

    FigureHead {
        caption: qsTr("Yu'e Bao")
        concealed: head.assets.hidden
        figure: head.fund.totalText
        width: head.room

        onEyed: head.assets.toggle()

        Flow {
            id: facts

            spacing: Theme.roomy ? 4 : 16
            width: parent.width

            AssetFigure {
                caption: qsTr("Yesterday")
                figure: head.fund.yesterdayText
                room: facts.width
            }

            AssetFigure {
                caption: qsTr("Since the start")
                figure: head.fund.sinceText
                room: facts.width
            }

            AssetFigure {
                caption: qsTr("7-day yield")
                figure: head.fund.yieldText
                room: facts.width
            }
        }
    }

    TwoButtons {
        firstText: qsTr("Transfer out")
        secondText: qsTr("Transfer in")
        width: head.room

        onFirstClicked: head.moved("fund_out")
        onSecondClicked: head.moved("fund_in")
    }

    FundFacts {
        fund: head.fund
        width: head.room

        onFrozenAsked: head.frozenAsked()
    }

    Card {
        implicitHeight: drawn.implicitHeight
        width: head.room

        Column {
            id: drawn

            bottomPadding: 8
            spacing: 4
            topPadding: 8
            width: parent.width - 28
            x: 14

            Segments {
                chosen: head.fund.curve
                options: head.fund.curves
                title: qsTr("Curve")
                width: parent.width

                onPicked: key => head.fund.chooseCurve(key)
            }

            CurveChart {
                fromText: head.fund.fromText
                points: head.fund.points
                readings: head.fund.readings
                title: head.fund.curve === "income" ? qsTr("Income per 10,000, chart") : qsTr("Seven-day yield, chart")
                toText: head.fund.toText
                width: parent.width
            }

            Segments {
                chosen: head.fund.span
                options: head.fund.spans
                title: qsTr("Days")
                width: parent.width

                onPicked: key => head.fund.chooseSpan(key)
            }
        }
    }

    AppText {
        leftPadding: 2
        text: qsTr("Income by day")
        topPadding: 4
        weight: 500
        width: head.room

        Accessible.role: Accessible.Heading
    }
}
