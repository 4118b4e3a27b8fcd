"""One line of many answers, as it waits on the review page for the member's yes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from flows.choices import chosen
from flows.owed import lacks_whole, last_figure
from flows.reading import Kind, Reading, read
from flows.reporting import answers, doubts
from flows.turn import Turn
from locales.sentences import label
from storage import indicators
from storage.figures import Part
from storage.requests import Asked

QUALITIES = ("met", "ongoing", "unmet")
TWICE = "two_answers"
Facts = dict[str, Any]


@dataclass(slots=True)
class Waiting:
    """What one line would keep: a state with its parts, a doubt, or the reason it cannot be.

    `problem` says in words why it cannot be kept; a line with a doubt or a problem is asked again.
    """

    id: int
    said: str
    state: str = ""
    parts: list[dict[str, str | None]] = field(default_factory=list[dict[str, str | None]])
    note: str | None = None
    reason: str | None = None
    doubt: Facts | None = None
    problem: str | None = None

    @property
    def is_certain(self) -> bool:
        return bool(self.state)

    def as_facts(self) -> Facts:
        return asdict(self)


def typed(turn: Turn, asked: Asked, said: str, text: str) -> Waiting:
    """An answer in words, read as carefully as a single one."""
    line = Waiting(asked.id, said)
    if not text.strip():
        line.problem = turn.phrase("many-problem-empty")
    elif not turn.once(indicators.goals, asked.indicator_id):
        _take_quality(turn, line, text)
    else:
        take_reading(turn, asked, line, read(text, answers.context(turn, asked)))
    return line


def take_reading(turn: Turn, asked: Asked, line: Waiting, reading: Reading) -> None:
    """What the reading of a single answer makes of this line."""
    line.note = reading.note
    match reading.kind:
        case Kind.COMMAND if reading.command == "unchanged":
            _take_unchanged(turn, asked, line)
        case Kind.COMMAND | Kind.QUESTION | Kind.NOT_UNDERSTOOD:
            line.problem = turn.phrase("many-problem-unread")
        case Kind.NO_DATA if reading.must_confirm:
            line.doubt = doubts.facts_of("no_data", [], reading.note)
        case Kind.NO_DATA:
            line.state = "not_yet"
        case _:
            _take_value(turn, asked, line, reading)


def merged(turn: Turn, lines: Sequence[Waiting]) -> list[Waiting]:
    """One line for each request: two different answers to one are a doubt of their own."""
    found: dict[int, Waiting] = {}
    for line in lines:
        before = found.get(line.id)
        found[line.id] = line if before is None else _both(turn, before, line)
    return list(found.values())


def _take_quality(turn: Turn, line: Waiting, text: str) -> None:
    offered = [
        [one, label(turn.locale, "report-ask_quality", one), ""]
        for one in (*QUALITIES, "no_data", "not_applicable")
    ]
    state = chosen(offered, text, turn.locale)
    if state is None:
        line.problem = turn.phrase("many-problem-quality")
    else:
        line.state = "not_yet" if state == "no_data" else state


def _take_unchanged(turn: Turn, asked: Asked, line: Waiting) -> None:
    before = last_figure(turn, asked)
    if before is None or not before.is_value:
        line.problem = turn.phrase("many-problem-no-last")
    else:
        line.doubt = doubts.facts_of("unchanged", [list(before.parts)], None)


def _take_value(turn: Turn, asked: Asked, line: Waiting, reading: Reading) -> None:
    parts = answers.parts_of(reading)
    goals = turn.once(indicators.goals, asked.indicator_id)
    targets = len(goals)
    if lacks_whole(asked, parts, goals):
        line.problem = turn.phrase("many-problem-whole")
        return
    if reading.must_confirm or len(parts) != targets:
        line.doubt = doubts.made(reading, parts, targets)
        line.problem = None if line.doubt else turn.phrase("many-problem-count")
        return
    line.state = "value"
    line.parts = [part.as_facts() for part in parts]


def _both(turn: Turn, one: Waiting, other: Waiting) -> Waiting:
    if (one.state, one.parts) == (other.state, other.parts) and one.is_certain:
        return one
    line = Waiting(one.id, f"{one.said}; {other.said}", note=one.note or other.note)
    readings = [*_readings(one), *_readings(other)]
    if len(readings) < 2:  # noqa: PLR2004 - a choice is between two at least
        line.problem = turn.phrase("many-problem-twice")
    else:
        line.doubt = doubts.facts_of(TWICE, readings, line.note)
    return line


def _readings(line: Waiting) -> list[list[Part]]:
    if line.state == "value":
        return [doubts.parts_from(line.parts)]
    return [doubts.parts_from(one) for one in (line.doubt or {}).get("readings", [])]
