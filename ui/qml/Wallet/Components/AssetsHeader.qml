pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models

Column {
    id: header

    required property string title
    required property AbstractItemModel actions
    required property int topInset
    required property string totalText
    required property string yesterdayText
    required property string sinceText
    required property bool concealed

    property int dotSize: 8

    signal opened(string route)
    signal eyed

    bottomPadding: 16

    TitleHeader {
        actions: header.actions
        dotSize: header.dotSize
        title: header.title
        topInset: header.topInset
        width: header.width

        onOpened: route => header.opened(route)
    }

    AssetsSummary {
        concealed: header.concealed
        sinceText: header.sinceText
        totalText: header.totalText
        width: header.width - 32
        x: 16
        yesterdayText: header.yesterdayText

        onEyed: header.eyed()
        onOpened: header.opened("account/assets")
    }
}
