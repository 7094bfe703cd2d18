import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The left panel of the Test bench: the merchant's till, and the tools that move the world.
PanelPage {
    id: root

    required property ShellViewModel shell

    gutter: 16
    gap: 12

    Heading {
        major: true
        text: qsTr("Till")
    }

    Till {
        width: root.inner
        till: root.shell.test.till
    }

    Heading {
        major: true
        topPadding: 12
        text: qsTr("World")
    }

    WorldTools {
        width: root.inner
        shell: root.shell
    }
}
