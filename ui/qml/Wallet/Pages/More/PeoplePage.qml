pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property PeopleViewModel people: page.phone.people
    readonly property bool asked: page.people.query.trim() !== ""

    title: qsTr("Sign in as …")

    onBack: page.phone.back()

    SearchField {
        id: field

        focus: true
        placeholderText: qsTr("Name, phone or city")
        text: page.people.query
        width: page.width - 2 * Theme.gap
        x: Theme.gap
        y: Theme.gap

        onTextChanged: page.people.query = text
    }

    FeedView {
        id: feed

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.top: field.bottom
        focus: false
        model: page.people.rows
        reuseItems: false

        delegate: ResidentLine {
            id: row

            required property string key
            required property int index

            enabled: !page.people.busy
            first: row.index === 0
            last: row.index === feed.count - 1
            width: feed.width

            onClicked: page.people.signIn(row.key)
        }
        footer: Item {
            height: Theme.gap
            width: 1
        }
        header: Column {
            bottomPadding: 10
            spacing: 8
            topPadding: 12
            width: feed.width

            AppText {
                color: Theme.inkSoft
                font.pixelSize: Theme.caption
                text: qsTr("A function of the simulator, not of a wallet: nobody is asked for a password to sign in. Everybody pays with the world's demo password.")
                width: parent.width
                visible: feed.count > 0 || !page.asked
                wrapMode: Text.Wrap
            }

            ErrorLine {
                text: page.people.problem
                visible: text !== ""
                width: parent.width
            }
        }

        Column {
            parent: feed.contentItem
            visible: feed.waiting
            width: feed.width

            Repeater {
                model: feed.waiting ? 6 : 0

                SkeletonRow {
                    width: feed.width
                }
            }
        }

        EmptyState {
            body: page.asked ? qsTr("Nobody here is called %1. Try a shorter word.").arg(page.people.query) : qsTr("This world has no residents.")
            iconName: "user-search"
            parent: feed.contentItem
            title: qsTr("Nobody found")
            visible: feed.count === 0 && feed.settled
            width: feed.width
        }
    }
}
