pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Rectangle {
    color: Theme.surface
    radius: Theme.radius
}
