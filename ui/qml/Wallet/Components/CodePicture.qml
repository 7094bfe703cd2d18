pragma ComponentBehavior: Bound

import QtQuick

Image {
    id: picture

    property string description: ""

    asynchronous: true
    cache: false
    fillMode: Image.Stretch
    smooth: true
    sourceSize.height: Math.round(picture.height * 3)
    sourceSize.width: Math.round(picture.width * 3)

    Accessible.ignored: picture.description === ""
    Accessible.role: Accessible.Graphic
    Accessible.name: picture.description
}
