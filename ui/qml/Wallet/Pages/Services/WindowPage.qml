pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Pages
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property ServingViewModel serving: page.phone.serving

    title: page.phone.window.name
    trailing: IconButton {
        iconColor: Theme.brandInk
        iconName: "user-3"
        text: qsTr("About this shop")

        onClicked: page.phone.open("profile/" + page.phone.window.merchantId)
    }

    onBack: page.phone.back()

    Connections {
        target: page.serving

        function onSaid() {
            bar.sent();
            feed.positionViewAtBeginning();
        }
    }

    Sought {
        id: sought

        list: feed
        window: page.phone.window
    }

    FeedView {
        id: feed

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.top: parent.top
        model: page.phone.window.messages
        objectName: "windowFeed"
        section.property: "timeText"
        spacing: Theme.gap
        verticalLayoutDirection: ListView.BottomToTop

        readonly property real room: parent.height - base.height

        Component.onCompleted: feed.fit()
        onContentHeightChanged: Qt.callLater(feed.fit)
        onCountChanged: Qt.callLater(feed.fit)
        onRoomChanged: feed.fit()

        delegate: FeedMessage {
            id: message

            required property int billId
            required property string key

            marked: sought.lit === message.key
            shop: page.phone.window.name
            timed: message.ListView.nextSection !== message.ListView.section
            width: feed.width

            onArticleWanted: article => page.serving.openArticle(article)
            onBillWanted: page.phone.open("bill/" + message.billId)
            onRouteWanted: page.phone.open(message.route)
        }
        footer: Item {
            height: Theme.gap
            width: 1
        }
        header: Item {
            height: Theme.gap
            width: 1
        }

        // A few messages stand at the top; many end at the bottom, the newest last.
        function fit() {
            feed.height = feed.count === 0 ? feed.room : Math.min(feed.room, feed.contentHeight);
        }

        EmptyState {
            anchors.top: parent.top
            body: page.serving.followed ? qsTr("Receipts and messages of this shop will stand here.") : page.phone.window.about
            iconName: page.serving.followed ? "message-3" : page.phone.window.icon || "message-3"
            parent: feed
            tint: page.serving.followed ? "grey" : page.phone.window.tint
            title: page.serving.followed ? qsTr("No messages yet") : page.phone.window.name
            visible: feed.count === 0 && feed.settled
            width: feed.width
        }
    }

    MouseArea {
        anchors.fill: feed
        enabled: bar.opened !== ""

        onClicked: bar.opened = ""
    }

    Item {
        id: base

        anchors.bottom: parent.bottom
        height: page.serving.followed ? bar.implicitHeight : foot.implicitHeight
        visible: page.serving.loaded
        width: parent.width

        WindowBar {
            id: bar

            anchors.fill: parent
            errorText: page.serving.errorText
            feedback: page.serving.feedback
            menu: page.serving.menu
            visible: page.serving.followed

            onTapped: item => page.serving.tap(item)
            onWritten: words => page.serving.say(words)
        }

        PageFoot {
            id: foot

            action: qsTr("Follow")
            anchors.fill: parent
            detail: qsTr("You do not follow this window. Its receipts stand in Bills.")
            errorText: page.serving.errorText
            visible: !page.serving.followed

            onActed: page.serving.follow()
        }
    }

    MenuSheet {
        anchors.bottom: base.top
        anchors.bottomMargin: 8
        anchors.horizontalCenter: parent.horizontalCenter
        items: bar.below
        width: Math.min(parent.width - 2 * Theme.gap, 320)

        onChosen: item => {
            bar.opened = "";
            page.serving.tap(item);
        }
    }

    CallSheet {
        anchors.fill: parent
        number: page.serving.phoneNumber
        open: page.serving.calling
        topInset: page.topInset

        onDismissed: page.serving.hangUp()
    }
}
