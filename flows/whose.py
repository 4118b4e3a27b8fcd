"""For which committee: the only one, or the one that somebody picks."""

from __future__ import annotations

from flows import choosing, rights
from flows.choices import Choice
from flows.turn import Turn
from storage import committees


def only(turn: Turn, act: str) -> bool:
    """Whether the speaker may do it in one committee alone; it is remembered then."""
    found = rights.committees(turn, act)
    if len(found) != 1:
        return False
    turn.facts["committee_id"] = found[0]
    return True


def ask(turn: Turn, act: str) -> None:
    turn.say("whose-ask_which", *choosing.page(turn, _choices(turn, act)))


def hear(turn: Turn, act: str) -> bool:
    """Whether one was picked; otherwise it is said why not, or the page is turned."""
    if choosing.turned(turn):
        return False
    meant = choosing.picked(turn, _choices(turn, act))
    if meant is None:
        return False
    turn.facts.update(committee_id=choosing.number_of(meant), page=0)
    return True


def current(turn: Turn, act: str) -> int | None:
    """The committee of this conversation, if the speaker may still do it there."""
    wanted = turn.facts.get("committee_id")
    return next((one for one in rights.committees(turn, act) if one == wanted), None)


def _choices(turn: Turn, act: str) -> list[Choice]:
    found = rights.committees(turn, act)
    return [Choice(f"c{one}", committees.name_of(turn.db, one)) for one in found]
