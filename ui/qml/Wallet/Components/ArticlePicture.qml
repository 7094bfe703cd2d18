pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

/// An article's picture at the head of its page, drawn from an icon and a tint.
Rectangle {
    id: picture

    required property string iconName
    required property string tint

    implicitHeight: Theme.art(150)
    topLeftRadius: Theme.radius
    topRightRadius: Theme.radius

    gradient: Gradient {
        orientation: Gradient.Horizontal

        GradientStop {
            color: Qt.tint(Theme.surface, Qt.alpha(Theme.tint(picture.tint), 0.16))
            position: 0
        }

        GradientStop {
            color: Qt.tint(Theme.surface, Qt.alpha(Theme.tint(picture.tint), 0.42))
            position: 1
        }
    }

    Icon {
        anchors.centerIn: parent
        color: Theme.tint(picture.tint)
        name: picture.iconName || "article"
        opacity: 0.8
        size: 72
    }
}
