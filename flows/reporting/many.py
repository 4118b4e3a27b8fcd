"""Many answers at once: matched to the open requests, shown on one page, kept when confirmed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from flows.owed import Round, current, rounds
from flows.reading import Line, Wanted, lines_in
from flows.reporting import lines, strays
from flows.reporting.lines import Waiting, merged
from flows.turn import Turn
from locales import numbers
from storage.requests import Asked

BARE = re.compile(r"[\d\s.,;/%]*")  # one answer, perhaps for several targets: no line is named
MORE_THAN_RATIO = re.compile(r"[^\W\d_]|%|\d\s*/\s*\d")  # "1: 2" may be a share of its own
SEVERAL = 2
REPORT = "report"


def take(turn: Turn, asked: Asked | None = None, *, is_free: bool = False) -> str | None:
    """The move when the message answers several requests: they wait on the page.

    "" when nothing of it can be kept, which is said; None when it is no such message. Where any
    words are an answer (`is_free`), every line must be a certain figure.
    """
    if BARE.fullmatch(turn.text):
        return None
    todo = here(turn)
    every = everything(turn, todo)
    wanted = [
        Wanted(todo.place(one) if one in todo.asked else None, one.code, one.text) for one in every
    ]
    found = lines_in(turn.text, wanted)
    if not _are_many(found, every, asked, is_on_page="many" in turn.facts):
        return None
    waiting = [
        lines.typed(turn, every[line.place], line.said, line.answer)
        for line in found
        if line.place is not None
    ]
    if is_free and (len(waiting) < SEVERAL or not all(one.is_certain for one in waiting)):
        return None
    may_be_one = asked is not None and not any(line.is_code for line in found)
    return lay_out(
        turn, waiting, strays.words(turn, todo, every, found), text=turn.text if may_be_one else ""
    )


def lay_out(
    turn: Turn, waiting: Sequence[Waiting], others: Sequence[str], *, text: str = ""
) -> str:
    """Put the lines on the page, in the order of the plan; a newer line replaces the older one."""
    before = turn.state if turn.flow == REPORT else ""
    page: Any = turn.facts.get("many") or {"before": before, "lines": []}
    newer = {one.id for one in waiting}
    older = [Waiting(**one) for one in page["lines"] if one["id"] not in newer]
    order = {one.id: place for place, one in enumerate(everything(turn, here(turn)))}
    all_lines = sorted([*older, *merged(turn, waiting)], key=lambda one: order.get(one.id, 0))
    if not all_lines:
        turn.say("many-others", lines="\n".join(others))
        return ""
    turn.facts["many"] = {
        **page,
        "lines": [one.as_facts() for one in all_lines],
        "others": list(others),
        "text": text,
    }
    return "many"


def here(turn: Turn) -> Round:
    """The round that is asked now: what "câu 3" means."""
    found = turn.once(rounds, turn.member_id, turn.now)
    wanted = turn.facts.get("period_id")
    open_one = next((one for one in found if one and one.period_id == wanted), None)
    return open_one or current(found)


def everything(turn: Turn, todo: Round) -> list[Asked]:
    """All that is asked of the member in open periods, the round that is asked now in front."""
    found = turn.once(rounds, turn.member_id, turn.now)
    others = [one for other in found if other is not todo for one in other.asked]
    return [*todo.asked, *others]


def name(turn: Turn, asked: Asked) -> str:
    """The code, with its period where several are open."""
    periods = {one.period_id for one in everything(turn, here(turn))}
    if len(periods) == 1:
        return asked.code
    return f"{asked.code} ({numbers.period(asked.period_name, turn.locale)})"


def _are_many(
    found: Sequence[Line], every: Sequence[Asked], asked: Asked | None, *, is_on_page: bool
) -> bool:
    """Several named lines; or a single one that is not for the open question."""
    named = [line for line in found if line.problem != "nameless"]
    if len(named) >= SEVERAL:
        return any(line.is_code or line.places for line in named)
    if len(named) != 1:
        return False
    line = named[0]
    if line.is_code:
        return True
    is_open = asked is not None and any(every[place].id == asked.id for place in line.places)
    if line.name:
        return bool(line.places) and (is_on_page or bool(MORE_THAN_RATIO.search(line.answer)))
    return line.place is not None and not is_open and bool(line.answer)
