pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property FilmsViewModel films: page.phone.goings.films

    title: qsTr("Films")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        Repeater {
            model: page.films.films

            FilmCard {
                id: film

                required property string key

                width: scroll.room

                onClicked: page.phone.open("film/" + film.key)
            }
        }

        Repeater {
            model: page.films.listed ? 0 : 4

            SkeletonRow {
                width: scroll.room
            }
        }

        EmptyState {
            body: qsTr("No film is shown in the next days.")
            iconName: "film"
            title: qsTr("Nothing on")
            visible: page.films.listed && page.films.films.count === 0
            width: scroll.room
        }

        OwnPasses {
            label: qsTr("My tickets")
            width: scroll.room

            onClicked: page.phone.open("passes/ticket")
        }
    }
}
