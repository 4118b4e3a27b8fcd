"""Why a figure can no longer be changed, and the way to have it opened again."""

from __future__ import annotations

from collections.abc import Sequence

from flows.owed import Round
from flows.turn import Turn
from locales import numbers
from storage import grants
from storage.requests import Asked


def closed_round(turn: Turn) -> Round:
    """What the speaker was asked for in the period that was closed last."""
    found: Sequence[Asked] = grants.closed_of_member(turn.db, turn.member_id, turn.now)
    last = found[0].period_id if found else None
    return Round([one for one in found if one.period_id == last])


def explain(turn: Turn, one: Asked) -> None:
    """Closed when, and the door to ask."""
    turn.say(
        "locked-why",
        f"go:unlock {one.id}",
        "go:menu",
        code=one.code,
        period=numbers.period(one.period_name, turn.locale),
        at=numbers.moment(one.closed_at) if one.closed_at else "",
    )


def explain_correction(turn: Turn, wanted: str) -> bool:
    """“Sửa 5” after the period was closed; False when nothing was closed either."""
    todo = closed_round(turn)
    place = todo.place_of(wanted)
    if not 1 <= place <= len(todo.asked):
        return False
    explain(turn, todo.asked[place - 1])
    return True
