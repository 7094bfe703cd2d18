<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountViewModel</name>
    <message>
        <source>Bank cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo money on the cards of this world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday %1, seven-day yield %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yu&apos;e Bao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to pay and to transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 a payment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllFunctionsPage</name>
    <message>
        <source>All functions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountCard</name>
    <message>
        <source>Amount, set by the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Amount in yuan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountPage</name>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssetsSummary</name>
    <message>
        <source>Total assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackHeader</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankCard</name>
    <message>
        <source>%1, card ending in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankCards</name>
    <message>
        <source>No bank cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BannerViewModel</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Phone and world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2×%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BillPage</name>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the service window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BillsFeed</name>
    <message>
        <source>Every payment and every movement of money is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bills yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BillsPage</name>
    <message>
        <source>Bills</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooserDialogs</name>
    <message>
        <source>Pictures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture of a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the codes into a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockMenu</name>
    <message>
        <source>The clock runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Codes at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these codes as pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeThumb</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run or pause the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hour on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the world over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the phone, full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignViewModel</name>
    <message>
        <source>has problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Quick actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Open a layout document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout documents (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Payment made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay code used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock moved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yu&apos;e Bao income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsTable</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FundCard</name>
    <message>
        <source>Yu&apos;e Bao, %1, 7-day annualised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yu&apos;e Bao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7-day annualised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeypadKey</name>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatestBill</name>
    <message>
        <source>What you pay shows here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bills yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatestBillViewModel</name>
    <message>
        <source>paid from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayoutsPanel</name>
    <message>
        <source>Layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a .toml file on this panel (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the layout document here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>In the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves one account comes into another: the lines sum to 0.00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet. Pay something on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Fourtab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Paid with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the bill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreCommands</name>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English or Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a layout document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run or pause the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock: one hour on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock: one day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the world over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Unread: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of your service windows gather here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferViewModel</name>
    <message>
        <source>off %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to %1 · %2 claimed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Tabs of the phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Opening the world…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayCodeCard</name>
    <message>
        <source>Bar code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayCodePage</name>
    <message>
        <source>Pay code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till in the Test bench can charge this code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayCodeViewModel</name>
    <message>
        <source>Good until %1, for one payment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentSheet</name>
    <message>
        <source>Choose how to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm payment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentSummary</name>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay with %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paying…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentViewModel</name>
    <message>
        <source>%1 available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough: %1 available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment successful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneOnlyBar</name>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinBoxes</name>
    <message numerus="yes">
        <source>Password: %n of 6 digits entered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n problem(s) in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The phone keeps the last layout that was right. This list follows the file as you save it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PushBanner</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Benches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design bench (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present bench (Ctrl+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test bench (Ctrl+3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>That is not an amount. Type it in yuan, for example 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount of at least ¥0.01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One payment can be at most %most%. Enter a smaller amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code asks for exactly %asked%. Scan it again and pay that amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough money there: %available% available. Choose another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card pays at most %limit% at a time. Choose another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong password. Tries left: %tries_left%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paying is locked after three wrong passwords. It opens again at %until% of the wallet&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way to pay is not part of the wallet. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No merchant of this world has this code. Use a code from the world&apos;s sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as an image. Choose a PNG, JPEG or BMP picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No QR code was found in this image. Choose a sharper or larger picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no image and no code. Copy one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a code of another kind, not a merchant&apos;s. Ask the merchant for its payment code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a person&apos;s code, for transfers. A payment needs a merchant&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is damaged and cannot be trusted. Ask the merchant to show it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is older than two hours and no longer valid. Ask the merchant for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pay code has 18 digits and begins with 28. Check the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pay code was not made by this wallet. Read the code on the phone again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pay code&apos;s minute has passed. Read the new code on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pay code has been used; each works once. Read the new code on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request number was used for something else. Start the payment again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet&apos;s clock only moves forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service window is not part of this world. Open one from Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is offline and no money has moved. Connect it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came. Look in Bills before you pay again: the payment may have gone through.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the bill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowButton</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanActions</name>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanViewModel</name>
    <message>
        <source>Any amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired three hours ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a payment code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchHeader</name>
    <message>
        <source>Search functions and services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search functions and services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Try a shorter word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every function and every service window, by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, theme and text size are chosen in the bar above the phone. This is a simulation: no real money moves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start this world over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourtab %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulation of a four-tab wallet of May 2014. Its people, merchants and money are invented, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellViewModel</name>
    <message>
        <source>The world begins again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsView</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Hide the right panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the right panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the left panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the left panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkeletonRow</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartOverView</name>
    <message>
        <source>Start the world over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes back to its first morning. Every payment, bill and message made since then is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status bar, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabPage</name>
    <message>
        <source>Its layout document names no sections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tab is empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablesPanel</name>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) shown, newest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestViewModel</name>
    <message>
        <source>Sum of all postings: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Merchant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay code, 18 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the code from the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TillPanel</name>
    <message>
        <source>Till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TillViewModel</name>
    <message>
        <source>Charged %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnbuiltPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the finished wallet this opens “%1”. Here its place, its name and the way to it are real; what lies behind is still to be built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of this simulation yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnknownSection</name>
    <message>
        <source>This wallet cannot draw a section of the kind “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>Reading the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to read the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera on a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a picture of a code here, choose one, or tap a code below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WealthViewModel</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>Receipts and messages of this shop will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowsList</name>
    <message>
        <source>Search service windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay at a shop and its window appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service window matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service windows yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yu&apos;e Bao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into Yu&apos;e Bao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yu&apos;e Bao income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%amount% paid from %method%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorldMenu</name>
    <message>
        <source>World</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start this world over…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorldTools</name>
    <message>
        <source>Wallet clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the clock run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes to scan stand on the phone: Pay, then Scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Scan on the phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Worlds</name>
    <message>
        <source>%file% was written by a newer Fourtab. Update Fourtab, or start the world over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%file% is damaged or no world of Fourtab. Start the world over to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Fourtab window has %file% open. Close it, then choose the world again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The world document %file% has a mistake: %reason%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The world of %file% cannot be opened: %reason%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
