import Wallet.App

/// The phone, behind a file of its own so that nothing of it is read before the window has drawn once.
PhoneScreen {
    focus: true
}
