import QtQuick

/// What only the window knows: which of its own surfaces are open, and how wide the panels were dragged.
QtObject {
    id: root

    property bool helpShown: false
    property bool settingsShown: false
    property bool startOverShown: false
    property bool openDocumentShown: false
    property bool openPolicyShown: false
    property bool exportShown: false
    property string designTab: "look"
    property int designLeft: 264
    property int designRight: 300
    property int testLeft: 300
    property int testRight: 560

    function widthOf(testing: bool, atRight: bool): int {
        if (testing)
            return atRight ? root.testRight : root.testLeft;
        return atRight ? root.designRight : root.designLeft;
    }

    function keepWidth(testing: bool, atRight: bool, wide: int): void {
        if (testing && atRight)
            root.testRight = wide;
        else if (testing)
            root.testLeft = wide;
        else if (atRight)
            root.designRight = wide;
        else
            root.designLeft = wide;
    }
}
