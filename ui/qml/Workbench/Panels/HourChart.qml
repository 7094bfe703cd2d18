pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Fourtab.ViewModels
import Workbench.Controls

/// Marks on screen hour by hour, one step line a policy. The pointer or the arrow keys read an hour.
Item {
    id: root

    required property CompareChartViewModel chart
    property bool inView: true
    readonly property int value: root.chart.cursor
    readonly property int minimumValue: 0
    readonly property int maximumValue: Math.max(0, root.chart.hours - 1)
    readonly property int stepSize: 1
    readonly property size unit: Qt.size(plot.width / 1000, plot.height / 1000)

    implicitHeight: 206
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Marks on screen by hour")
    Accessible.description: root.chart.cursorText
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.chart.step(1)
    Accessible.onDecreaseAction: root.chart.step(-1)
    Keys.onLeftPressed: root.chart.step(-1)
    Keys.onRightPressed: root.chart.step(1)
    Keys.onPressed: event => {
        const far = new Map([[Qt.Key_PageUp, -24], [Qt.Key_PageDown, 24], [Qt.Key_Home, -root.chart.hours], [Qt.Key_End, root.chart.hours]]);
        if (far.has(event.key)) {
            root.chart.step(far.get(event.key));
            event.accepted = true;
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -4
        radius: 8
        color: "transparent"
        border.color: Skin.focusRing
        border.width: 2
        visible: root.activeFocus
    }

    Item {
        id: plot

        x: 34
        y: 8
        width: parent.width - x - 6
        height: parent.height - y - 24

        Repeater {
            model: root.chart.bands

            delegate: Rectangle {
                required property real start
                required property real end
                required property bool second

                x: start * plot.width
                width: (end - start) * plot.width
                height: plot.height
                color: Qt.alpha(second ? Skin.seriesSecond : Skin.seriesFirst, 0.09)
            }
        }

        Repeater {
            model: root.chart.ticks

            delegate: Rule {
                id: tick

                required property real at
                required property string text

                y: Math.round((1 - at) * plot.height)
                width: plot.width
                color: at === 0 ? Qt.alpha(Skin.panelEdge, 0.7) : Skin.panelLine

                Words {
                    anchors.right: parent.left
                    anchors.rightMargin: 8
                    anchors.verticalCenter: parent.verticalCenter
                    text: tick.text
                    size: Skin.tiny
                    color: Skin.panelInkSoft
                    tabular: true
                }
            }
        }

        Repeater {
            model: root.chart.days

            delegate: Rectangle {
                id: day

                required property real at
                required property string text

                x: Math.round(at * plot.width)
                width: 1
                height: plot.height + (text.length > 0 ? 6 : 0)
                color: Skin.panelLine

                Words {
                    anchors.top: parent.bottom
                    x: 0
                    visible: day.x + implicitWidth <= plot.width + 6
                    text: day.text
                    size: Skin.tiny
                    color: Skin.panelInkSoft
                    tabular: true
                }
            }
        }

        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer
            visible: root.inView && root.chart.hours > 0

            ShapePath {
                scale: root.unit
                strokeWidth: -1
                fillColor: Qt.alpha(Skin.seriesSecond, 0.1)

                PathSvg {
                    path: root.chart.secondArea
                }
            }

            ShapePath {
                scale: root.unit
                strokeWidth: -1
                fillColor: Qt.alpha(Skin.seriesFirst, 0.14)

                PathSvg {
                    path: root.chart.firstArea
                }
            }

            ShapePath {
                scale: root.unit
                strokeWidth: 2
                strokeColor: Skin.seriesFirst
                fillColor: "transparent"
                joinStyle: ShapePath.RoundJoin

                PathSvg {
                    path: root.chart.firstLine
                }
            }

            ShapePath {
                scale: root.unit
                strokeWidth: 2
                strokeColor: Skin.seriesSecond
                strokeStyle: ShapePath.DashLine
                dashPattern: [3, 2]
                fillColor: "transparent"
                joinStyle: ShapePath.RoundJoin

                PathSvg {
                    path: root.chart.secondLine
                }
            }
        }

        Rectangle {
            x: Math.round(root.chart.cursorX * plot.width)
            width: 1
            height: plot.height
            visible: root.chart.reading
            color: Skin.panelInkSoft
        }

        Repeater {
            model: [root.chart.cursorSecond, root.chart.cursorFirst]

            delegate: Rectangle {
                required property real modelData
                required property int index

                x: Math.round(root.chart.cursorX * plot.width) - 4
                y: Math.round((1 - modelData) * plot.height) - 4
                width: 9
                height: 9
                radius: index === 0 ? 1 : 4.5
                visible: root.chart.reading
                color: index === 0 ? Skin.seriesSecond : Skin.seriesFirst
                border.color: Skin.floating
                border.width: 1
            }
        }

        HoverHandler {
            id: hover

            onHoveredChanged: {
                if (hovered)
                    root.chart.pointAt(hover.point.position.x / plot.width);
                else
                    root.chart.leave();
            }
            onPointChanged: {
                if (hover.hovered)
                    root.chart.pointAt(hover.point.position.x / plot.width);
            }
        }

        TapHandler {
            onTapped: root.forceActiveFocus()
        }
    }
}
