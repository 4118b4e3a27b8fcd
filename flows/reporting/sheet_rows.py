"""From the rows of a sheet that came back to lines on the review page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from flows.owed import rounds
from flows.reading import Context, Reading, read
from flows.reading.cells import Cell
from flows.reading.several import joined
from flows.reporting import doubts, lines
from flows.reporting.answers import context, parts_of
from flows.reporting.lines import Waiting
from flows.turn import Turn
from locales import numbers
from reports.sheet.layout import DENOMINATOR, NOTE, NUMERATOR, STATE, VALUE, of_target
from reports.sheet.states import state_of
from storage import indicators, requests
from storage.indicators import Goal
from storage.requests import Asked

Row = Mapping[str, Any]


@dataclass(slots=True)
class Account:
    """What a sheet holds: lines to confirm, rows that are not the member's, and empty ones."""

    waiting: list[Waiting] = field(default_factory=list[Waiting])
    others: list[str] = field(default_factory=list[str])
    closed: set[str] = field(default_factory=set[str])
    mine: int = 0
    blank: int = 0


def account(turn: Turn, rows: Sequence[Row]) -> Account:
    """Every row checked against what is asked of the member now."""
    every = [one for todo in turn.once(rounds, turn.member_id, turn.now) for one in todo.asked]
    known = {one.id: one for one in every}
    found = Account()
    for row in rows:
        asked = _asked(known, row)
        if asked is None:
            _take_other(turn, found, row)
            continue
        found.mine += 1
        line = _line(turn, asked, row)
        if line is None:
            found.blank += 1
        else:
            found.waiting.append(line)
    return found


def _asked(known: Mapping[int, Asked], row: Row) -> Asked | None:
    """The request of that row; its code and period must be those it had in the sheet."""
    key = row["key"]
    asked = known.get(key["request_id"]) if key else None
    if asked is None or (asked.code, asked.period_name) != (key["code"], key["period"]):
        return None
    return asked


def _take_other(turn: Turn, found: Account, row: Row) -> None:
    key = row["key"]
    if key is None:
        found.others.append(turn.phrase("sheet-row-nameless", row=str(row["row"])))
        return
    facts = {"row": str(row["row"]), "code": key["code"]}
    if _was_mine(turn, key):
        found.closed.add(key["period"])
        period = numbers.period(key["period"], turn.locale)
        found.others.append(turn.phrase("sheet-row-closed", **facts, period=period))
    else:
        found.others.append(turn.phrase("sheet-row-other", **facts))


def _was_mine(turn: Turn, key: Mapping[str, Any]) -> bool:
    """Of a party the member stands for, in a period that is closed by now."""
    asked = turn.once(requests.find, int(key["request_id"]))
    if asked is None or (asked.code, asked.period_name) != (key["code"], key["period"]):
        return False
    return asked.party_id in {seat.party_id for seat in turn.seats}


def _line(turn: Turn, asked: Asked, row: Row) -> Waiting | None:
    """One row as a line to confirm; None when nothing was written in it."""
    cells = {name: Cell(**cell) for name, cell in row["cells"].items()}
    if not cells:
        return None
    goals = turn.once(indicators.goals, asked.indicator_id)
    note = cells.pop(NOTE, None)
    state = cells.pop(STATE, None)
    said = "; ".join(cell.said for cell in (*cells.values(), state) if cell)
    line = Waiting(asked.id, said or (note.typed if note else ""))
    wrong = _wrong(turn, cells, state)
    if wrong is not None:
        line.problem = wrong
    elif cells:
        _take_cells(turn, asked, line, (goals, cells))
    else:
        _take_state(turn, line, state)
    line.reason = note.typed if note else None
    return line


def _wrong(turn: Turn, cells: Mapping[str, Cell], state: Cell | None) -> str | None:
    """What keeps a row from being read at all, in words."""
    for cell in (*cells.values(), *([state] if state else [])):
        if cell.how == "date":
            return turn.phrase("sheet-problem-date", typed=cell.typed)
        if cell.how == "fault":
            return turn.phrase("sheet-problem-fault", typed=cell.typed)
    if state is None:
        return None
    chosen = state_of(state.typed)
    if chosen is None:
        return turn.phrase("sheet-problem-state", typed=state.typed)
    if cells and chosen != VALUE:
        return turn.phrase("sheet-problem-clash", typed=state.typed)
    return None


def _take_state(turn: Turn, line: Waiting, state: Cell | None) -> None:
    chosen = state_of(state.typed) if state else None
    if chosen in {None, VALUE}:
        line.problem = turn.phrase("sheet-problem-no-value")
    else:
        line.state = str(chosen)


def _take_cells(
    turn: Turn,
    asked: Asked,
    line: Waiting,
    written: tuple[tuple[Goal, ...], Mapping[str, Cell]],
) -> None:
    """The numbers of a row, each read like one that was typed as the only answer."""
    goals, cells = written
    if any(_place(name) >= len(goals) for name in cells):
        line.problem = turn.phrase("sheet-problem-extra")
        return
    known = context(turn, asked)
    readings: list[Reading | None] = []
    for place, goal in enumerate(goals):
        text = _text(cells, place)
        if text is None:
            line.problem = turn.phrase("sheet-problem-half")
            return
        alone = known if len(goals) == 1 else replace(known, targets=1, unit=goal.unit, labels=())
        readings.append(read(text, alone) if text else None)
    one = readings[0]
    reading = one if len(goals) == 1 and one else joined(readings)
    lines.take_reading(turn, asked, line, reading)
    _doubt_formulas(line, reading, cells)


def _place(name: str) -> int:
    return int(name.rpartition(" ")[2])


def _text(cells: Mapping[str, Cell], place: int) -> str | None:
    """What was written for one target, as one answer; None when half of a share is missing."""
    value, top, bottom = (
        cells.get(of_target(what, place)) for what in (VALUE, NUMERATOR, DENOMINATOR)
    )
    if (top is None) != (bottom is None):
        return None
    if top is None or bottom is None:
        return value.typed if value else ""
    share = f"{top.typed}/{bottom.typed}"
    if value is None:
        return share
    percent = value.typed if value.typed.endswith("%") else f"{value.typed}%"
    return f"{percent} ({share})"


def _doubt_formulas(line: Waiting, reading: Reading, cells: Mapping[str, Cell]) -> None:
    """A result that was computed, or is shown otherwise than it is held, is confirmed first."""
    if line.state != "value":
        return
    shown = [cell for cell in cells.values() if cell.shown]
    if shown and len(line.parts) == 1:
        rounded = read(shown[0].shown, _PLAIN).values
        other = [replace(parts_of(reading)[0], value=rounded[0])] if rounded else []
        line.doubt = doubts.facts_of("shown_otherwise", [parts_of(reading), other], line.note)
    elif shown or any(cell.how == "formula" for cell in cells.values()):
        line.doubt = doubts.facts_of("computed", [parts_of(reading)], line.note)
    else:
        return
    line.state, line.parts = "", []


_PLAIN = Context()
