import QtQuick
import QtTest
import Wallet.Controls
import Wallet.Theme

TestCase {
    id: suite

    name: "Badge"

    Component {
        id: made

        Badge {}
    }

    function face(properties: var): var {
        return (createTemporaryObject(made, suite, properties) as Loader).item;
    }

    function test_nothing_costs_nothing() {
        const badge = createTemporaryObject(made, suite, {
            "text": ""
        });
        verify(!badge.active);
        compare(badge.width, 0);
    }

    function test_a_dot_is_as_large_as_the_device_says_data() {
        return [
            {
                "tag": "8",
                "size": 8
            },
            {
                "tag": "6 on small phones",
                "size": 6
            }
        ];
    }

    function test_a_dot_is_as_large_as_the_device_says(row: var) {
        const dot = suite.face({
            "text": "",
            "dot": true,
            "dotSize": row.size
        });
        compare(dot.children[0].width, row.size);
        compare(dot.children[0].height, row.size);
    }

    function test_a_number_is_16_high_and_never_narrower() {
        for (const text of ["1", "12", "99+"]) {
            const pill = suite.face({
                "text": text
            }).children[0];
            compare(pill.height, 16);
            verify(pill.width >= 16, text);
            verify(pill.children[0].implicitWidth <= pill.width - 6, text);
        }
    }

    function test_a_number_stands_before_a_dot() {
        const pill = suite.face({
            "text": "3",
            "dot": true
        }).children[0];
        compare(pill.height, 16);
    }

    function test_it_is_red_and_not_read_aloud_twice() {
        const badge = suite.face({
            "text": "3"
        });
        verify(Qt.colorEqual(badge.children[0].color, Theme.attention));
        verify(badge.Accessible.ignored);
    }
}
