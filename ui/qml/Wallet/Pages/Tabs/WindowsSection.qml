pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Components

WindowsList {
    id: block

    required property SectionHost section

    dotSize: block.section.dotSize
    model: block.section.phone.services
    query: block.section.phone.servicesQuery
    ready: block.section.phone.ready

    onDirectoryWanted: block.section.phone.open("directory")
    onOpened: key => block.section.phone.open("window/" + key)
    onSearched: query => block.section.phone.servicesQuery = query
}
