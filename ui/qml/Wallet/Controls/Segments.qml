pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

/// A few choices side by side, one of them chosen.
Row {
    id: segments

    required property var options
    required property string chosen

    property string title: ""

    signal picked(string key)

    Accessible.role: Accessible.Grouping
    Accessible.name: segments.title

    Repeater {
        model: segments.options

        Pressable {
            id: segment

            required property var modelData

            readonly property bool on: segment.modelData.key === segments.chosen

            height: Math.max(Theme.touch, implicitHeight)
            horizontalPadding: 4
            text: segment.modelData.label
            topRadius: 8
            width: segments.width / Math.max(1, segments.options.length)

            Accessible.checked: segment.on
            Accessible.role: Accessible.RadioButton

            contentItem: AppText {
                color: segment.on ? Theme.accent : Theme.inkSoft
                font.pixelSize: Theme.label
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                minimumPixelSize: 10
                text: segment.text
                weight: segment.on ? 600 : 400

                Accessible.ignored: true
            }

            onClicked: segments.picked(segment.modelData.key)

            Rectangle {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 4
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.accent
                height: 2
                visible: segment.on
                width: 20
            }
        }
    }
}
