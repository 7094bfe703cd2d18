pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Wallet.Controls
import Wallet.Theme

/// A month day by day, a bar a day from 0 to 1. The pointer or the arrow keys read one; Enter or a tap opens it.
Item {
    id: chart

    required property list<real> levels
    required property int day
    required property string reading
    required property string fromText
    required property string toText

    readonly property int value: chart.day
    readonly property int minimumValue: 0
    readonly property int maximumValue: Math.max(0, chart.levels.length - 1)
    readonly property int stepSize: 1
    readonly property real pitch: canvas.width / Math.max(1, chart.levels.length)

    // Qt's software renderer does not clip a shape that lies wholly outside its clip: it is hidden there.
    property Flickable view: null
    readonly property bool inView: chart.view === null || chart.reaches(chart.view.contentY, chart.view.height, chart.view.contentHeight)

    signal read(int day)
    signal opened

    activeFocusOnTab: true
    implicitHeight: 108 + labels.implicitHeight

    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Spending by day")
    Accessible.description: chart.reading
    Accessible.focusable: true
    Accessible.onDecreaseAction: chart.read(chart.day - 1)
    Accessible.onIncreaseAction: chart.read(chart.day + 1)
    Accessible.onPressAction: chart.opened()
    Component.onCompleted: chart.view = chart.holder()
    Keys.onEnterPressed: chart.opened()
    Keys.onLeftPressed: chart.read(chart.day - 1)
    Keys.onReturnPressed: chart.opened()
    Keys.onRightPressed: chart.read(chart.day + 1)

    Rectangle {
        anchors.fill: parent
        anchors.margins: -4
        border.color: Theme.focusRing
        border.width: 2
        color: "transparent"
        radius: 8
        visible: chart.activeFocus
    }

    Plate {
        color: Qt.alpha(Theme.accent, 0.12)
        height: canvas.height
        radius: 4
        visible: chart.levels.length > 0
        width: chart.pitch
        x: chart.day * chart.pitch
    }

    Shape {
        id: canvas

        height: 100
        preferredRendererType: Shape.CurveRenderer
        visible: chart.levels.length > 0 && chart.inView
        width: parent.width

        ShapePath {
            fillColor: Theme.accent
            strokeWidth: -1

            PathSvg {
                path: chart.bars(chart.levels, chart.pitch, canvas.height)
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

    HoverHandler {
        id: hover

        onPointChanged: if (hover.hovered)
            chart.read(chart.dayAt(hover.point.position.x))
    }

    TapHandler {
        onTapped: point => {
            chart.forceActiveFocus();
            chart.read(chart.dayAt(point.position.x));
            chart.opened();
        }
    }

    function dayAt(x: real): int {
        return Math.max(0, Math.min(chart.maximumValue, Math.floor(x / chart.pitch)));
    }

    // Bars with round tops; a day that spent anything is at least two pixels high.
    function bars(levels: list<real>, pitch: real, height: real): string {
        const half = Math.max(1, Math.min(6, pitch * 0.34));
        let path = "";
        for (let i = 0; i < levels.length; ++i) {
            if (levels[i] <= 0)
                continue;
            const middle = (i + 0.5) * pitch;
            const tall = Math.max(2, levels[i] * (height - 6));
            const round = Math.min(half, tall);
            const left = (middle - half).toFixed(2);
            const right = (middle + half).toFixed(2);
            const shoulder = (height - tall + round).toFixed(2);
            const top = (height - tall).toFixed(2);
            path += `M ${left} ${height} L ${left} ${shoulder} Q ${left} ${top} ${middle.toFixed(2)} ${top} Q ${right} ${top} ${right} ${shoulder} L ${right} ${height} Z `;
        }
        return path === "" ? "M 0 0" : path;
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
