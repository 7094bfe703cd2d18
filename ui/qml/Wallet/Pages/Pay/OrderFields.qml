pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Fourtab.ViewModels
import Wallet.Components

Column {
    id: list

    required property OrderFormViewModel form

    signal entered(string key, string shape)
    signal listAsked(string key, string label, AbstractItemModel options)

    Repeater {
        id: fields

        model: list.form.fields

        FormField {
            id: field

            width: list.width

            onChosen: option => list.form.choose(field.key, option)
            onEdited: text => list.form.type(field.key, text)
            onEntered: list.entered(field.key, field.shape)
            onListAsked: list.listAsked(field.key, field.label, field.options)
            onSubmitted: list.form.next()
        }
    }

    function turnTo(key: string) {
        list.holder(key)?.takeFocus();
    }

    function holder(key: string): FormField {
        for (let i = 0; i < fields.count; ++i) {
            const field = fields.itemAt(i) as FormField;
            if (field && field.key === key)
                return field;
        }
        return null;
    }
}
