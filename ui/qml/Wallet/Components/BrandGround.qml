pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Plate {
    gradient: Gradient {
        GradientStop {
            color: Theme.brandTop
            position: 0
        }

        GradientStop {
            color: Theme.brandBottom
            position: 1
        }
    }
}
