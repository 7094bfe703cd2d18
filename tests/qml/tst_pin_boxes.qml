import QtQuick
import QtTest
import Wallet.Controls
import Wallet.Theme

TestCase {
    id: suite

    name: "PinBoxes"
    when: windowShown
    width: 360
    height: 100
    visible: true

    Component {
        id: made

        PinBoxes {}
    }

    function boxes(properties: var): var {
        return createTemporaryObject(made, suite, properties);
    }

    function full(pin: Item): int {
        return pin.children.filter(box => box.children.length > 0 && box.children[0].scale === 1).length;
    }

    function test_there_are_six_and_as_many_are_filled_as_were_typed() {
        for (let filled = 0; filled <= 6; ++filled) {
            const pin = suite.boxes({
                "filled": filled
            });
            compare(pin.children.filter(box => box.children.length > 0).length, 6);
            compare(suite.full(pin), filled);
        }
    }

    function test_they_fill_and_empty_with_typing() {
        const pin = suite.boxes({
            "filled": 0
        });
        pin.filled = 4;
        compare(suite.full(pin), 4);
        pin.filled = 0;
        compare(suite.full(pin), 0);
    }

    function test_the_digits_are_never_read_aloud() {
        const pin = suite.boxes({
            "filled": 4
        });
        verify(pin.Accessible.name.includes("4"));
        compare(pin.Accessible.role, Accessible.StaticText);
    }

    function test_a_fault_shows_on_every_box() {
        const pin = suite.boxes({
            "filled": 0,
            "faulty": true
        });
        for (const box of pin.children.filter(each => each.children.length > 0))
            verify(Qt.colorEqual(box.border.color, Theme.danger));
    }

    function test_they_fit_the_smallest_phone() {
        verify(suite.boxes({
            "filled": 0
        }).width <= 320 - 24);
    }
}
