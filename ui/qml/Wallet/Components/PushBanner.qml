pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Item {
    id: banner

    required property bool shown
    required property string title
    required property string body
    required property string iconName
    required property string tint
    required property string timeText

    property int topInset: 24
    property real pulled: 0

    signal tapped
    signal dismissed

    height: face.height
    visible: y > -height
    y: banner.shown ? banner.topInset + 4 + banner.pulled : -height - 8

    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("%1: %2").arg(banner.title).arg(banner.body.replace("\n", ", "))

    Behavior on y {
        enabled: !drag.active

        NumberAnimation {
            duration: Theme.slow
            easing.type: Easing.OutCubic
        }
    }

    Timer {
        id: leaving

        interval: 4000
        running: banner.shown && !drag.active

        onTriggered: banner.dismissed()
    }

    DragHandler {
        id: drag

        target: null
        xAxis.enabled: false
        yAxis.maximum: 0

        onActiveChanged: {
            if (!drag.active && banner.pulled < -16)
                banner.dismissed();
            banner.pulled = 0;
        }
        onActiveTranslationChanged: if (drag.active)
            banner.pulled = Math.min(0, drag.activeTranslation.y)
    }

    Repeater {
        model: 5

        Plate {
            id: shade

            required property int index

            anchors.fill: face
            anchors.margins: -index - 1
            anchors.topMargin: 1 - index
            border.color: Qt.alpha(Theme.shadow, 0.16 - 0.03 * shade.index)
            border.width: 1
            color: "transparent"
            radius: face.radius + shade.index + 1
        }
    }

    Plate {
        id: face

        color: Theme.sheet
        height: row.implicitHeight
        radius: Theme.radius
        width: parent.width

        TwoLineRow {
            id: row

            anchors.fill: parent
            detail: banner.body
            detailLines: 2
            iconName: banner.iconName
            note: banner.timeText
            plateSize: 40
            text: banner.Accessible.name
            tint: banner.tint
            title: banner.title
            titleWeight: 600
            topRadius: face.radius

            Keys.onEscapePressed: banner.dismissed()
            onClicked: banner.tapped()
        }
    }
}
