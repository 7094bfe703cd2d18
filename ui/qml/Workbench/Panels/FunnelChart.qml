pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels

/// A merchant's funnel, stage below stage: how many came so far, and what part of those at the stage before.
Column {
    id: root

    required property StagesModel stages
    required property Flickable view

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Funnel")

    Repeater {
        id: all

        model: root.stages

        delegate: FunnelStage {
            required property int index

            width: root.width
            view: root.view
            last: index === all.count - 1
            depth: all.count > 1 ? index / (all.count - 1) : 0
        }
    }
}
