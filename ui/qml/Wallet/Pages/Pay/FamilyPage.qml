pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property FamilyViewModel family: page.phone.flows.family

    property bool asking: false

    title: qsTr("Family pay")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        enabled: !change.open && !sheet.open
        focus: !change.open && !sheet.open

        SkeletonRow {
            visible: !page.family.loaded
            width: scroll.room
        }

        FamilyHead {
            leftText: page.family.leftText
            limitText: page.family.limitText
            live: page.family.live
            methodText: page.family.methodText
            name: page.family.name
            part: page.family.part
            relation: page.family.relation
            tint: page.family.tint
            usedText: page.family.usedText
            visible: page.family.loaded
            width: scroll.room
        }

        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            text: qsTr("What they spent")
            visible: page.family.loaded
            width: scroll.room

            Accessible.role: Accessible.Heading
        }

        Card {
            clip: true
            height: list.implicitHeight
            visible: page.family.loaded
            width: scroll.room

            Column {
                id: list

                width: parent.width

                AppText {
                    color: Theme.inkFaint
                    horizontalAlignment: Text.AlignHCenter
                    padding: 20
                    text: qsTr("Nothing yet.")
                    visible: spent.count === 0
                    width: parent.width
                }

                Repeater {
                    id: spent

                    model: page.family.spent

                    TwoLineRow {
                        id: row

                        required property int index
                        required property int billId
                        required property string timeText
                        required property string amountText

                        bottomRadius: row.ruled ? 0 : Theme.radius
                        detail: row.timeText
                        figure: row.amountText
                        iconName: "shopping-bag-3"
                        plateSize: 40
                        ruled: row.index < spent.count - 1
                        tint: "coral"
                        topRadius: row.index === 0 ? Theme.radius : 0
                        width: list.width

                        onClicked: page.phone.open("bill/" + row.billId)
                    }
                }
            }
        }

        ErrorLine {
            text: page.family.errorText
            width: scroll.room
        }

        Button {
            height: Math.max(48, implicitHeight)
            text: qsTr("Change the limit")
            visible: page.family.live
            width: scroll.room

            onClicked: page.family.startChange()
        }

        Button {
            height: Math.max(48, implicitHeight)
            primary: false
            text: qsTr("End family pay")
            visible: page.family.live
            width: scroll.room

            onClicked: page.asking = true
        }
    }

    AmountSheet {
        id: change

        action: qsTr("Next")
        amountError: page.family.limitError
        amountText: page.family.typed
        anchors.fill: parent
        label: qsTr("Limit a month")
        open: page.family.changing
        title: qsTr("Change the limit")
        topInset: 0

        onAmountEdited: text => page.family.typed = text
        onDismissed: page.family.cancelChange()
        onSubmitted: page.family.changeLimit()
    }

    AskSheet {
        id: sheet

        action: qsTr("End it")
        anchors.fill: parent
        body: qsTr("From now on %1 can spend nothing from your money.").arg(page.family.name)
        open: page.asking
        title: qsTr("End family pay?")
        topInset: 0

        onAgreed: {
            page.asking = false;
            page.family.end();
        }
        onDismissed: page.asking = false
    }
}
