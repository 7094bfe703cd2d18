pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The Merchants tab of the Test bench: one merchant, and a section for each thing it does. A section is made when first shown.
PanelPage {
    id: root

    required property CounterViewModel counter

    gutter: 16
    gap: 12
    above: 4

    Picker {
        width: root.inner
        name: qsTr("Act as the merchant")
        choices: root.counter.merchants
        onChosen: key => root.counter.chooseMerchant(key)
    }

    Segmented {
        width: root.inner
        name: qsTr("What the merchant does")
        choices: root.counter.sections
        onChosen: key => root.counter.chooseSection(key)
    }

    MerchantsSection {
        width: root.inner
        shown: root.counter.section === "people"

        sourceComponent: MerchantsPeople {
            counter: root.counter
            view: root
        }
    }

    MerchantsSection {
        width: root.inner
        shown: root.counter.section === "send"

        sourceComponent: MerchantsSend {
            counter: root.counter
        }
    }

    MerchantsSection {
        width: root.inner
        shown: root.counter.section === "offers"

        sourceComponent: MerchantsOffers {
            counter: root.counter
        }
    }

    MerchantsSection {
        width: root.inner
        shown: root.counter.section === "deposits"

        sourceComponent: MerchantsDeposits {
            counter: root.counter
        }
    }
}
