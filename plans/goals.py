"""The goals in the body: every number it promises, and every goal without one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from plans import targets
from plans.model import Row, Target
from plans.outline import Entry

SHORTEST = 20
BARE = re.compile(
    r"^\W*(?:và\s+)?(?:\w+\s+)?\d[\d.,]*\s*%\s+(?:đối với|với|cho|ở|tại)\s", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Goal:
    """One clause of the body or of the appendix, with its target when it has one."""

    text: str
    target: Target | None
    source: int = 0
    index: int | None = None


def of_body(entries: Sequence[Entry], *, english: bool = False) -> list[Goal]:
    """What the part on goals promises, in its order."""
    told = [entry for entry in entries if "muc tieu" in entry.part and not _is_pointer(entry)]
    return [
        goal for at, entry in enumerate(told) for goal in _of_text(entry.text, at, english=english)
    ]


def of_rows(rows: Sequence[Row], *, english: bool = False) -> list[Goal]:
    """One clause for each target of each row; `source` is the place of the row."""
    return [goal for at, row in enumerate(rows) for goal in _of_row(row, at, english=english)]


def _of_row(row: Row, source: int, *, english: bool) -> list[Goal]:
    goals = _of_text(row.text, source, english=english)
    if row.targets and len(goals) != len(row.targets):
        goals = [Goal(row.text, None, source, at) for at in range(len(row.targets))]
    return [
        replace(goal, target=target)
        for goal, target in zip(goals, row.targets or (None,), strict=False)
    ]


def _of_text(text: str, source: int, *, english: bool) -> list[Goal]:
    clauses = targets.clauses(text, english=english)
    if not clauses:
        return [Goal(text, None, source)] if len(text) >= SHORTEST else []
    return [
        Goal(_whole(clause, clauses[0][0]), target, source, at)
        for at, (clause, target) in enumerate(clauses)
    ]


def _whole(clause: str, first: str) -> str:
    """`và 80% đối với UBND cấp xã` measures the same as the clause before it."""
    return f"{first} {clause}" if BARE.match(clause) and clause != first else clause


def _is_pointer(entry: Entry) -> bool:
    """A heading, or a line in brackets that only points to the appendix."""
    return entry.text.startswith("(") or (entry.is_title and not targets.clauses(entry.text))
