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

    TillAsking {
        width: root.inner
        topPadding: 12
        asking: root.shell.test.till.asking
    }

    TillRefunding {
        width: root.inner
        topPadding: 12
        refunding: root.shell.test.till.refunding
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
