pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Icon {
    color: Theme.inkFaint
    name: "arrow-right-s"
    opacity: 0.7
    size: 20
}
