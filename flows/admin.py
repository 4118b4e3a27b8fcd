"""What an admin does now and then, in one list; every entry is a door of its own."""

from __future__ import annotations

from typing import ClassVar

from flows.single import Single
from flows.turn import Turn

DOORS = (
    "go:plan",
    "go:reassign",
    "go:collect",
    "go:unassigned",
    "go:takeover",
    "go:roles",
    "go:dismiss",
    "go:absence",
    "go:invite",
    "go:broadcast",
    "go:history",
    "go:duties",
    "go:days",
    "go:ladder",
    "go:rules",
    "go:contact",
    "go:year",
    "go:rooms",
)


class AdminFlow(Single):
    """The menu behind the menu."""

    name: ClassVar[str] = "admin"

    def ask_shown(self, turn: Turn) -> None:
        turn.say("admin-open", *DOORS, "go:menu")
