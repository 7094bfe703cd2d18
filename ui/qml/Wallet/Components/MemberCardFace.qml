pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A member card as one holds it: whose, which level, points and number.
Pressable {
    id: card

    required property string merchant
    required property string level
    required property string points
    required property string number
    required property string iconName
    required property string tint

    readonly property color tone: Theme.tint(card.tint)

    bottomPadding: 16
    leftPadding: 16
    rightPadding: 16
    text: [card.merchant, card.level, qsTr("%1 points").arg(card.points), qsTr("No. %1").arg(card.number)].join(qsTr(", "))
    topPadding: 16
    topRadius: Theme.radius

    background: Plate {
        border.color: Theme.focusRing
        border.width: card.visualFocus ? 2 : 0
        radius: Theme.radius

        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                color: card.deep(Theme.dark ? 0.06 : 0.11)
                position: 0
            }

            GradientStop {
                color: card.deep(Theme.dark ? 0.1 : 0.17)
                position: 1
            }
        }
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        Icon {
            id: emblem

            anchors.right: parent.right
            color: Qt.alpha(Theme.brandInk, 0.85)
            name: card.iconName
            size: 28
        }

        Column {
            id: words

            spacing: 2
            width: parent.width

            AppText {
                color: Theme.brandInk
                font.pixelSize: Theme.sp(15)
                text: card.merchant
                weight: 600
                width: parent.width - emblem.drawn - 12
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            AppText {
                color: Theme.brandInk
                font.pixelSize: Theme.label
                text: card.level
                width: parent.width - emblem.drawn - 12
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            Item {
                height: Theme.art(28)
                width: 1
            }

            Grid {
                id: foot

                columns: Theme.roomy || parent.width < 260 ? 1 : 2
                width: parent.width

                Column {
                    width: foot.columns === 1 ? parent.width : Math.round(parent.width * 0.5)

                    AppText {
                        color: Theme.brandInk
                        font.pixelSize: Theme.chrome(28)
                        fontSizeMode: Text.HorizontalFit
                        height: Math.round(Theme.chrome(28) * 1.25)
                        minimumPixelSize: 16
                        text: card.points
                        weight: 600
                        width: parent.width

                        Accessible.ignored: true
                    }

                    AppText {
                        color: Theme.brandInk
                        font.pixelSize: Theme.caption
                        text: qsTr("points")
                        width: parent.width

                        Accessible.ignored: true
                    }
                }

                AppText {
                    color: Theme.brandInk
                    font.pixelSize: Theme.label
                    height: foot.columns === 1 ? implicitHeight : Math.round(Theme.chrome(28) * 1.25) + Theme.caption * 1.5
                    horizontalAlignment: foot.columns === 1 ? Text.AlignLeft : Text.AlignRight
                    text: qsTr("No. %1").arg(card.number)
                    topPadding: foot.columns === 1 ? 6 : 0
                    verticalAlignment: Text.AlignBottom
                    width: foot.columns === 1 ? parent.width : Math.floor(parent.width * 0.5)

                    Accessible.ignored: true
                }
            }
        }
    }

    // The merchant's tint, as dark as it has to be for white words.
    function deep(brightness: real): color {
        let factor = 1;
        let found = card.tone;
        while (factor < 4 && card.light(found) > brightness) {
            factor += 0.1;
            found = Qt.darker(card.tone, factor);
        }
        return found;
    }

    function light(given: color): real {
        const part = value => value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        return 0.2126 * part(given.r) + 0.7152 * part(given.g) + 0.0722 * part(given.b);
    }
}
