"""Writes the rows of a plan as a difference says, and tells those for whom something changes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

import plans as documents
from flows.handing import Passing, pass_on
from flows.planning.differences import Difference, Kept, New, goals_of
from flows.planning.papers import ROLES
from flows.telling import Notice, tell
from reports.wording import goals_words
from storage import assignments, audit, indicators, members, parties, withdrawn
from storage.assignments import Given
from storage.indicators import Goal, Row, Stored


@dataclass(frozen=True, slots=True)
class Place:
    """Which plan is written; only when it is active is anybody told."""

    plan_id: int
    committee_id: int
    is_active: bool


def rewrite(db: Connection, now: datetime, actor: str, place: Place, found: Difference) -> None:
    writer = _Writer(db, now, actor, place, found)
    for stored in found.gone:
        writer.retire(stored)
    for kept in found.kept:
        writer.keep(kept)
    writer.add(found.added)


class _Writer:
    """One rewriting: the sections and parties it knows, and how it writes each kind of row."""

    def __init__(
        self, db: Connection, now: datetime, actor: str, place: Place, found: Difference
    ) -> None:
        self._db = db
        self._now = now
        self._actor = actor
        self._place = place
        self._sections = _sections(db, place.plan_id, found.read.sections)
        self._parties: dict[str, int] = {}

    def retire(self, stored: Stored) -> None:
        asked = assignments.who_is_asked(self._db, stored.id)
        indicators.retire(self._db, stored.id)
        withdrawn.withdraw(self._db, stored.id)
        self._note("indicator.retired", stored.id, code=stored.code)
        self._tell(asked, "note-row-gone", code=stored.code, text=stored.text)

    def keep(self, kept: Kept) -> None:
        """Position and section follow the document, even where nothing is said otherwise."""
        stored = kept.stored
        facts = self._facts(kept.code, kept.row, kept.position)
        place = stored.position, stored.section_id
        if kept.cells or place != (facts["position"], facts["section_id"]):
            indicators.change(self._db, stored.id, facts)
        if not kept.cells:
            return
        self._retarget(kept)
        before = assignments.who_is_asked(self._db, stored.id)
        for cell in kept.roles:
            self._give_again(stored.id, ROLES[cell.name], cell.after)
        after = assignments.who_is_asked(self._db, stored.id)
        row = Row(stored.id, stored.plan_id, kept.code, kept.row.text)
        if self._place.is_active and kept.roles and _party(before) != _party(after):
            pass_on(self._db, self._now, self._actor, Passing(row, before, after))
        said = {one.name: [_plain(one.before), _plain(one.after)] for one in kept.cells}
        self._note("indicator.changed", stored.id, code=kept.code, cells=said)
        if any(one.name in {"no", "text", "targets"} for one in kept.cells):
            self._tell_of_change(kept, after)

    def add(self, added: Sequence[New]) -> None:
        """Rows that come back keep their history; the others are written all at once."""
        back = [(one.stored.id, one) for one in added if one.stored is not None]
        for indicator_id, one in back:
            indicators.change(self._db, indicator_id, self._facts(one.code, one.row, one.position))
            indicators.forget_goals(self._db, indicator_id)
            withdrawn.restore(self._db, indicator_id)
            for names, role in ROLES.items():
                self._give_again(indicator_id, role, getattr(one.row, names))
        new = [one for one in added if one.stored is None]
        rows = [
            {"plan_id": self._place.plan_id, **self._facts(one.code, one.row, one.position)}
            for one in new
        ]
        written = list(zip(indicators.put_all(self._db, rows), new, strict=True))
        targets = [t for key, one in [*back, *written] for t in _targets(key, one.row)]
        indicators.put_targets(self._db, targets)
        given = [a for key, one in written for a in self._assignments(key, one.row)]
        assignments.put_all(self._db, given)
        for indicator_id, one in [*back, *written] if self._place.is_active else []:
            asked = assignments.who_is_asked(self._db, indicator_id)
            self._tell(asked, "note-handed-to-you", code=one.code, text=one.row.text)

    def _retarget(self, kept: Kept) -> None:
        cell = next((one for one in kept.cells if one.name == "targets"), None)
        if cell is None:
            return
        indicators.forget_goals(self._db, kept.stored.id)
        indicators.put_targets(self._db, list(_targets(kept.stored.id, kept.row)))
        if len(cell.before) != len(cell.after):
            withdrawn.ask_again(self._db, kept.stored.id)

    def _give_again(self, indicator_id: int, role: str, names: Iterable[str]) -> None:
        """What the document says now counts, whoever had it by hand-over until then."""
        wanted = list(dict.fromkeys(self._party(name) for name in names))
        known: dict[int, Given] = {}
        for one in assignments.in_force(self._db, indicator_id, role):
            if one.party_id in wanted and one.party_id not in known:
                known[one.party_id] = one
                assignments.move(self._db, one.id, wanted.index(one.party_id))
            else:
                assignments.end(self._db, one.id, self._now)
        new = [
            self._assignment(indicator_id, party_id, role, position)
            for position, party_id in enumerate(wanted)
            if party_id not in known
        ]
        assignments.put_all(self._db, new)

    def _assignments(self, indicator_id: int, row: documents.Row) -> Iterable[dict[str, Any]]:
        for names, role in ROLES.items():
            parties_named = dict.fromkeys(self._party(name) for name in getattr(row, names))
            for position, party_id in enumerate(parties_named):
                yield self._assignment(indicator_id, party_id, role, position)

    def _assignment(
        self, indicator_id: int, party_id: int, role: str, position: int
    ) -> dict[str, Any]:
        facts = {"indicator_id": indicator_id, "party_id": party_id, "role": role}
        return {**facts, "position": position, "since": self._now}

    def _facts(self, code: str, row: documents.Row, position: int) -> dict[str, Any]:
        return {
            "code": code,
            "text": row.text,
            "kind": row.kind,
            "position": position,
            "section_id": self._sections.get(row.section or ""),
        }

    def _party(self, name: str) -> int:
        if name not in self._parties:
            self._parties[name] = parties.named(self._db, self._place.committee_id, name)
        return self._parties[name]

    def _tell_of_change(self, kept: Kept, asked: Given | None) -> None:
        facts = {"code": kept.code, "text": kept.row.text}
        cells = {one.name: one for one in kept.cells}
        if "targets" in cells:
            goals = cells["targets"]
            self._tell(
                asked,
                "note-target-changed",
                **facts,
                goals=(goals.before, goals.after),
            )
        elif "text" in cells:
            self._tell(asked, "note-text-changed", **facts)
        else:
            self._tell(asked, "note-number-changed", **facts, before=cells["no"].before)

    def _tell(self, asked: Given | None, key: str, **facts: Any) -> None:
        if asked is None or not self._place.is_active:
            return
        for seat in members.standing_for(self._db, asked.party_id, self._now):
            said = _worded(seat.locale, facts)
            choices = () if key == "note-row-gone" else ("go:report",)
            tell(self._db, self._now, seat.member_id, Notice("note", [(key, said)], choices))

    def _note(self, act: str, indicator_id: int, **facts: Any) -> None:
        audit.note(self._db, self._now, self._actor, act, indicator_id, **facts)


def _worded(locale: str, facts: dict[str, Any]) -> dict[str, Any]:
    goals = facts.pop("goals", None)
    if goals is None:
        return facts
    before, after = goals
    return {
        **facts,
        "before": goals_words(locale, before),
        "after": goals_words(locale, after),
    }


def _sections(db: Connection, plan_id: int, wanted: Sequence[documents.Section]) -> dict[str, int]:
    known = indicators.sections_of(db, plan_id)
    for position, section in enumerate(wanted):
        if section.no in known:
            indicators.name_section(db, known[section.no], section.title, position)
        else:
            facts = {"no": section.no, "title": section.title, "position": position}
            known[section.no] = indicators.put_section(db, {"plan_id": plan_id, **facts})
    return known


def _targets(indicator_id: int, row: documents.Row) -> Iterable[dict[str, Any]]:
    for position, goal in enumerate(goals_of(row.targets)):
        yield {
            "indicator_id": indicator_id,
            "position": position,
            "label": goal.label,
            "comparator": goal.comparator,
            "value": goal.value,
            "value_max": goal.value_max,
            "unit": goal.unit,
        }


def _party(given: Given | None) -> int | None:
    return given.party_id if given else None


def _plain(value: Any) -> Any:
    """As the audit log keeps it."""
    if isinstance(value, str) or value is None:
        return value
    parts: Iterable[Any] = value
    return [goals_words("vi", [one]) if isinstance(one, Goal) else one for one in parts]
