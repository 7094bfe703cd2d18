import QtQuick

/// Asks once more before a window is left.
SureSheet {
    body: qsTr("The window leaves your list, and the number of its member card is unbound. What it sent stays, should you come back.")
    noText: qsTr("Stay")
    title: qsTr("Unfollow this window?")
    yesText: qsTr("Unfollow")
}
