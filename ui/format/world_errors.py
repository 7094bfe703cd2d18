"""The sentence for a world that cannot be opened: what is wrong and what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.worlds import (
    WorldBusy,
    WorldDocumentError,
    WorldError,
    WorldTooNew,
    WorldUnreadable,
    WorldUnwritable,
)

translate = QCoreApplication.translate


def world_sentence(error: WorldError) -> str:
    """In the interface's language; names the file."""
    match error:
        case WorldTooNew():
            said = translate(
                "Worlds", "%file% was written by a newer Fourtab. Update Fourtab, or start the world over."
            )
        case WorldUnreadable():
            said = translate("Worlds", "%file% is damaged or no world of Fourtab. Start the world over to mend it.")
        case WorldUnwritable():
            said = translate("Worlds", "%file% cannot be written: %reason% Make room or choose another folder.")
        case WorldBusy():
            said = translate("Worlds", "Another Fourtab window has %file% open. Close it, then choose the world again.")
        case WorldDocumentError():
            said = translate("Worlds", "The world document %file% has a mistake: %reason%")
        case _:
            said = translate("Worlds", "The world of %file% cannot be opened: %reason%")
    return said.replace("%file%", error.path.name).replace("%reason%", error.reason)
