import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The Till tab of the Test bench: the merchant's till, and the tools that move the world.
PanelPage {
    id: root

    required property ShellViewModel shell

    gutter: 16
    gap: 12
    above: 4

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

    Heading {
        major: true
        topPadding: 12
        text: qsTr("People")
    }

    Passers {
        width: root.inner
        passers: root.shell.test.till.passers
    }
}
