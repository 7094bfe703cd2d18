pragma ComponentBehavior: Bound

import QtQuick

// A rectangle whose round corners stay crisp under a Scale: naming one corner makes the software scene graph draw a path.
Rectangle {
    id: plate

    topLeftRadius: plate.radius
}
