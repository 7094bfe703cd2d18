import QtQuick
import QtTest
import Wallet.Controls

TestCase {
    id: suite

    name: "Keypad"
    when: windowShown
    width: 360
    height: 300
    visible: true

    Component {
        id: made

        Keypad {
            width: 360
            height: implicitHeight
        }
    }

    SignalSpy {
        id: keyed

        signalName: "keyed"
    }

    function init() {
        keyed.clear();
    }

    function pad(properties: var): var {
        keyed.target = createTemporaryObject(made, suite, properties);
        return keyed.target;
    }

    function tap(keypad: Item, column: int, row: int) {
        mouseClick(keypad, (column + 0.5) * keypad.width / 3, (row + 0.5) * keypad.height / 4);
    }

    function keys(): string {
        return keyed.signalArguments.map(each => each[0]).join(" ");
    }

    function test_every_key_says_itself() {
        const keypad = suite.pad({});
        for (let row = 0; row < 4; ++row)
            for (let column = 0; column < 3; ++column)
                suite.tap(keypad, column, row);
        compare(suite.keys(), "1 2 3 4 5 6 7 8 9 0 back");
    }

    function test_a_point_only_where_it_is_wanted() {
        suite.tap(suite.pad({
            "withPoint": true
        }), 0, 3);
        compare(suite.keys(), ".");
    }

    function test_idle_keys_say_nothing() {
        suite.tap(suite.pad({
            "idle": true
        }), 1, 1);
        compare(keyed.count, 0);
    }

    function test_keys_are_large_enough_for_a_thumb() {
        verify(suite.pad({}).keyHeight >= 48);
    }

    function test_keys_leave_the_focus_where_it_is() {
        const keypad = suite.pad({});
        suite.forceActiveFocus();
        suite.tap(keypad, 0, 0);
        verify(suite.activeFocus);
    }
}
