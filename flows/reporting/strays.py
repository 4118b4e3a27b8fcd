"""Says of each line that is nobody's, or not the member's, why it cannot be kept."""

from __future__ import annotations

from collections.abc import Sequence

from flows.owed import Round
from flows.reading import Line
from flows.turn import Turn
from storage import indicators, plans, requests
from storage.requests import Asked


def words(turn: Turn, todo: Round, every: Sequence[Asked], found: Sequence[Line]) -> list[str]:
    """One line of text for each; none for those that found their request."""
    return [_words(turn, todo, every, line) for line in found if line.problem]


def _words(turn: Turn, todo: Round, every: Sequence[Asked], line: Line) -> str:
    match line.problem:
        case "which":
            codes = ", ".join(every[place].code for place in line.places)
            return turn.phrase("many-stray-which", said=line.said, codes=codes)
        case "clash":
            return turn.phrase("many-stray-clash", said=line.said)
        case "unknown" if line.is_code:
            return _code_words(turn, line)
        case "unknown":
            return turn.phrase("many-stray-number", said=line.said, count=len(todo.asked))
        case _:
            return turn.phrase("many-stray-nameless", said=line.said)


def _code_words(turn: Turn, line: Line) -> str:
    """Somebody else's indicator, or nobody's."""
    committees = {seat.committee_id for seat in turn.seats}
    for plan in plans.active(turn.db):
        row = indicators.by_code(turn.db, plan.id, line.name)
        if plan.committee_id not in committees or row is None:
            continue
        asked = next(iter(requests.of_indicator(turn.db, row.id)), None)
        if asked is not None:
            return turn.phrase(
                "many-stray-other", said=line.said, code=row.code, party=asked.party_name
            )
        return turn.phrase("many-stray-not-asked", said=line.said, code=row.code)
    return turn.phrase("many-stray-code", said=line.said)
