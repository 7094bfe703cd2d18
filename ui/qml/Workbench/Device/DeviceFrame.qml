import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// A device with a dark bezel round a screen. The screen is laid out at the device's own size and scaled as vectors are.
FocusScope {
    id: root

    required property DeviceViewModel device
    required property PhoneViewModel phone
    required property real zoom
    property bool live: false
    property bool onDark: false
    readonly property int bezel: Math.ceil(Math.max(root.device.bezel, root.device.cornerRadius * 0.42) * root.zoom)
    readonly property int screenWidth: Math.round(root.device.width * root.zoom)
    readonly property int screenHeight: Math.round(root.device.height * root.zoom)
    readonly property real outerRadius: root.device.cornerRadius * root.zoom + root.bezel

    width: root.screenWidth + 2 * root.bezel
    height: root.screenHeight + 2 * root.bezel
    Accessible.role: Accessible.Grouping
    Accessible.name: root.device.name

    Shade {
        anchors.fill: parent
        radius: root.outerRadius
        spread: 26
        drop: 14
        strength: root.onDark ? 0.6 : 0.2
    }

    Rectangle {
        anchors.fill: parent
        radius: root.outerRadius
        color: Skin.frame
    }

    Item {
        objectName: "deviceScreen"
        x: root.bezel
        y: root.bezel
        width: root.screenWidth
        height: root.screenHeight
        clip: true

        Item {
            width: root.device.width
            height: root.device.height
            transform: Scale {
                xScale: root.screenWidth / root.device.width
                yScale: root.screenHeight / root.device.height
            }

            PhoneSkeleton {
                anchors.fill: parent
                visible: loader.status !== Loader.Ready
            }

            Loader {
                id: loader

                anchors.fill: parent
                focus: true
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: root.outerRadius
        color: "transparent"
        border.color: Skin.frame
        border.width: root.bezel
    }

    Rectangle {
        anchors.fill: parent
        radius: root.outerRadius
        color: "transparent"
        border.color: Skin.frameEdge
        border.width: 1
    }

    PowerButton {
        anchors.left: parent.right
        anchors.leftMargin: -1
        y: Math.round(root.height * 0.2)
        locked: root.phone.locked
        onClicked: root.phone.locked = !root.phone.locked
    }

    onLiveChanged: root.load()
    Component.onCompleted: root.load()

    function load(): void {
        if (root.live && loader.status === Loader.Null)
            loader.setSource(Qt.resolvedUrl("PhoneScreenHost.qml"), {
                "phone": root.phone,
                "device": root.device
            });
    }
}
