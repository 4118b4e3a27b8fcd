"""A draft on its way: kept when a document was read, amended by people, approved or put away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection

import plans as documents
from flows.planning import loading, papers
from flows.planning.differences import Difference, difference
from flows.planning.loading import Loaded, Loading
from plans import one_post
from storage import audit, drafts, plans
from storage.drafts import Known, Said

DAYS = frozenset({
    "member_deadline_day",
    "aggregate_deadline_day",
    "monthly_deadline_day",
    "month_rule",
})
LATER = "later"  # a doubt that somebody put off is still open
SAME_POST = "same_post"


@dataclass(frozen=True, slots=True)
class Origin:
    """Who brings a document, and when."""

    now: datetime
    actor: str
    member_id: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """For which committee a document is, and which of its plans it changes."""

    committee_id: int
    plan_id: int | None


@dataclass(frozen=True, slots=True)
class Paper:
    """A draft as it stands: what was read, what people said, and what that makes."""

    draft: Known
    read: documents.Plan
    plan: documents.Plan
    said: tuple[Said, ...]

    @property
    def doubts(self) -> tuple[documents.Doubt, ...]:
        """The reader's, and posts that are perhaps written in two ways; their order is fixed."""
        twice = tuple(
            documents.Doubt(SAME_POST, facts={str(at): name for at, name in enumerate(names)})
            for names in one_post.written_twice(self.read.rows)
        )
        return (*self.read.doubts, *twice)

    @property
    def open_doubts(self) -> list[int]:
        """Those nobody has settled; a row that was taken out takes its doubts along."""
        settled = {one.doubt for one in self.said if one.answer != LATER}
        codes = set(documents.codes_of(self.plan.rows))
        gone = set(documents.codes_of(self.read.rows)) - codes
        return [
            at
            for at, one in enumerate(self.doubts)
            if at not in settled and code_of(one) not in gone
        ]


def code_of(doubt: documents.Doubt) -> str:
    """The row that a doubt is about; empty when it is about none."""
    if doubt.no is None:
        return ""
    return f"{doubt.section}.{doubt.no}" if doubt.section else doubt.no


def paper_of(db: Connection, draft_id: int) -> Paper:
    draft = drafts.get(db, draft_id)
    read = documents.restored(drafts.read(db, draft_id))
    said = tuple(drafts.said(db, draft_id))
    return Paper(draft, read, papers.with_amendments(read, said), said)


def start(
    db: Connection, origin: Origin, place: Place, read: documents.Plan, source_hash: str
) -> int:
    """Keep what was read; the same document again goes on where its draft was left."""
    for known in drafts.open_of(db, place.committee_id):
        if known.source_hash == source_hash:
            _place_again(db, known, place)
            return known.id
    draft_id = drafts.put(
        db,
        {
            "committee_id": place.committee_id,
            "plan_id": place.plan_id,
            "name": read.name,
            "source_hash": source_hash,
            "read": documents.kept(read),
            "actor": origin.actor,
            "created_at": origin.now,
            "changed_at": origin.now,
        },
    )
    facts = {"name": read.name, "rows": len(read.rows), "doubts": len(read.doubts)}
    audit.note(db, origin.now, origin.actor, "draft.kept", draft_id, **facts)
    return draft_id


def _place_again(db: Connection, draft: Known, place: Place) -> None:
    """The plan that a draft was to become may have come about by another way meanwhile."""
    if draft.plan_id is None and place.plan_id is not None:
        drafts.belong(db, draft.id, place.plan_id)


def amend(db: Connection, origin: Origin, paper: Paper, facts: dict[str, Any]) -> bool:
    """One amendment, written down with who made it; False when the draft has changed since.

    The paper of a plan that is at work is amended together with the plan.
    """
    draft, plan_id = paper.draft, paper.draft.plan_id
    found: Difference | None = None
    if draft.state == drafts.APPROVED and plan_id is not None and facts.get("change"):
        plan = papers.with_amendments(paper.plan, [_as_said(facts)])
        loading.check(plan)
        found = difference(db, plans.get(db, plan_id), plan, is_amended=True)
    if not drafts.say(db, draft, origin.now, {**facts, "member_id": origin.member_id}):
        return False
    audit.note(db, origin.now, origin.actor, "draft.amended", draft.id, **facts)
    if found is not None:
        days_by = _days_by([_as_said(facts)])
        loading.apply(db, _loading(origin, draft, days_by), found)
    return True


def put_away(db: Connection, origin: Origin, draft: Known) -> bool:
    if not drafts.settle(db, draft, origin.now, drafts.PUT_AWAY):
        return False
    audit.note(db, origin.now, origin.actor, "draft.put_away", draft.id)
    return True


def held_against_plan(db: Connection, paper: Paper) -> Difference:
    """What approving it would change."""
    plan_id = paper.draft.plan_id
    return difference(db, plans.get(db, plan_id) if plan_id is not None else None, paper.plan)


def approve(db: Connection, origin: Origin, paper: Paper) -> Loaded | None:
    """Make it the plan; None when it has changed since it was shown, or is settled already."""
    draft = paper.draft
    loading.check(paper.plan)
    if draft.plan_id is None and loading.plan_called(db, draft.committee_id, paper.plan):
        return None  # there is such a plan by now: nobody has seen the difference
    found = held_against_plan(db, paper)  # before this paper becomes the one to compare with
    if not drafts.settle(db, draft, origin.now, drafts.APPROVED):
        return None
    loaded = loading.apply(db, _loading(origin, draft, _days_by(paper.said)), found)
    drafts.belong(db, draft.id, loaded.plan_id)
    audit.note(db, origin.now, origin.actor, "draft.approved", draft.id, plan=loaded.plan_id)
    if loaded.status != "active":
        loading.approve(db, loaded.plan_id, origin.now, origin.actor)
        loaded.status = "active"
    return loaded


def _loading(origin: Origin, draft: Known, days_by: str) -> Loading:
    return Loading(origin.now, origin.actor, draft.committee_id, draft.source_hash, days_by)


def _days_by(said: Sequence[Said]) -> str:
    """Days that somebody has said are the admin's, whatever a later document says."""
    is_said = any(DAYS & set(one.change.get("set", ())) for one in said)
    return loading.ADMIN if is_said else loading.DOCUMENT


def _as_said(facts: dict[str, Any]) -> Said:
    return Said(0, None, "", facts["change"], None, None, datetime.min.replace(tzinfo=UTC))
