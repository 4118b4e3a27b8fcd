"""Where a report stands: its round, the open question, and the way to another question."""

from __future__ import annotations

from typing import Any

from flows.office import locked
from flows.owed import Round, rounds
from flows.reporting import answers, meanwhile
from flows.turn import Turn
from storage import committees, periods
from storage.requests import Asked

REPORT = "report"


def begin(turn: Turn, state: str, todo: Round, **facts: Any) -> None:
    """Begin anew; what other phones of the same person were shown last is still on them."""
    shown: Any = turn.facts.get("shown", {}) if turn.flow == REPORT else {}
    turn.stand(REPORT, state, period_id=todo.period_id, shown=shown, **facts)
    _say_committee(turn, todo)


def _say_committee(turn: Turn, todo: Round) -> None:
    """Whose figures these are, to who owes some to several committees: periods have one name."""
    found = turn.once(rounds, turn.member_id, turn.now)
    if len(found) == 1:
        return
    of = {one.period_id: periods.committee_of(turn.db, one.period_id) for one in found}
    if len(set(of.values())) > 1:
        name = committees.name_of(turn.db, of[todo.period_id])
        turn.say("reminder-committee", committee=name)


def round_of(turn: Turn) -> Round:
    """The round this conversation is about; a closed or finished period has no requests left."""
    found = turn.once(rounds, turn.member_id, turn.now)
    wanted = turn.facts.get("period_id")
    return next((one for one in found if one.period_id == wanted), Round(()))


def asked_now(turn: Turn, todo: Round) -> Asked | None:
    """The open question: the one named in the conversation, else the next not answered yet."""
    named = todo.find(turn.facts.get("asking"))
    if named is not None:
        return named
    skipped = turn.facts.get("skipped", [])
    return next((one for one in todo.unanswered if one.id not in skipped), None)


def named_by_door(turn: Turn) -> tuple[Round, Asked] | None:
    """A door to one question, such as one that was returned."""
    wanted = turn.brought.get("door", "")
    if not wanted.isdigit():
        return None
    for todo in turn.once(rounds, turn.member_id, turn.now):
        if (one := todo.find(int(wanted))) is not None:
            return todo, one
    closed = locked.closed_round(turn).find(int(wanted))
    if closed is not None:
        locked.explain(turn, closed)
    return None


def corrects(turn: Turn) -> str | None:
    """The move when it is “sửa 5”, which is heard wherever it is typed."""
    wanted = answers.wants_to_correct(turn.text) if turn.heard.kind == "text" else None
    return None if wanted is None else pick(turn, round_of(turn), wanted)


def pick(turn: Turn, todo: Round, wanted: str) -> str | None:
    """Go to the question of that place or code, and to the review after it."""
    place = todo.place_of(wanted)
    if not 1 <= place <= len(todo.asked):
        turn.say("report-no-such", count=len(todo.asked))
        return None
    turn.facts.update(asking=todo.asked[place - 1].id, correcting=True)
    return "picked"


def lost(turn: Turn) -> str | None:
    """The question was handed to somebody else, or its period closed, while it was open."""
    meanwhile.explain_loss(turn, turn.facts.pop("asking", None))
    turn.facts.pop("doubt", None)
    if round_of(turn):
        return "next"
    turn.rest()
    return None
