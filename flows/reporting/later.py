"""What must still be asked after many answers were kept: doubts first, then reasons."""

from __future__ import annotations

from typing import Any

from flows.reporting import many
from flows.reporting.lines import Waiting
from flows.turn import Turn

REASONS = ("below", "unknown")
MOVES = {"doubt": "doubted", "missing": "unknown", "reason": "below"}


def begin(turn: Turn, before: str, answered: set[int]) -> None:
    """What was open before the page comes first, unless the page has answered it."""
    asking, doubt = turn.facts.pop("asking", None), turn.facts.pop("doubt", None)
    kept = turn.facts.pop("kept_figure", None)
    turn.facts["home"] = turn.facts.get("period_id")
    queue: list[dict[str, Any]] = []
    if before in MOVES and asking is not None and asking not in answered:
        queue = [{"id": asking, "move": MOVES[before], "doubt": doubt, "figure": kept}]
    turn.facts["later"] = queue


def add_doubt(turn: Turn, line: Waiting) -> None:
    """A line that may be read in several ways, or not at all: then its question is asked."""
    move = "doubted" if line.doubt else "next"
    _add(turn, id=line.id, move=move, doubt=line.doubt)


def add_reason(turn: Turn, request_id: int, move: str, figure_id: int) -> None:
    _add(turn, id=request_id, move=move, figure=figure_id)


def skip_reasons(turn: Turn) -> None:
    """No more reasons are asked for; what is doubtful still is."""
    turn.facts["later"] = [one for one in _queue(turn) if one["move"] not in REASONS]


def has_reasons(turn: Turn) -> bool:
    return any(one["move"] in REASONS for one in _queue(turn))


def following(turn: Turn) -> str | None:
    """The move to what is asked next; None when nothing is left and the round goes on."""
    turn.facts.pop("about", None)
    if "later" not in turn.facts:
        return None
    known = {one.id: one for one in many.everything(turn, many.here(turn))}
    queue = [one for one in _queue(turn) if one["id"] in known]
    if not queue:
        turn.facts.pop("later")
        turn.facts["period_id"] = turn.facts.pop("home")
        return None
    one = queue[0]
    turn.facts.update(later=queue[1:], asking=one["id"], about=True)
    turn.facts["period_id"] = known[one["id"]].period_id
    if one.get("doubt"):
        turn.facts["doubt"] = one["doubt"]
    if one.get("figure"):
        turn.facts["kept_figure"] = one["figure"]
    return str(one["move"])


def say_about(turn: Turn) -> None:
    """Which indicator this is about: its own question was not asked just now."""
    if "about" not in turn.facts:
        return
    known = {one.id: one for one in many.everything(turn, many.here(turn))}
    asked = known.get(turn.facts.get("asking", 0))
    if asked is not None:
        turn.say("many-about", code=many.name(turn, asked), text=asked.text.rstrip(". "))


def _queue(turn: Turn) -> list[dict[str, Any]]:
    return list(turn.facts.get("later", []))


def _add(turn: Turn, **one: Any) -> None:
    turn.facts["later"] = [*_queue(turn), one]
