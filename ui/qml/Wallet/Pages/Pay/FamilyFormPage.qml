pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property FamilyFormViewModel form: page.phone.flows.familyForm

    title: qsTr("Give family pay")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.bottom: foot.top
        anchors.top: parent.top
        focus: true
        showsEnd: page.form.limitError !== ""
        width: page.width

        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            text: qsTr("Who is it for")
            width: scroll.room
            wrapMode: Text.Wrap

            Accessible.role: Accessible.Heading
        }

        Card {
            clip: true
            height: list.implicitHeight
            width: scroll.room

            Column {
                id: list

                width: parent.width

                SkeletonRow {
                    visible: !page.form.loaded
                    width: parent.width
                }

                Repeater {
                    id: people

                    model: page.form.people

                    PersonTick {
                        id: row

                        required property string key
                        required property int index

                        bottomRadius: row.ruled ? 0 : Theme.radius
                        ruled: row.index < people.count - 1
                        single: true
                        topRadius: row.index === 0 ? Theme.radius : 0
                        width: list.width

                        onClicked: page.form.choose(row.key)
                    }
                }
            }
        }

        ErrorLine {
            text: page.form.contactError
            width: scroll.room
        }

        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            text: qsTr("They are your (optional)")
            width: scroll.room
            wrapMode: Text.Wrap

            Accessible.role: Accessible.Heading
        }

        Flow {
            spacing: 8
            width: scroll.room

            Repeater {
                model: page.form.relations

                ChoiceChip {
                    id: chip

                    required property string key
                    required property bool selected

                    chosen: chip.selected

                    onClicked: page.form.chooseRelation(chip.key)
                }
            }
        }

        Card {
            height: limit.implicitHeight + 28
            width: scroll.room

            AmountBlock {
                id: limit

                amountText: page.form.limit
                errorText: page.form.limitError
                label: qsTr("Limit a month")
                name: qsTr("Limit a month in yuan")
                width: parent.width - 28
                x: 14
                y: 14

                onEdited: text => page.form.limit = text
                onSubmitted: page.form.submit()
            }
        }
    }

    PageFoot {
        id: foot

        action: qsTr("Next")
        anchors.bottom: parent.bottom
        errorText: page.form.errorText
        idle: !page.form.ready
        width: page.width

        onActed: page.form.submit()
    }
}
