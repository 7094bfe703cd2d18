pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

// One train or flight: the class or the fare, and where one would like to sit.
PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property ChoiceViewModel choice: page.phone.goings.choice

    title: page.choice.title

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.bottom: foot.top
        anchors.top: parent.top
        focus: true
        width: page.width

        Card {
            height: times.implicitHeight + day.implicitHeight + 36
            visible: page.choice.loaded && !page.choice.missing
            width: scroll.room

            AppText {
                id: day

                color: Theme.inkSoft
                font.pixelSize: Theme.label
                text: page.choice.dayText
                weight: 500
                width: parent.width - 28
                x: 14
                y: 12
            }

            TwoTimes {
                id: times

                anchors.top: day.bottom
                anchors.topMargin: 8
                arrives: page.choice.arrivesText
                lasts: page.choice.lastsText
                leaves: page.choice.leavesText
                name: page.choice.title
                origin: page.choice.originName
                target: page.choice.targetName
                width: parent.width - 28
                x: 14
            }
        }

        Card {
            height: grades.implicitHeight
            visible: page.choice.grades.count > 0
            width: scroll.room

            Column {
                id: grades

                bottomPadding: 4
                topPadding: 4
                width: parent.width

                Repeater {
                    model: page.choice.grades

                    GradeRow {
                        id: grade

                        required property string key

                        width: grades.width

                        onClicked: page.choice.chooseGrade(grade.key)
                    }
                }
            }
        }

        Card {
            height: wishes.implicitHeight
            visible: page.choice.wishes.count > 0
            width: scroll.room

            Column {
                id: wishes

                bottomPadding: 4
                topPadding: 12
                width: parent.width

                AppText {
                    color: Theme.inkSoft
                    font.pixelSize: Theme.caption
                    text: qsTr("Seat, if there is one")
                    width: parent.width - 28
                    wrapMode: Text.Wrap
                    x: 14
                }

                OptionRows {
                    model: page.choice.wishes
                    width: parent.width

                    onChosen: key => page.choice.chooseWish(key)
                }
            }
        }

        Repeater {
            model: page.choice.loaded ? 0 : 4

            SkeletonRow {
                width: scroll.room
            }
        }

        EmptyState {
            body: qsTr("It is no longer on. Choose another one.")
            iconName: "train"
            title: qsTr("Nothing here")
            visible: page.choice.missing
            width: scroll.room
        }
    }

    PageFoot {
        id: foot

        action: qsTr("Next")
        anchors.bottom: parent.bottom
        detail: page.choice.feeText
        errorText: page.choice.errorText
        figure: page.choice.priceText
        height: implicitHeight
        idle: !page.choice.able
        visible: !page.choice.missing
        width: page.width

        onActed: page.choice.next()
    }
}
