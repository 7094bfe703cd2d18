import QtQuick
import Fourtab.ViewModels

// Looks through the picture for texts and where they are painted. Asked from Python, which cannot read Text's enumerations.
QtObject {
    id: survey

    // Every text with letters below `top`, as JSON: what it says, what its item takes, what its lines take,
    // what clips it, which coloured rectangle it stands on, who holds it.
    function texts(top: Item): string {
        const found = [];
        survey.visit(top, found, null, null, [], false, false);
        return JSON.stringify(found);
    }

    function visit(item: Item, found: var, clip: var, ground: var, path: var, scrolls: bool, slides: bool) {
        if (!item.visible || item.opacity === 0)
            return;
        const area = survey.rect(item, 0, 0, item.width, item.height);
        const held = item.clip ? survey.shared(clip, area) : clip;
        const under = item instanceof Flickable ? null : (item as Rectangle)?.color.a > 0 ? area : ground;
        const here = path.concat(String(item).replace(/_QMLTYPE.*|\(.*/, ""));
        const words = item as Text;
        if (words !== null && words.text !== "" && words.font.family !== Appearance.iconFamily)
            found.push(survey.told(words, area, held, under, here, scrolls, slides));
        const flick = item as Flickable;
        const across = slides || (flick !== null && flick.contentWidth > flick.width + 1);
        for (const child of item.children)
            survey.visit(child, found, held, under, here, scrolls || flick !== null, across);
    }

    function told(text: Text, area: var, clip: var, ground: var, path: var, scrolls: bool, slides: bool): var {
        const wide = text.contentWidth, high = text.contentHeight;
        const across = text.width - text.leftPadding - text.rightPadding - wide;
        const down = text.height - text.topPadding - text.bottomPadding - high;
        const x = text.leftPadding + across * ({
                [Text.AlignRight]: 1,
                [Text.AlignHCenter]: 0.5
            }[text.effectiveHorizontalAlignment] ?? 0);
        const y = text.topPadding + down * ({
                [Text.AlignBottom]: 1,
                [Text.AlignVCenter]: 0.5
            }[text.verticalAlignment] ?? 0);
        return {
            "text": text.text,
            "area": area,
            "ink": survey.rect(text, x, y, wide, high),
            "clip": clip,
            "ground": ground,
            "truncated": text.truncated,
            "elides": text.elide !== Text.ElideNone || text.maximumLineCount < 1000,
            "baseline": survey.rect(text, 0, text.baselineOffset, 0, 0)[1],
            "size": text.font.pixelSize,
            "family": text.font.family,
            "path": path,
            "scrolls": scrolls,
            "slides": slides
        };
    }

    function rect(item: Item, x: real, y: real, width: real, height: real): var {
        const at = item.mapToItem(null, x, y), to = item.mapToItem(null, x + width, y + height);
        return [at.x, at.y, to.x - at.x, to.y - at.y];
    }

    function shared(clip: var, area: var): var {
        if (clip === null)
            return area;
        const x = Math.max(clip[0], area[0]), y = Math.max(clip[1], area[1]);
        const right = Math.min(clip[0] + clip[2], area[0] + area[2]), bottom = Math.min(clip[1] + clip[3], area[1] + area[3]);
        return [x, y, Math.max(0, right - x), Math.max(0, bottom - y)];
    }
}
