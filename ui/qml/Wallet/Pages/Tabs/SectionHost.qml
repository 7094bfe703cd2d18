pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels

// One section of a layout document; what draws it is loaded by its kind.
Loader {
    id: host

    required property PhoneViewModel phone
    required property bool pinned
    required property int dotSize
    required property string kind
    required property string title
    required property int columns
    required property TilesModel tiles
    required property string merchant

    active: host.kind !== "quick_actions" || !host.pinned
    visible: host.active

    Component.onCompleted: host.setSource(Qt.resolvedUrl(host.fileOf(host.kind)), {
        "section": host
    })

    function fileOf(kind: string): string {
        switch (kind) {
        case "quick_actions":
            return "QuickActionsSection.qml";
        case "grid":
            return "GridSection.qml";
        case "list":
            return "ListSection.qml";
        case "latest_bill":
            return "LatestBillSection.qml";
        case "windows":
            return "WindowsSection.qml";
        case "offer":
            return "OfferSection.qml";
        case "assets":
            return "AssetsSection.qml";
        case "fund_chart":
            return "FundChartSection.qml";
        default:
            return "UnknownSection.qml";
        }
    }
}
