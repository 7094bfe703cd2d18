pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property DirectoryViewModel directory: page.phone.serving.directory

    title: qsTr("All service windows")

    onBack: page.phone.back()

    FeedView {
        id: list

        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        model: page.directory.rows
        reuseItems: false

        delegate: DirectoryLine {
            id: line

            required property string key

            width: list.width

            onFollowWanted: page.directory.follow(line.key)
            onOpened: page.phone.open("window/" + line.key)
        }
        footer: Item {
            height: Theme.gap
            width: 1
        }
        header: Column {
            bottomPadding: 4
            spacing: 8
            topPadding: Theme.gap
            width: list.width

            SearchField {
                placeholderText: qsTr("Search all service windows")
                text: page.directory.query
                width: parent.width

                onTextChanged: page.directory.query = text
            }

            ChipRow {
                chosen: page.directory.kind
                options: page.directory.kinds
                title: qsTr("Kinds")
                width: parent.width

                onPicked: key => page.directory.chooseKind(key)
            }

            ErrorLine {
                text: page.phone.serving.errorText
                width: parent.width
            }
        }

        EmptyState {
            body: qsTr("No service window is called %1.").arg(page.directory.query)
            iconName: "customer-service-2"
            parent: list.contentItem
            title: qsTr("Nothing found")
            visible: list.count === 0 && list.settled
            width: list.width
        }
    }
}
