pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

// An article read in place.
PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property var article: page.phone.serving.article

    title: page.phone.window.name

    onBack: page.phone.back()

    PageScroll {
        anchors.fill: parent

        Card {
            height: words.implicitHeight
            width: parent.width

            Column {
                id: words

                bottomPadding: 18
                spacing: 12
                width: parent.width

                ArticlePicture {
                    iconName: page.article.icon
                    tint: page.article.tint
                    width: parent.width
                }

                AppText {
                    font.pixelSize: Theme.title
                    leftPadding: 16
                    rightPadding: 16
                    text: page.article.title
                    weight: 600
                    width: parent.width
                    wrapMode: Text.Wrap
                }

                AppText {
                    color: Theme.inkSoft
                    leftPadding: 16
                    lineHeight: 1.25
                    rightPadding: 16
                    text: page.article.about
                    visible: text !== ""
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
