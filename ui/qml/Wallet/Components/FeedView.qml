pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

ListView {
    id: feed

    property bool settled: false
    property bool waiting: feed.count === 0 && !feed.settled

    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 320
    clip: true
    focus: true
    keyNavigationEnabled: false
    reuseItems: true

    Keys.onDownPressed: feed.glide(64)
    Keys.onPressed: event => {
        const pages = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
        event.accepted = pages !== 0;
        if (event.accepted)
            feed.glide(pages * feed.height * 0.9);
    }
    Keys.onUpPressed: feed.glide(-64)

    // Only after a moment without rows is a list said to be empty.
    Timer {
        interval: 400
        running: feed.visible

        onTriggered: feed.settled = true
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

    function glide(distance: real) {
        const top = feed.originY;
        const bottom = Math.max(top, feed.originY + feed.contentHeight - feed.height);
        gliding.to = Math.max(top, Math.min(bottom, (gliding.running ? gliding.to : feed.contentY) + distance));
        gliding.restart();
    }
}
