pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels

// Shows the view model's stack of routes: pages come in from the right and leave to it.
FocusScope {
    id: stack

    required property PhoneViewModel phone
    required property int topInset

    readonly property bool empty: stack.phone.depth === 0
    readonly property bool covering: stack.front !== null && stack.front.settled
    readonly property bool moving: stack.front !== null && !stack.front.settled

    property StackedPage front: null

    focus: !stack.empty

    Component.onCompleted: if (!stack.empty)
        stack.push(stack.phone.topRoute, false)

    ListModel {
        id: routes
    }

    Connections {
        target: stack.phone

        function onPopped() {
            stack.sweep();
            stack.leave();
        }

        function onPushed(route: string) {
            stack.sweep();
            stack.push(route, true);
        }

        function onReplaced(route: string) {
            stack.sweep();
            stack.giveUp(stack.phone.depth - 1, routes.count);
            stack.push(route, true);
        }

        function onReset() {
            stack.sweep();
            stack.giveUp(0, routes.count - 1);
            stack.leave();
        }
    }

    Repeater {
        id: pages

        model: routes

        onItemAdded: stack.front = pages.itemAt(pages.count - 1) as StackedPage
        onItemRemoved: (index, item) => {
            if (item === stack.front)
                stack.front = pages.count > 0 ? pages.itemAt(pages.count - 1) as StackedPage : null;
        }

        StackedPage {
            id: held

            height: stack.height
            phone: stack.phone
            topInset: stack.topInset
            covered: held.index < routes.count - 2 || (held.index === routes.count - 2 && stack.covering)
            width: stack.width

            onArrived: Qt.callLater(stack.sweep)
            onGone: Qt.callLater(stack.sweep)
        }
    }

    function push(route: string, moving: bool) {
        routes.append(stack.entry(route, moving));
    }

    function entry(route: string, moving: bool): var {
        return {
            "route": route,
            "moving": moving,
            "leaving": false,
            "givenUp": false
        };
    }

    function leave() {
        if (routes.count === 0)
            return;
        if (stack.phone.depth > 0 && routes.count === 1)
            routes.insert(0, stack.entry(stack.phone.topRoute, false));
        routes.setProperty(routes.count - 1, "leaving", true);
    }

    // Pages the view model no longer has stay under the one that covers them until it has arrived.
    function giveUp(from: int, to: int) {
        for (let i = Math.max(0, from); i < to; ++i)
            routes.setProperty(i, "givenUp", true);
    }

    function sweep() {
        for (let i = routes.count - 1; i >= 0; --i)
            if (routes.get(i).leaving || routes.get(i).givenUp)
                routes.remove(i);
    }
}
