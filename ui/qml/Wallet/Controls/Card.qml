pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Plate {
    color: Theme.surface
    radius: Theme.radius
}
