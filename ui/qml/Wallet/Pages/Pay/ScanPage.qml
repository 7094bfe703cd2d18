pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property color night: "#10151d"

    ground: page.night
    headerGround: page.night
    title: qsTr("Scan")

    onBack: page.phone.back()
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Paste)) {
            page.phone.scan.paste();
            event.accepted = true;
        }
    }

    DropArea {
        id: drop

        anchors.fill: parent
        keys: ["text/uri-list"]

        onDropped: event => page.phone.scan.dropImages(event.urls)
    }

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true
        sideMargin: 16

        Viewfinder {
            anchors.horizontalCenter: parent.horizontalCenter
            busy: page.phone.scan.busy
            hot: drop.containsDrag
            width: Math.min(264, scroll.room)
        }

        ErrorLine {
            centred: true
            ink: Qt.tint(Theme.brandInk, Qt.alpha(Theme.attention, 0.35))
            text: page.phone.scan.errorText
            width: scroll.room
        }

        ScanActions {
            width: scroll.room

            onChooseAsked: choosers.ask("picture")
            onPasteAsked: page.phone.scan.paste()
        }

        CodeSheet {
            model: page.phone.scan.sheet
            width: scroll.room

            onChosen: key => page.phone.scan.useSheetCode(key)
            onSaveAsked: choosers.ask("folder")
        }
    }

    Toast {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        anchors.horizontalCenter: parent.horizontalCenter
        text: page.phone.scan.savedText
    }

    Timer {
        interval: 3000
        running: page.phone.scan.savedText !== ""

        onTriggered: page.phone.scan.dismissSaved()
    }

    Choosers {
        id: choosers

        onFolderChosen: folder => page.phone.scan.saveSheet(folder)
        onPictureChosen: picture => page.phone.scan.chooseImage(picture)
    }
}
