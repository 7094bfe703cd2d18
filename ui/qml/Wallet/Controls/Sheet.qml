pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Wallet.Theme

FocusScope {
    id: sheet

    required property string title

    default property alias content: body.data

    property bool open: false
    property bool closable: true
    property int topInset: 24
    property int breath: 24
    property int headHeight: 52
    property bool risen: false

    readonly property real room: sheet.height - sheet.topInset - sheet.breath - head.height

    signal dismissed

    enabled: sheet.open
    visible: sheet.open || slide.running

    Keys.onBackPressed: sheet.dismiss()
    Keys.onEscapePressed: sheet.dismiss()
    Component.onCompleted: sheet.follow()
    onOpenChanged: sheet.follow()

    T.AbstractButton {
        anchors.fill: parent
        focusPolicy: Qt.NoFocus

        Accessible.ignored: true
        onClicked: sheet.dismiss()

        background: Plate {
            color: Theme.scrim
            opacity: sheet.risen ? 1 : 0

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.slow
                }
            }
        }
    }

    Plate {
        id: panel

        color: Theme.sheet
        height: head.height + body.implicitHeight
        topLeftRadius: 18
        topRightRadius: 18
        width: parent.width
        y: sheet.risen ? sheet.height - height : sheet.height

        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title

        Behavior on y {
            NumberAnimation {
                id: slide

                duration: Theme.slow
                easing.type: Easing.OutCubic
            }
        }

        MouseArea {
            anchors.fill: parent
        }

        Item {
            id: head

            height: Math.max(sheet.headHeight, name.implicitHeight + 8)
            width: parent.width

            IconButton {
                anchors.left: parent.left
                anchors.leftMargin: 4
                anchors.verticalCenter: parent.verticalCenter
                enabled: sheet.closable
                iconColor: Theme.inkSoft
                iconName: "close"
                text: qsTr("Close")
                visible: sheet.closable

                onClicked: sheet.dismiss()
            }

            AppText {
                id: name

                anchors.fill: parent
                anchors.leftMargin: 52
                anchors.rightMargin: 52
                font.pixelSize: Theme.chrome(17)
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                minimumPixelSize: 15
                text: sheet.title
                weight: 600

                Accessible.role: Accessible.Heading
            }

            Divider {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }

        Column {
            id: body

            anchors.top: head.bottom
            width: parent.width
        }
    }

    function follow() {
        sheet.risen = sheet.open;
        if (sheet.open)
            sheet.forceActiveFocus();
    }

    function dismiss() {
        if (sheet.closable)
            sheet.dismissed();
    }
}
