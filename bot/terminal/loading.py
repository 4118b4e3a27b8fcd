"""`dondoc plan load`: the same draft, difference and approval as in a conversation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

import plans
from bot.settings import Settings
from flows.planning import account as plan_account
from flows.planning import changes as plan_changes
from flows.planning import doubts as plan_doubts
from flows.planning import drafting, loading
from flows.planning.differences import Difference
from flows.planning.drafting import Origin, Paper, Place
from locales.sentences import sentence
from scheduler.foresight import foresee


@dataclass(frozen=True, slots=True)
class Document:
    """A document that was read here, by the content it has."""

    read: plans.Plan
    source_hash: str
    now: datetime


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of it: the draft, what it changes, and whether that is in force now."""

    paper: Paper
    found: Difference
    plan_id: int | None
    is_active: bool
    now: datetime


def load_document(db: Connection, document: Document, *, approve: bool) -> Brought:
    """Keep it as a draft, and make it the plan when that is wanted."""
    loading.check(document.read)
    origin = Origin(document.now, "cli")
    committee = loading.committee_of(db, document.read)
    known = loading.plan_meant(db, committee, document.read)
    place = Place(committee, known.id if known else None)
    draft_id = drafting.start(db, origin, place, document.read, document.source_hash)
    paper = drafting.paper_of(db, draft_id)
    found = drafting.held_against_plan(db, paper)
    done = drafting.approve(db, origin, paper) if approve else None
    plan_id = done.plan_id if done else place.plan_id
    return Brought(paper, found, plan_id, done is not None, document.now)


def loaded_words(brought: Brought) -> str:
    """The account, every doubt that is open, and the difference."""
    locale, paper = Settings().locale, brought.paper
    doubts = [paper.doubts[at] for at in paper.open_doubts]
    year = paper.plan.document.year
    ahead = foresee(loading.rule_of(paper.plan), year, brought.now) if year else ()
    parts = [plan_account.account(locale, paper.plan, doubts, ahead)]
    parts += [f"? {plan_doubts.words(locale, one)}" for one in doubts]
    if brought.found.plan is not None:
        parts.append(plan_changes.difference(locale, brought.found))
    parts.append(
        sentence(locale, "cli-loaded-active" if brought.is_active else "cli-loaded-draft")
    )
    return "\n".join(parts)


def loaded_facts(brought: Brought) -> dict[str, Any]:
    """The same for programs."""
    found = brought.found
    return {
        "draft_id": brought.paper.draft.id,
        "plan_id": brought.plan_id,
        "is_new": found.plan is None,
        "status": "active" if brought.is_active else "draft",
        "added": [one.code for one in found.added],
        "changed": [one.code for one in found.changed],
        "gone": [one.code for one in found.gone],
    }
