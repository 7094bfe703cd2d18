import Fourtab.ViewModels
import Wallet.App

/// The phone, behind a file of its own so that nothing of it is read before the window has drawn once.
PhoneScreen {
    id: root

    required property DeviceViewModel device

    statusBarHeight: root.device.statusBarHeight
    dotSize: root.device.badgeDot
    focus: true
}
