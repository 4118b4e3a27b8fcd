"""Turns a plan that was read into rows, and a second reading into a difference."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from sqlalchemy import Connection, insert, update
from sqlmodel import col

import plans as documents
from flows import duties
from flows.duties import Duties
from flows.handing import seat_for
from locales.sentences import sentence
from storage import (
    assignments,
    audit,
    committees,
    indicators,
    members,
    parties,
    periods,
    plans,
    sql,
)
from storage.indicators import Indicator, Section, Target
from storage.plans import Plan

ROLES = {"monitors": "monitor", "implementers": "implementer", "cooperators": "cooperator"}


class Unloadable(Exception):
    """A plan that cannot be stored; `key` names the sentence that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(slots=True)
class Loaded:
    """What loading did: the plan, and the codes that are new, changed or gone."""

    plan_id: int
    is_new: bool
    status: str
    added: list[str] = field(default_factory=list[str])
    changed: list[str] = field(default_factory=list[str])
    gone: list[str] = field(default_factory=list[str])


def load(
    db: Connection, read: documents.Plan, source_hash: str, now: datetime, actor: str
) -> Loaded:
    """Store a plan as a draft, or bring the stored one up to date; figures are never touched."""
    about = read.document
    if not read.rows:
        raise Unloadable("plan-no-rows")
    if about.year is None:
        raise Unloadable("plan-no-year")
    committee = committees.named(db, about.issuer or about.title or read.name, about.level or "")
    known = plans.of_year(db, committee, about.year)
    if known is None:
        plan_id = plans.put(
            db,
            {
                "committee_id": committee,
                "title": about.title or read.name,
                "year": about.year,
                "source_hash": source_hash,
                "rule": rule_of(read),
                "loaded_at": now,
            },
        )
        loaded = Loaded(plan_id, is_new=True, status="draft")
    else:
        loaded = Loaded(known.id, is_new=False, status=known.status)
        sql.change(
            db, update(Plan).where(col(Plan.id) == known.id).values(source_hash=source_hash)
        )
        # Days that the admin has decided stand, whatever the document says when it is read again.
        if known.rule.get("by") != "admin":
            plans.set_rule(db, now, actor, known.id, rule_of(read))
    _store_rows(db, read, committee, loaded, now)
    _store_people(db, read, committee, now)
    duties.store(Duties(db, now, actor, committee, loaded.plan_id, about.year), read)
    audit.note(
        db,
        now,
        actor,
        "plan.loaded",
        loaded.plan_id,
        added=loaded.added,
        changed=loaded.changed,
        gone=loaded.gone,
    )
    if loaded.status == "active":
        seat_followers(db, loaded.plan_id, now)
        for period in periods.open_now(db, loaded.plan_id):
            periods.replan(db, period.id)
    return loaded


def approve(db: Connection, plan_id: int, now: datetime, actor: str) -> None:
    """Make the plan active: whoever owes something gets a place, periods open by themselves."""
    plans.approve(db, plan_id, now)
    audit.note(db, now, actor, "plan.approved", plan_id)
    seat_followers(db, plan_id, now)


def seat_followers(db: Connection, plan_id: int, now: datetime) -> None:
    """A place for everybody who is asked for a figure."""
    for row in indicators.all_of(db, plan_id):
        asked = assignments.who_is_asked(db, row.id)
        if asked is not None:
            seat_for(db, now, asked.party_id)


def rule_of(read: documents.Plan) -> dict[str, object]:
    """The reporting rules in the words of `scheduler.periods`; nothing is invented here."""
    rhythm = read.reporting
    rules: list[dict[str, object]] = []
    stated = rhythm.member_deadline_day, rhythm.aggregate_deadline_day
    if any(stated) or rhythm.monthly_deadline_day is None:
        is_next = rhythm.month_rule == "first_month_of_next_quarter"
        quarterly = {"rhythm": "quarter", "member_day": stated[0], "office_day": stated[1]}
        rules.append({"preset": "nd09", **quarterly, "due_month": "next" if is_next else None})
    if rhythm.monthly_deadline_day is not None:
        monthly = {"rhythm": "month", "member_day": rhythm.monthly_deadline_day}
        rules.append({"preset": "nd09", **monthly, "office_day": None, "due_month": None})
    return {"rules": rules, "by": "document"}


def _store_rows(
    db: Connection, read: documents.Plan, committee: int, loaded: Loaded, now: datetime
) -> None:
    sections = _sections(db, read, loaded.plan_id)
    known = {row.code: row for row in indicators.all_of(db, loaded.plan_id)}
    seen: set[str] = set()
    for position, row in enumerate(read.rows):
        code = _code(row, position, seen)
        seen.add(code)
        stored = known.get(code)
        facts = {
            "text": row.text,
            "kind": row.kind,
            "position": position,
            "section_id": sections.get(row.section or ""),
        }
        if stored is None:
            indicator_id = sql.add(
                db, insert(Indicator).values(plan_id=loaded.plan_id, code=code, **facts)
            )
            loaded.added.append(code)
        else:
            indicator_id = stored.id
            sql.change(db, update(Indicator).where(col(Indicator.id) == stored.id).values(**facts))
        is_changed = _store_targets(db, indicator_id, row.targets)
        if stored is not None and (is_changed or stored.text != row.text):
            loaded.changed.append(code)
        # A hand-over made since the first loading stands; only a new row is assigned from paper.
        if stored is None:
            _assign(db, committee, indicator_id, row, now)
    for code in known.keys() - seen:
        sql.change(
            db, update(Indicator).where(col(Indicator.id) == known[code].id).values(retired=True)
        )
        loaded.gone.append(code)


def _store_targets(db: Connection, indicator_id: int, targets: Iterable[documents.Target]) -> bool:
    wanted = [
        indicators.Goal(
            one.label,
            one.comparator,
            _exact(one.value),
            None if one.value_max is None else _exact(one.value_max),
            one.unit,
        )
        for one in targets
    ]
    if list(indicators.goals(db, indicator_id)) == wanted:
        return False
    indicators.forget_goals(db, indicator_id)
    for position, goal in enumerate(wanted):
        sql.add(
            db,
            insert(Target).values(
                indicator_id=indicator_id,
                position=position,
                label=goal.label,
                comparator=goal.comparator,
                value=goal.value,
                value_max=goal.value_max,
                unit=goal.unit,
            ),
        )
    return True


def _assign(
    db: Connection, committee: int, indicator_id: int, row: documents.Row, now: datetime
) -> None:
    for names, role in ROLES.items():
        for name in getattr(row, names):
            party_id = parties.named(db, committee, name)
            assignments.give(db, indicator_id, party_id, role, now)


def _sections(db: Connection, read: documents.Plan, plan_id: int) -> dict[str, int]:
    known = indicators.sections_of(db, plan_id)
    for position, section in enumerate(read.sections):
        if section.no not in known:
            known[section.no] = sql.add(
                db,
                insert(Section).values(
                    plan_id=plan_id, no=section.no, title=section.title, position=position
                ),
            )
    return known


def _store_people(db: Connection, read: documents.Plan, committee: int, now: datetime) -> None:
    """The office is the plan's aggregator, the chair its head; the admin is always needed."""
    rhythm = read.reporting
    chair = next((one for one in reversed(rhythm.recipient) if one), sentence("vi", "role-chair"))
    office = rhythm.member_recipient or rhythm.aggregator or sentence("vi", "role-office")
    names = {"office": office, "chair": chair, "admin": sentence("vi", "role-admin")}
    for role, name in names.items():
        if not members.with_role(db, committee, role, now):
            party_id = parties.named(db, committee, name)
            members.seat_new(db, party_id, name, role, now)


def _code(row: documents.Row, position: int, taken: set[str]) -> str:
    """Make "I.3"; rows without a number, or with one used twice, get one that is free."""
    no = row.no or str(position + 1)
    code = f"{row.section}.{no}" if row.section else no
    while code in taken:
        code += "'"
    return code


def _exact(number: float) -> Decimal:
    return Decimal(str(number))
