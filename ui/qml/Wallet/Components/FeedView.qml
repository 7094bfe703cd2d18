pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

ListView {
    id: feed

    property bool settled: false
    property bool waiting: feed.count === 0 && !feed.settled

    readonly property Item focused: Window.activeFocusItem
    readonly property real headHeight: feed.headerItem?.height ?? 0

    property real headBefore: 0
    property bool topward: false

    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 320
    clip: true
    focus: true
    keyNavigationEnabled: false
    reuseItems: true

    Keys.onDownPressed: feed.glide(64)
    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_PageDown:
            return feed.glide(feed.height * 0.9);
        case Qt.Key_PageUp:
            return feed.glide(-feed.height * 0.9);
        case Qt.Key_Home:
            return feed.glide(-feed.contentHeight);
        case Qt.Key_End:
            return feed.glide(feed.contentHeight);
        default:
            event.accepted = false;
        }
    }
    Keys.onUpPressed: feed.glide(-64)
    onFocusedChanged: feed.reveal(feed.focused)
    onHeadHeightChanged: feed.keepTop()

    // Only after a moment without rows is a list said to be empty.
    Timer {
        interval: 400
        running: feed.visible

        onTriggered: feed.settled = true
    }

    // The answer to another question is read from its first row on.
    Connections {
        ignoreUnknownSignals: true
        target: feed.model

        function onBegun() {
            Qt.callLater(feed.goTop);
        }
    }

    NumberAnimation {
        id: gliding

        duration: Theme.medium
        easing.type: Easing.OutCubic
        property: "contentY"
        target: feed

        onFinished: feed.returnToBounds()
    }

    ScrollMark {
        parent: feed
        view: feed
    }

    // A head that grows while its top is seen goes on showing its top.
    function keepTop() {
        if (feed.contentY <= 1 - feed.headBefore || feed.topward) {
            feed.topward = true;
            Qt.callLater(feed.goTop);
        }
        feed.headBefore = feed.headHeight;
    }

    function goTop() {
        feed.positionViewAtBeginning();
        feed.topward = false;
    }

    function glide(distance: real) {
        const top = feed.originY;
        const bottom = Math.max(top, feed.originY + feed.contentHeight - feed.height);
        gliding.to = Math.max(top, Math.min(bottom, (gliding.running ? gliding.to : feed.contentY) + distance));
        gliding.restart();
    }

    function reveal(item: Item) {
        let holder = item;
        while (holder && holder !== feed.contentItem)
            holder = holder.parent;
        if (!holder || item === feed.contentItem || feed.height <= 0)
            return;
        const top = item.mapToItem(feed.contentItem, 0, 0).y - feed.contentY;
        if (top < 0)
            feed.glide(top - 48);
        else if (top + item.height + 8 > feed.height)
            feed.glide(top + item.height + 24 - feed.height);
    }
}
