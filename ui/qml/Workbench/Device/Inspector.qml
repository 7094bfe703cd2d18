import QtQuick

import Workbench.Controls

/// Asks why about any place on the phone that can carry a badge: right click, Ctrl+Shift+click, or the menu key. Draws a
/// thin outline round the place that is being explained, over the canvas and not on the phone.
Item {
    id: root

    required property Item screen
    required property string node
    property var target: null
    property rect area

    signal wanted(string node)

    function inspectAt(at: point): void {
        const found = root.nodeAt(root.screen, at);
        if (found)
            root.wanted(found);
    }

    function inspectFocused(): bool {
        const found = root.nodeAbove(root.Window.activeFocusItem);
        if (found)
            root.wanted(found);
        return found.length > 0;
    }

    function nodeAbove(item: var): string {
        return item ? item.badgeNode || root.nodeAbove(item.parent) : "";
    }

    // The topmost control under a point says what it stands for; one that stands for nothing hides what is below it.
    function nodeAt(item: var, at: point): var {
        if (!item.visible || !item.enabled)
            return null;
        const inside = item.contains(item.mapFromItem(root, at.x, at.y));
        if (item.clip && !inside)
            return null;
        for (const child of root.fromTop(item)) {
            const found = root.nodeAt(child, at);
            if (found !== null)
                return found;
        }
        return inside && item.badgeNode !== undefined ? item.badgeNode : null;
    }

    function fromTop(item: var): var {
        return Array.from(item.children).reverse().sort((one, other) => other.z - one.z);
    }

    function itemOf(item: var, node: string): var {
        if (!item.visible)
            return null;
        if (item.badgeNode === node)
            return item;
        for (const child of item.children) {
            const found = root.itemOf(child, node);
            if (found)
                return found;
        }
        return null;
    }

    function follow(): void {
        if (!root.target?.visible || root.target.badgeNode !== root.node)
            root.target = root.node.length > 0 ? root.itemOf(root.screen, root.node) : null;
        const found = root.target;
        const whole = root.screen.mapToItem(root, 0, 0, root.screen.width, root.screen.height);
        const place = found ? found.mapToItem(root, 0, 0, found.width, found.height) : Qt.rect(0, 0, 0, 0);
        const left = Math.max(whole.left, place.left);
        const top = Math.max(whole.top, place.top);
        root.area = Qt.rect(left, top, Math.min(whole.right, place.right) - left, Math.min(whole.bottom, place.bottom) - top);
    }

    onNodeChanged: root.follow()

    Connections {
        enabled: root.node.length > 0
        target: root.Window.window

        function onAfterAnimating(): void {
            root.follow();
        }
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        gesturePolicy: TapHandler.WithinBounds
        onTapped: event => root.inspectAt(event.position)
    }

    TapHandler {
        acceptedButtons: Qt.LeftButton
        acceptedModifiers: Qt.ControlModifier | Qt.ShiftModifier
        gesturePolicy: TapHandler.WithinBounds
        onTapped: event => root.inspectAt(event.position)
    }

    Rectangle {
        objectName: "inspected"
        x: Math.round(root.area.x) - 2
        y: Math.round(root.area.y) - 2
        width: Math.round(root.area.width) + 4
        height: Math.round(root.area.height) + 4
        visible: root.node.length > 0 && root.area.width > 0 && root.area.height > 0
        radius: 8
        color: "transparent"
        border.color: Skin.focusRing
        border.width: 2
        Accessible.ignored: true

        Rectangle {
            anchors.fill: parent
            anchors.margins: 2
            radius: 6
            color: "transparent"
            border.color: Qt.rgba(1, 1, 1, 0.75)
            border.width: 1
            Accessible.ignored: true
        }
    }
}
