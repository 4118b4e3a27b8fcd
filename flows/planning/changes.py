"""Puts a difference between a document and its plan into words, before anything is written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import plans as documents
from flows.planning.differences import Cell, Difference, Kept, New
from locales.sentences import sentence
from reports.wording import goals_words
from storage.indicators import Stored

MOST_LINES = 12  # of each kind; the rest is counted
LONGEST = 160


def difference(locale: str, found: Difference) -> str:
    """New rows, changed cells with old and new, rows that go, other days."""
    parts = [
        *_part(locale, "plan-diff-added", [_added(locale, one) for one in found.added]),
        *_part(locale, "plan-diff-changed", [_changed(locale, one) for one in found.changed]),
        *_part(locale, "plan-diff-gone", [_gone(locale, one) for one in found.gone]),
        *_rule(locale, found),
    ]
    return "\n".join(parts) if parts else sentence(locale, "plan-diff-nothing")


def cell(locale: str, one: Cell) -> str:
    """Write "mức phải đạt: ≥ 70 % → ≥ 85 %"."""
    return sentence(
        locale,
        "plan-cell-change",
        cell=sentence(locale, f"plan-cell-{one.name}"),
        before=value(locale, one.name, one.before),
        after=value(locale, one.name, one.after),
    )


def value(locale: str, name: str, what: Any) -> str:
    """One cell as a person would say it."""
    if name == "targets":
        return goals_words(locale, what)
    written = what if isinstance(what, str) else "; ".join(what or ())
    return shortened(written) or sentence(locale, "plan-empty")


def worth_saying(cells: Sequence[Cell]) -> list[Cell]:
    """Words that only follow a new number are not said besides it."""
    texts = [one for one in cells if one.name == "text"]
    is_number = any(one.name == "targets" for one in cells)
    follows = is_number and bool(texts) and _bare(texts[0].before) == _bare(texts[0].after)
    return [one for one in cells if not (follows and one.name == "text")]


def shortened(text: str) -> str:
    """The beginning of a long text."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"


def _bare(text: str) -> str:
    """Without numbers and the one word that says whether they are to be passed."""
    return " ".join(re.sub(r"(?:trên\s+)?\d[\d.,]*", " ", text).split())


def _part(locale: str, key: str, lines: Sequence[str]) -> list[str]:
    if not lines:
        return []
    more = len(lines) - MOST_LINES
    shown = [*lines[:MOST_LINES]]
    if more > 0:
        shown.append(sentence(locale, "plan-diff-more", count=more))
    return [sentence(locale, key, count=len(lines)), *shown]


def _added(locale: str, one: New) -> str:
    parties = "; ".join(one.row.monitors or one.row.implementers)
    key = "plan-diff-line-returned" if one.stored else "plan-diff-line-added"
    nobody = sentence(locale, "nobody")
    return sentence(
        locale, key, code=one.code, text=shortened(one.row.text), parties=parties or nobody
    )


def _changed(locale: str, one: Kept) -> str:
    said = "; ".join(cell(locale, each) for each in worth_saying(one.cells))
    return sentence(locale, "plan-diff-line-changed", code=one.code, changes=said)


def _gone(locale: str, one: Stored) -> str:
    return sentence(locale, "plan-diff-line-gone", code=one.code, text=shortened(one.text))


def _rule(locale: str, found: Difference) -> list[str]:
    if found.before is None:
        return []
    before, after = _days(locale, found.before), _days(locale, found.read)
    if before == after:
        return []
    return [sentence(locale, "plan-diff-days", before=before, after=after)]


def _days(locale: str, plan: documents.Plan) -> str:
    rhythm = plan.reporting
    unknown = sentence(locale, "plan-unknown")
    return sentence(
        locale,
        "plan-days",
        member=str(rhythm.member_deadline_day or rhythm.monthly_deadline_day or unknown),
        office=str(rhythm.aggregate_deadline_day or unknown),
    )
