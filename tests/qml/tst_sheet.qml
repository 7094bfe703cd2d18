import QtQuick
import QtTest
import Wallet.Controls

TestCase {
    id: suite

    name: "Sheet"
    when: windowShown
    width: 360
    height: 640
    visible: true

    Component {
        id: made

        Sheet {
            width: 360
            height: 640
            title: "Confirm"

            Item {
                height: 200
                width: parent.width
            }
        }
    }

    SignalSpy {
        id: dismissed

        signalName: "dismissed"
    }

    function init() {
        dismissed.clear();
    }

    function sheet(properties: var): var {
        dismissed.target = createTemporaryObject(made, suite, properties);
        return dismissed.target;
    }

    function test_closed_it_is_not_there() {
        verify(!suite.sheet({}).visible);
    }

    function test_open_it_takes_the_keyboard() {
        const sheet = suite.sheet({});
        sheet.open = true;
        verify(sheet.visible);
        verify(sheet.activeFocus);
    }

    function test_esc_asks_to_close_and_closes_nothing_itself() {
        const sheet = suite.sheet({
            "open": true
        });
        keyClick(Qt.Key_Escape);
        compare(dismissed.count, 1);
        verify(sheet.open);
    }

    function test_a_press_on_the_scrim_asks_to_close_and_one_on_the_sheet_does_not() {
        const sheet = suite.sheet({
            "open": true
        });
        mouseClick(sheet, 180, 600);
        compare(dismissed.count, 0);
        mouseClick(sheet, 180, 40);
        compare(dismissed.count, 1);
    }

    function test_while_the_wallet_works_it_cannot_be_closed() {
        const sheet = suite.sheet({
            "open": true,
            "closable": false
        });
        keyClick(Qt.Key_Escape);
        mouseClick(sheet, 180, 40);
        compare(dismissed.count, 0);
    }
}
