"""A ladder as somebody would have it, beside the one that was shown when they began."""

from __future__ import annotations

from typing import Any

from flows.agenda import Proposed, Rows
from flows.reminders.rungs import compared, differing
from flows.turn import Turn
from storage import audit, members, plans

USUAL_HOUR = "08:30"
OF_OFFICE = "consolidate-own"  # what it says to the office is told by this name
OWN = "own"


def start(turn: Turn, plan_id: int) -> None:
    """As it is now; whatever was begun and not agreed to is forgotten."""
    steps = turn.house.agenda.ladder(turn.db, plan_id)
    turn.facts.update(steps=steps, seen=steps, at=None, is_new=False)


def step(turn: Turn) -> dict[str, Any]:
    found: dict[str, Any] = turn.facts["steps"][int(turn.facts["at"])]
    return found


def add(turn: Turn, to: str) -> None:
    """One more, whose day is asked next."""
    steps: Rows = turn.facts["steps"]
    new = {
        # A name is never used again: whoever was told by a step is not told by it once more.
        "name": f"{OWN}-{turn.now:%y%m%d%H%M%S}",
        "days": 0,
        "at": USUAL_HOUR,
        "to": to,
        "counted_from": "due",
        "daily": False,
        "until": None,
        "wording": "",
    }
    turn.facts.update(steps=[*steps, new], at=len(steps))


def set_to(turn: Turn, columns: dict[str, Any]) -> str | None:
    """Try the change; what cannot be is said, and nothing is changed."""
    if not columns:
        turn.say("ladder-not-understood")
        return None
    steps: Rows = turn.facts["steps"]
    at = int(turn.facts["at"])
    changed = _named({**steps[at], **columns})
    if changed["to"] == "chair" and changed["counted_from"] == "due" and changed["days"] <= 0:
        turn.say("ladder-chair-late-only")  # the chair hears a count of those who are late
        return None
    proposed = [*steps[:at], changed, *steps[at + 1 :]]
    if not _is_possible(turn, proposed):
        turn.say("ladder-impossible")
        return None
    turn.facts["steps"] = proposed
    return "set"


def switch_off(turn: Turn) -> str | None:
    """The last one stays: a plan without any reminder is not reminded by anybody."""
    steps: Rows = turn.facts["steps"]
    at = int(turn.facts["at"])
    if len(steps) == 1:
        turn.say("ladder-last-one")
        return None
    turn.facts.update(steps=[*steps[:at], *steps[at + 1 :]], at=None)
    return "set"


def preview(turn: Turn) -> None:
    """What changes in the ladder, and what that makes of the calendar."""
    plan_id = int(turn.facts["plan_id"])
    agenda, steps = turn.house.agenda, turn.facts["steps"]
    before = agenda.coming(turn.db, turn.now, plan_id, turn.locale)
    after = agenda.coming(turn.db, turn.now, plan_id, turn.locale, Proposed(steps=steps))
    said = (
        [turn.phrase("ladder-usual")] if not steps else differing(turn, turn.facts["seen"], steps)
    )
    turn.say("ladder-change", lines="\n".join(said) or turn.phrase("rung-same"))
    turn.say("ladder-calendar", lines="\n".join(compared(turn, before, after)))


def was_changed(turn: Turn) -> bool:
    """Whether somebody else was faster: then it is said who, and what is different now."""
    plan_id, seen = int(turn.facts["plan_id"]), turn.facts["seen"]
    plans.hold(turn.db, plan_id)
    now = turn.house.agenda.ladder(turn.db, plan_id)
    if now == seen:
        return False
    lines = "\n".join(differing(turn, seen, now))
    turn.say("ladder-meanwhile", name=who_changed(turn, "plan.ladder_changed"), lines=lines)
    return True


def who_changed(turn: Turn, act: str) -> str:
    """The last one who did it to this plan."""
    found = audit.all_of(turn.db, act, int(turn.facts["plan_id"]))
    kind, _, number = found[-1].actor.partition(":") if found else ("", "", "")
    is_member = kind == "member" and number.isdigit()
    return members.name_of(turn.db, int(number)) if is_member else turn.phrase("somebody")


def _named(changed: dict[str, Any]) -> dict[str, Any]:
    """One that the admin added is called by the day it is counted from."""
    stem, _, made = str(changed["name"]).rpartition("-")
    if stem not in {OWN, OF_OFFICE}:
        return changed
    stem = OF_OFFICE if changed["counted_from"] == "consolidation" else OWN
    return {**changed, "name": f"{stem}-{made}"}


def _is_possible(turn: Turn, steps: Rows) -> bool:
    plan_id = int(turn.facts["plan_id"])
    try:
        turn.house.agenda.coming(turn.db, turn.now, plan_id, turn.locale, Proposed(steps=steps))
    except ValueError:
        return False
    return True
