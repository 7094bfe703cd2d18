pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property SplitFormViewModel form: page.phone.flows.splitForm

    title: qsTr("Split bill")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.bottom: foot.top
        anchors.top: parent.top
        width: page.width

        Card {
            height: block.implicitHeight + 28
            width: scroll.room

            AmountBlock {
                id: block

                amountText: page.form.amount
                errorText: page.form.amountError
                focus: true
                label: qsTr("Total")
                name: qsTr("Total in yuan")
                width: parent.width - 28
                x: 14
                y: 14

                onEdited: text => page.form.amount = text
                onSubmitted: page.form.submit()
            }
        }

        SplitPeople {
            byCount: page.form.byCount
            count: page.form.count
            errorText: page.form.peopleError
            loaded: page.form.loaded
            mineText: page.form.mineText
            model: page.form.people
            width: scroll.room
            withMe: page.form.withMe

            onByCountChosen: on => page.form.byCount = on
            onMineToggled: page.form.withMe = !page.form.withMe
            onStepped: by => page.form.step(by)
            onToggled: key => page.form.toggle(key)
        }

        NoteField {
            errorText: page.form.noteError
            label: qsTr("What for (optional)")
            text: page.form.note
            width: scroll.room

            onEdited: text => page.form.note = text
            onSubmitted: page.form.submit()
        }

        Card {
            height: link.implicitHeight
            width: scroll.room

            RowButton {
                id: link

                bottomRadius: Theme.radius
                iconName: "history"
                label: qsTr("Earlier splits")
                ruled: false
                topRadius: Theme.radius
                width: parent.width

                onClicked: page.phone.open("splits")
            }
        }
    }

    PageFoot {
        id: foot

        action: qsTr("Ask for the shares")
        anchors.bottom: parent.bottom
        detail: page.form.restText
        errorText: page.form.sendError
        figure: page.form.eachText
        idle: !page.form.ready
        width: page.width

        onActed: page.form.submit()
    }
}
