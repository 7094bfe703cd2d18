pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Wallet.Controls
import Wallet.Theme

Item {
    id: chart

    required property list<real> points
    required property string fromText
    required property string toText

    readonly property string curve: chart.smoothed(chart.points, canvas.width, canvas.height)

    // Qt's software renderer does not clip a shape that lies wholly outside its clip: it is hidden there.
    property Flickable view: null
    readonly property bool inView: chart.view === null || chart.reaches(chart.view.contentY, chart.view.height, chart.view.contentHeight)

    implicitHeight: 92 + labels.implicitHeight

    Accessible.ignored: true
    Component.onCompleted: chart.view = chart.holder()

    Shape {
        id: canvas

        height: 88
        preferredRendererType: Shape.CurveRenderer
        visible: chart.points.length > 1 && chart.inView
        width: parent.width

        ShapePath {
            strokeWidth: -1

            fillGradient: LinearGradient {
                y2: canvas.height

                GradientStop {
                    color: Theme.chartFill
                    position: 0
                }

                GradientStop {
                    color: Qt.alpha(Theme.chartFill, 0)
                    position: 1
                }
            }

            PathSvg {
                path: chart.curve === "" ? "" : chart.curve + ` L ${canvas.width} ${canvas.height} L 0 ${canvas.height} Z`
            }
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: Theme.chartLine
            strokeWidth: 2

            PathSvg {
                path: chart.curve
            }
        }
    }

    Divider {
        anchors.top: canvas.bottom
        width: parent.width
    }

    Item {
        id: labels

        anchors.bottom: parent.bottom
        implicitHeight: from.implicitHeight
        width: parent.width

        AppText {
            id: from

            color: Theme.inkFaint
            font.pixelSize: Theme.tiny
            text: chart.fromText
        }

        AppText {
            anchors.right: parent.right
            color: Theme.inkFaint
            font.pixelSize: Theme.tiny
            text: chart.toText
        }
    }

    // A cubic through every point, each handle a sixth of the chord between its neighbours (Catmull-Rom).
    function smoothed(values: list<real>, width: real, height: real): string {
        if (values.length < 2)
            return "";
        const step = width / (values.length - 1);
        const at = i => values[Math.max(0, Math.min(values.length - 1, i))];
        const y = level => (4 + (1 - level) * (height - 12)).toFixed(2);
        let path = `M 0 ${y(at(0))}`;
        for (let i = 0; i < values.length - 1; ++i) {
            const out = at(i) + (at(i + 1) - at(i - 1)) / 6;
            const into = at(i + 1) - (at(i + 2) - at(i)) / 6;
            path += ` C ${((i + 1 / 3) * step).toFixed(2)} ${y(out)} ${((i + 2 / 3) * step).toFixed(2)} ${y(into)} ${((i + 1) * step).toFixed(2)} ${y(at(i + 1))}`;
        }
        return path;
    }

    function holder(): Flickable {
        let item = chart.parent;
        while (item !== null && !(item instanceof Flickable))
            item = item.parent;
        return item as Flickable;
    }

    function reaches(from: real, room: real, whole: real): bool {
        const top = chart.mapToItem(chart.view.contentItem, 0, 0).y;
        return whole > 0 && top < from + room - 2 && top + chart.height > from + 2;
    }
}
