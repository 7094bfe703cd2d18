import QtQuick

/// A shortcut of the window, with the words the sheet of shortcuts says for it.
Shortcut {
    required property string label
}
