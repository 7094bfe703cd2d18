pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels

// Makes one page or overlay of this module when it is needed and not before.
Loader {
    id: loader

    required property PhoneViewModel phone
    required property string page
    required property int topInset

    Component.onCompleted: loader.setSource(Qt.resolvedUrl(loader.page), {
        "phone": loader.phone,
        "topInset": loader.topInset
    })

    Binding {
        property: "topInset"
        target: loader.item
        value: loader.topInset
        when: loader.item !== null
    }
}
