pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// One row of a thread's card: its head, a notice, or what more there is. It comes with a soft fade.
Item {
    id: row

    required property int index
    required property string key
    required property string part
    required property string thread
    required property string sender
    required property string title
    required property string body
    required property string timeText
    required property string route
    required property int count
    required property bool last
    required property var model

    readonly property bool first: row.part === "head" || row.part === "rest"
    readonly property int above: row.first && row.index > 0 ? Theme.gap : 0

    signal tapped
    signal cleared
    signal stepped(bool forward)

    implicitHeight: face.implicitHeight + row.above
    opacity: 0

    Component.onCompleted: row.opacity = 1
    Keys.onDeletePressed: row.cleared()
    Keys.onDownPressed: row.stepped(true)
    Keys.onUpPressed: row.stepped(false)

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.slow
            easing.type: Easing.OutQuad
        }
    }

    Card {
        anchors.fill: face
        bottomLeftRadius: row.last ? Theme.radius : 0
        bottomRightRadius: row.last ? Theme.radius : 0
        radius: 0
        topLeftRadius: row.first ? Theme.radius : 0
        topRightRadius: row.first ? Theme.radius : 0
    }

    Loader {
        id: face

        sourceComponent: row.part === "head" ? head : row.part === "notice" ? notice : more
        width: row.width
        y: row.above
    }

    Component {
        id: head

        ThreadHead {
            count: row.count
            iconName: row.model.icon
            name: row.sender
            tint: row.model.tint

            onCleared: row.cleared()
        }
    }

    Component {
        id: notice

        ThreadNotice {
            body: row.body
            last: row.last
            sender: row.sender
            timeText: row.timeText
            title: row.title

            onClicked: row.tapped()
        }
    }

    Component {
        id: more

        ThreadMore {
            count: row.count
            elsewhere: row.route !== ""
            sender: row.sender

            onClicked: row.tapped()
        }
    }
}
