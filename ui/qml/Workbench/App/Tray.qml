import Qt.labs.platform

/// The window's icon in the desktop's tray; it is there only to show notifications.
SystemTrayIcon {
    id: root

    visible: false
    tooltip: "Fourtab"

    function say(title: string, body: string): void {
        root.showMessage(title, body);
    }
}
