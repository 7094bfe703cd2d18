pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A curve whose points are read one by one: by touch, by hovering, or with the arrow keys.
FocusScope {
    id: graph

    required property list<real> points
    required property list<string> readings
    required property string fromText
    required property string toText

    property string title: ""
    property int at: -1

    readonly property int last: graph.readings.length - 1
    readonly property int shown: graph.at < 0 || graph.at > graph.last ? graph.last : graph.at

    activeFocusOnTab: true
    implicitHeight: reading.implicitHeight + 10 + chart.implicitHeight

    Accessible.focusable: true
    Accessible.name: graph.title
    Accessible.role: Accessible.Slider
    Accessible.description: reading.text
    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left:
            return graph.step(-1);
        case Qt.Key_Right:
            return graph.step(1);
        case Qt.Key_Home:
            return graph.step(-graph.last);
        case Qt.Key_End:
            return graph.step(graph.last);
        default:
            event.accepted = false;
        }
    }
    onReadingsChanged: graph.at = -1

    AppText {
        id: reading

        color: Theme.inkSoft
        font.pixelSize: Theme.label
        text: graph.readings[graph.shown] ?? ""
        weight: 500
        width: parent.width
        wrapMode: Text.Wrap
    }

    FundChart {
        id: chart

        anchors.bottom: parent.bottom
        fromText: graph.fromText
        points: graph.points
        toText: graph.toText
        width: parent.width
    }

    Item {
        id: plot

        height: 88
        visible: graph.last > 0
        width: chart.width
        y: chart.y

        Rectangle {
            color: Theme.inkFaint
            height: parent.height
            opacity: 0.6
            visible: graph.at >= 0
            width: 1
            x: mark.x + mark.width / 2
        }

        Plate {
            id: mark

            border.color: Theme.surface
            border.width: 2
            color: Theme.chartLine
            height: 12
            radius: 6
            width: 12
            x: graph.last > 0 ? graph.shown / graph.last * plot.width - 6 : 0
            y: 4 + (1 - (graph.points[graph.shown] ?? 0)) * (plot.height - 12) - 6
        }

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            preventStealing: true

            onExited: if (!pressed)
                graph.at = -1
            onPositionChanged: mouse => graph.at = graph.nearest(mouse.x)
            onPressed: mouse => graph.at = graph.nearest(mouse.x)
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -4
        border.color: Theme.focusRing
        border.width: 2
        color: "transparent"
        radius: 8
        visible: graph.activeFocus
    }

    function nearest(x: real): int {
        return Math.max(0, Math.min(graph.last, Math.round(x / plot.width * graph.last)));
    }

    function step(by: int) {
        graph.at = Math.max(0, Math.min(graph.last, graph.shown + by));
    }
}
