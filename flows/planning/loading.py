"""Turns a plan that was read into rows; a second reading is a difference, and figures stay."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, update
from sqlmodel import col

import plans as documents
from flows import duties
from flows.duties import Duties
from flows.handing import seat_for
from flows.planning import rewriting
from flows.planning.differences import Difference, difference
from locales.sentences import sentence
from storage import (
    assignments,
    audit,
    committees,
    drafts,
    indicators,
    members,
    parties,
    periods,
    plans,
    sql,
)
from storage.plans import Known, Plan

DOCUMENT, ADMIN = "document", "admin"


class Unloadable(Exception):
    """A plan that cannot be stored; `key` names the sentence that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Loading:
    """Who loads which document for whom, and when."""

    now: datetime
    actor: str
    committee_id: int
    source_hash: str
    days_by: str = DOCUMENT  # or the admin, who has said by which days to report


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
    """A document nobody need be asked about: the stage's, a rehearsal's; its paper is kept."""
    check(read)
    committee = committee_of(db, read)
    known = plan_meant(db, committee, read)
    loaded = apply(db, Loading(now, actor, committee, source_hash), difference(db, known, read))
    drafts.put(
        db,
        {
            "committee_id": committee,
            "plan_id": loaded.plan_id,
            "name": read.name,
            "source_hash": source_hash,
            "read": documents.kept(read),
            "state": drafts.APPROVED,
            "actor": actor,
            "created_at": now,
            "changed_at": now,
        },
    )
    return loaded


def check(read: documents.Plan) -> None:
    """Without rows or a year nothing can be asked for."""
    if not read.rows:
        raise Unloadable("plan-no-rows")
    if read.document.year is None:
        raise Unloadable("plan-no-year")


def committee_of(db: Connection, read: documents.Plan) -> int:
    """The committee that issued the plan, made when it is new."""
    about = read.document
    return committees.named(db, about.issuer or about.title or read.name, about.level or "")


def plan_meant(db: Connection, committee_id: int, read: documents.Plan) -> Known | None:
    """The plan of that year that the document would change: the one so called, or the only."""
    called = plan_called(db, committee_id, read)
    known = plans.all_of_year(db, committee_id, read.document.year or 0)
    return called or (known[0] if len(known) == 1 else None)


def plan_called(db: Connection, committee_id: int, read: documents.Plan) -> Known | None:
    """The plan of that year and title."""
    title = parties.key_of(read.document.title or read.name)
    known = plans.all_of_year(db, committee_id, read.document.year or 0)
    return next((one for one in known if parties.key_of(one.title) == title), None)


def apply(db: Connection, loading: Loading, found: Difference) -> Loaded:
    """Write the difference down; people are told of what changes for them in an active plan."""
    now, actor = loading.now, loading.actor
    if found.plan is None:
        plan_id = _new_plan(db, loading, found.read)
        loaded = Loaded(plan_id, is_new=True, status="draft")
    else:
        loaded = Loaded(found.plan.id, is_new=False, status=found.plan.status)
        _rewrite_plan(db, loading, found.plan, found)
    loaded.added = [one.code for one in found.added]
    loaded.changed = [one.code for one in found.changed]
    loaded.gone = [one.code for one in found.gone]
    is_active = loaded.status == "active"
    place = rewriting.Place(loaded.plan_id, loading.committee_id, is_active=is_active)
    rewriting.rewrite(db, now, actor, place, found)
    _store_people(db, found.read, loading.committee_id, now)
    year = found.read.document.year or 0
    duties.store(Duties(db, now, actor, loading.committee_id, loaded.plan_id, year), found.read)
    codes = {"added": loaded.added, "changed": loaded.changed, "gone": loaded.gone}
    audit.note(db, now, actor, "plan.loaded", loaded.plan_id, **codes)
    if is_active:
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
    asked = [assignments.who_is_asked(db, row.id) for row in indicators.all_of(db, plan_id)]
    for party_id in dict.fromkeys(one.party_id for one in asked if one is not None):
        seat_for(db, now, party_id)


def rule_of(read: documents.Plan) -> dict[str, object]:
    """The reporting rules in the words of `scheduler.periods`; nothing is invented here."""
    rhythm = read.reporting
    rules: list[dict[str, object]] = []
    member, office = rhythm.member_deadline_day, rhythm.aggregate_deadline_day
    monthly = rhythm.monthly_deadline_day
    is_quarterly = monthly is None or member is not None or rhythm.month_rule is not None
    if is_quarterly:
        is_next = rhythm.month_rule == "first_month_of_next_quarter"
        quarter = {"rhythm": "quarter", "member_day": member, "office_day": office}
        rules.append({"preset": "nd09", **quarter, "due_month": "next" if is_next else None})
    if monthly is not None:
        # Where nothing is said of quarters, the office's day is one of the month.
        day = None if is_quarterly else office
        month = {"rhythm": "month", "member_day": monthly, "office_day": day}
        rules.append({"preset": "nd09", **month, "due_month": None})
    return {"rules": rules, "by": DOCUMENT}


def _new_plan(db: Connection, loading: Loading, read: documents.Plan) -> int:
    return plans.put(
        db,
        {
            "committee_id": loading.committee_id,
            "title": read.document.title or read.name,
            "year": read.document.year,
            "source_hash": loading.source_hash,
            "rule": _rule(loading, read),
            "loaded_at": loading.now,
        },
    )


def _rewrite_plan(db: Connection, loading: Loading, plan: Known, found: Difference) -> None:
    title = found.read.document.title or found.read.name
    changed = update(Plan).where(col(Plan.id) == plan.id)
    sql.change(db, changed.values(title=title, source_hash=loading.source_hash))
    rule = _rule(loading, found.read)
    before = None if found.before is None else rule_of(found.before)["rules"]
    # Days that the admin has decided stand, whatever the document says when it is read again.
    is_free = loading.days_by == ADMIN or plan.rule.get("by") != ADMIN
    if is_free and rule["rules"] != before:
        plans.set_rule(db, loading.now, loading.actor, plan.id, rule)


def _rule(loading: Loading, read: documents.Plan) -> dict[str, object]:
    return {**rule_of(read), "by": loading.days_by}


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
