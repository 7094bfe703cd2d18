import QtQuick
import QtTest
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

TestCase {
    id: suite

    name: "Fields"
    when: windowShown
    width: 360
    height: 200
    visible: true

    Component {
        id: plain

        TextField {
            width: 300
            placeholderText: "Name"
        }
    }

    Component {
        id: amount

        AmountField {
            width: 300
        }
    }

    Component {
        id: searching

        SearchField {
            width: 300
            placeholderText: "Search"
        }
    }

    function make(component: Component, properties: var): var {
        const field = createTemporaryObject(component, suite, properties ?? {});
        field.forceActiveFocus();
        return field;
    }

    function type(text: string) {
        for (const character of text)
            keyClick(character);
    }

    function test_what_is_typed_is_there_and_the_placeholder_goes() {
        const field = suite.make(plain);
        verify(field.children.some(child => child.text === "Name" && child.visible));
        suite.type("abc");
        compare(field.text, "abc");
        verify(!field.children.some(child => child.text === "Name" && child.visible));
    }

    function test_it_is_named_after_its_placeholder_and_large_enough() {
        const field = suite.make(plain);
        compare(field.Accessible.name, "Name");
        verify(field.height >= Theme.touch);
    }

    function test_a_fault_is_red_even_while_it_has_the_focus() {
        const field = suite.make(plain, {
            "faulty": true
        });
        verify(Qt.colorEqual(field.background.border.color, Theme.danger));
    }

    function test_an_amount_is_text_as_it_was_typed() {
        const field = suite.make(amount);
        suite.type("38.50");
        compare(field.text, "38.50");
        verify(field.Accessible.name !== "");
    }

    function test_an_amount_that_the_code_fixes_cannot_be_changed() {
        const field = suite.make(amount, {
            "text": "128.00",
            "fixed": true
        });
        suite.type("9");
        compare(field.text, "128.00");
    }

    function test_an_amount_ends_at_its_longest() {
        const field = suite.make(amount);
        suite.type("1".repeat(40));
        compare(field.length, 16);
    }

    function test_esc_empties_a_search_first() {
        const field = suite.make(searching);
        suite.type("bao");
        keyClick(Qt.Key_Escape);
        compare(field.text, "");
    }

    function test_the_cross_empties_a_search() {
        const field = suite.make(searching);
        suite.type("bao");
        mouseClick(field, field.width - 22, field.height / 2);
        compare(field.text, "");
    }
}
