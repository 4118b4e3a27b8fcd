"""What a document would change in the plan that is stored; looking changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection

import plans as documents
from flows.matching import Written, matched
from flows.planning import papers
from flows.planning.papers import ROLES
from storage import indicators
from storage.indicators import Goal, Stored
from storage.parties import key_of
from storage.plans import Known


@dataclass(frozen=True, slots=True)
class Cell:
    """One thing that is said otherwise: a text, goals, or names of parties."""

    name: str  # no, text, targets, monitors, implementers, cooperators, deadline
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class New:
    """A row that the plan does not have; `stored` when it left the plan once and comes back."""

    code: str
    position: int
    row: documents.Row
    stored: Stored | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A row that the plan has, and what it says otherwise now."""

    code: str
    position: int
    row: documents.Row
    stored: Stored
    cells: tuple[Cell, ...]

    @property
    def roles(self) -> list[Cell]:
        return [one for one in self.cells if one.name in ROLES]


@dataclass(slots=True)
class Difference:
    """A document held against a plan; against nothing when there is no plan yet."""

    plan: Known | None
    read: documents.Plan
    before: documents.Plan | None = None  # the paper that was approved last
    added: list[New] = field(default_factory=list[New])
    kept: list[Kept] = field(default_factory=list[Kept])
    gone: list[Stored] = field(default_factory=list[Stored])

    @property
    def changed(self) -> list[Kept]:
        return [one for one in self.kept if one.cells]

    @property
    def is_empty(self) -> bool:
        return not (self.added or self.changed or self.gone)


def difference(
    db: Connection, plan: Known | None, read: documents.Plan, *, is_amended: bool = False
) -> Difference:
    """Hold a document against the plan; one that was only amended keeps its rows' numbers."""
    found = Difference(plan, read)
    known: Sequence[Stored] = ()
    if plan is not None:
        known = indicators.everything_of(db, plan.id)
    written = [
        Written(code, row.text, position)
        for position, (code, row) in enumerate(
            zip(documents.codes_of(read.rows), read.rows, strict=True)
        )
    ]
    same = _by_code(known, written) if is_amended else matched(known, written)
    before: _Before | None = None
    if plan is not None:
        found.before = papers.of_plan(db, plan.id)
        before = _Before(indicators.goals_of(db, plan.id), found.before)
    for one in written:
        stored, row = same.get(one.position), read.rows[one.position]
        if stored is None or stored.retired or before is None:
            found.added.append(New(one.code, one.position, row, stored))
        else:
            cells = tuple(before.cells(stored, one.code, row))
            found.kept.append(Kept(one.code, one.position, row, stored, cells))
    still = {one.id for one in same.values()}
    found.gone = [one for one in known if not one.retired and one.id not in still]
    return found


def goals_of(targets: Sequence[documents.Target]) -> list[Goal]:
    """Targets as they are stored: digit for digit."""
    return [
        Goal(
            one.label,
            one.comparator,
            Decimal(str(one.value)),
            None if one.value_max is None else Decimal(str(one.value_max)),
            one.unit,
        )
        for one in targets
    ]


class _Before:
    """The plan as it stands: its tables, and the paper that was approved last."""

    def __init__(self, goals: dict[int, list[Goal]], paper: documents.Plan) -> None:
        self._goals = goals
        self._paper = dict(zip(documents.codes_of(paper.rows), paper.rows, strict=True))

    def cells(self, stored: Stored, code: str, row: documents.Row) -> list[Cell]:
        paper = self._paper.get(stored.code)
        sides: list[tuple[str, Any, Any]] = [
            ("no", stored.code, code),
            ("text", stored.text, row.text),
            ("targets", self._goals.get(stored.id, []), goals_of(row.targets)),
        ]
        if paper is not None:
            sides.append(("deadline", paper.deadline, row.deadline))
            # Paper with paper: a hand-over since then is no difference of the document's.
            sides += [(one, getattr(paper, one), getattr(row, one)) for one in ROLES]
        return [Cell(*side) for side in sides if not _is_same(*side)]


def _is_same(name: str, before: Any, after: Any) -> bool:
    if name in ROLES:
        return [key_of(one) for one in before] == [key_of(one) for one in after]
    return bool(before == after)


def _by_code(known: Sequence[Stored], written: Sequence[Written]) -> dict[int, Stored]:
    by_code = {one.code: one for one in sorted(known, key=lambda one: not one.retired)}
    return {one.position: by_code[one.code] for one in written if one.code in by_code}
