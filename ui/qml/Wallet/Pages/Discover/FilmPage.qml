pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property FilmsViewModel films: page.phone.goings.films

    title: page.films.title

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        Card {
            height: Math.max(poster.height, words.implicitHeight) + 28
            visible: page.films.loaded
            width: scroll.room

            Poster {
                id: poster

                tint: page.films.tint
                title: page.films.title
                x: 14
                y: 14
            }

            Column {
                id: words

                anchors.left: poster.right
                anchors.leftMargin: 14
                anchors.right: parent.right
                anchors.rightMargin: 14
                anchors.verticalCenter: parent.verticalCenter
                spacing: 4

                AppText {
                    font.pixelSize: Theme.title
                    text: page.films.title
                    weight: 600
                    width: parent.width
                    wrapMode: Text.Wrap
                }

                AppText {
                    color: Theme.inkSoft
                    font.pixelSize: Theme.label
                    text: page.films.about
                    width: parent.width
                    wrapMode: Text.Wrap
                }

                AppText {
                    color: Theme.inkFaint
                    font.pixelSize: Theme.caption
                    text: page.films.detail
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }

        DayStrip {
            margin: 0
            model: page.films.days
            visible: page.films.loaded
            width: scroll.room

            onPicked: key => page.films.chooseDay(key)
        }

        Repeater {
            model: page.films.cinemas

            CinemaCard {
                width: scroll.room

                onPicked: key => page.phone.open("seats/movies/" + key)
            }
        }

        Repeater {
            model: page.films.loaded ? 0 : 4

            SkeletonRow {
                width: scroll.room
            }
        }

        EmptyState {
            body: qsTr("Choose another day.")
            iconName: "film"
            title: qsTr("Not shown on this day")
            visible: page.films.loaded && page.films.cinemas.count === 0
            width: scroll.room
        }
    }
}
