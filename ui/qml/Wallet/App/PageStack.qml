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

    Component.onCompleted: stack.catchUp()

    ListModel {
        id: routes
    }

    Connections {
        target: stack.phone

        function onPopped() {
            stack.dropLeaving();
            stack.leave();
        }

        function onPushed(route: string) {
            stack.dropLeaving();
            stack.push(route, true);
        }

        function onReplaced(route: string) {
            stack.dropLeaving();
            stack.push(route, true);
        }

        function onReset() {
            stack.dropLeaving();
            while (routes.count > 1)
                routes.remove(routes.count - 2);
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

            onArrived: stack.trim()
            onGone: stack.dropLeaving()
        }
    }

    function push(route: string, moving: bool) {
        routes.append({
            "route": route,
            "moving": moving,
            "leaving": false
        });
    }

    function leave() {
        if (routes.count === 0)
            return;
        if (stack.phone.depth > 0 && routes.count === 1)
            routes.insert(0, {
                "route": stack.phone.topRoute,
                "moving": false,
                "leaving": false
            });
        routes.setProperty(routes.count - 1, "leaving", true);
    }

    function dropLeaving() {
        for (let i = routes.count - 1; i >= 0; --i)
            if (routes.get(i).leaving)
                routes.remove(i);
        stack.catchUp();
    }

    // Pages the view model no longer has lie under the one that replaced them.
    function trim() {
        while (routes.count > Math.max(1, stack.phone.depth))
            routes.remove(routes.count - 2);
    }

    function catchUp() {
        if (routes.count === 0 && stack.phone.depth > 0)
            stack.push(stack.phone.topRoute, false);
    }
}
