pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// From when to when: both times large with their places, and what goes between them. Stacked where letters are large.
Item {
    id: times

    required property string leaves
    required property string arrives
    required property string origin
    required property string target
    required property string name
    required property string lasts

    readonly property bool stacked: Theme.roomy
    readonly property real side: times.stacked ? times.width : Math.floor(times.width * 0.35)

    implicitHeight: times.stacked ? there.y + there.implicitHeight : Math.max(here.implicitHeight, there.implicitHeight, way.implicitHeight)

    Column {
        id: here

        width: times.side

        AppText {
            font.pixelSize: Theme.chrome(24)
            text: times.leaves
            weight: 600
            width: parent.width

            Accessible.ignored: true
        }

        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            text: times.origin
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.ignored: true
        }
    }

    Column {
        id: way

        width: times.stacked ? times.width : times.width - 2 * times.side
        x: times.stacked ? 0 : times.side
        y: times.stacked ? here.implicitHeight + 4 : 4

        AppText {
            color: Theme.ink
            font.pixelSize: Theme.label
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: times.stacked ? Text.AlignLeft : Text.AlignHCenter
            minimumPixelSize: 10
            text: times.stacked ? [times.name, times.lasts].filter(part => part !== "").join(" · ") : times.name
            weight: 500
            width: parent.width

            Accessible.ignored: true
        }

        Item {
            height: 7
            visible: !times.stacked
            width: parent.width

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.inkFaint
                height: 1
                opacity: 0.6
                width: parent.width - 20
                x: 10
            }

            Plate {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.accent
                height: 5
                radius: 2.5
                width: 5
                x: 8
            }

            Plate {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.accent
                height: 5
                radius: 2.5
                width: 5
                x: parent.width - 13
            }
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.tiny
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: 9
            text: times.lasts
            visible: !times.stacked
            width: parent.width

            Accessible.ignored: true
        }
    }

    Column {
        id: there

        width: times.side
        x: times.stacked ? 0 : times.width - width
        y: times.stacked ? way.y + way.implicitHeight + 8 : 0

        AppText {
            font.pixelSize: Theme.chrome(24)
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: times.stacked ? Text.AlignLeft : Text.AlignRight
            minimumPixelSize: 16
            text: times.arrives
            weight: 600
            width: parent.width

            Accessible.ignored: true
        }

        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            horizontalAlignment: times.stacked ? Text.AlignLeft : Text.AlignRight
            text: times.target
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.ignored: true
        }
    }
}
