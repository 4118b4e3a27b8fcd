"""The office and the chair see what is stuck, with whom, and for how long."""

from __future__ import annotations

from typing import ClassVar

from flows import rights
from flows.single import Single
from flows.turn import Turn
from reports.stuck import Stuck, stuck
from storage import plans

MOST = 20  # lines: nobody reads more on a phone


class StuckFlow(Single):
    """One line for each side that is waited for, the longest in front."""

    name: ClassVar[str] = "stuck"

    def ask_shown(self, turn: Turn) -> None:
        mine = set(rights.committees(turn, self.name))
        found = [
            one
            for plan in plans.active(turn.db)
            if plan.committee_id in mine
            for one in stuck(turn.db, plan.id)
        ]
        if not found:
            turn.say("stuck-nothing", "go:progress", "go:menu")
            return
        lines = [_line(turn, one) for one in found[:MOST]]
        if len(found) > MOST:
            lines.append(turn.phrase("stuck-more", count=len(found) - MOST))
        doors = [door for door in ("review", "nudge") if rights.may(turn, door)]
        turn.say(
            "stuck-list", *(f"go:{door}" for door in doors), "go:menu", lines="\n".join(lines)
        )


def _line(turn: Turn, one: Stuck) -> str:
    facts = {"who": one.who, "codes": ", ".join(one.codes), "days": one.days(turn.now)}
    return turn.phrase(f"stuck-{one.kind}", **facts)
