"""The draft a conversation is about: as it stands now, and changed by the one who speaks."""

from __future__ import annotations

from typing import Any

from flows.planning import drafting, mending
from flows.planning import pages as plan_pages
from flows.planning.drafting import Origin, Paper
from flows.turn import Turn
from plans import parties
from plans.amending import PARTIES, Change, NoSuchRow, row_of
from plans.typed import Typed, correction
from storage import drafts
from storage import parties as kept_parties
from storage.drafts import APPROVED


def paper_now(turn: Turn) -> Paper:
    """The draft as it stands; asked once in a turn, and again when the turn changes it."""
    return turn.once(drafting.paper_of, int(turn.facts["draft_id"]))


def stand_at(turn: Turn, draft_id: int) -> None:
    """From here on the conversation is about this draft, as it is now."""
    known = drafts.get(turn.db, draft_id)
    place = {"version": known.version, "draft_state": known.state}
    turn.facts = {"draft_id": draft_id, **place, "passed": []}


def hear_typed(turn: Turn, paper: Paper) -> str | None:
    """A correction in a person's own words; None when it was none, with a word why."""
    typed = None if turn.choice else correction(turn.text, paper.plan)
    if typed is None:
        turn.say("plan-not-understood", code=plan_pages.example(paper))
        return None
    return take(turn, paper, typed)


def take(turn: Turn, paper: Paper, typed: Typed) -> str | None:
    """Names that are nearly one of the plan's are asked about first."""
    name = typed.value if typed.what in PARTIES else typed.role
    if name and len(parties.split(name)) == 1:
        alike = mending.alike(known_names(turn, paper), name)
        if alike:
            wish = {"what": typed.what, "value": typed.value, "code": typed.code}
            turn.facts.update(alike=alike, typed=name, wish={**wish, "role": typed.role})
            return "alike"
    change = mending.change_of(paper.plan, typed)
    if change is None:
        code = typed.code or plan_pages.example(paper)
        turn.say("plan-no-such-value", count=_targets(paper, typed.code), code=code)
        return None
    return propose(turn, paper, change)


def propose(turn: Turn, paper: Paper, change: Change) -> str | None:
    """Nothing to do is said; otherwise it waits for a yes."""
    turn.facts["change"] = dict(mending.with_names(known_names(turn, paper), change))
    return "mended"


def is_fresh(turn: Turn, paper: Paper) -> bool:
    """False when another admin has said something since it was shown; then it is shown again."""
    draft = paper.draft
    if draft.state != turn.facts.get("draft_state", draft.state):
        turn.facts.update(draft_state=draft.state, is_shown=False)
        turn.say(
            "plan-approved-meanwhile" if draft.state == APPROVED else "plan-shelved-meanwhile"
        )
        turn.state = "account" if draft.state == APPROVED else "left"
        return False
    seen = int(turn.facts.get("version", draft.version))
    if draft.version == seen:
        return True
    turn.facts["version"] = draft.version
    turn.say("plan-changed-meanwhile", changes=plan_pages.since(turn, paper, seen))
    return False


def amend(turn: Turn, paper: Paper, facts: dict[str, Any]) -> None:
    if drafting.amend(turn.db, origin(turn), paper, facts):
        turn.facts["version"] = paper.draft.version + 1
    turn.forget(drafting.paper_of)


def known_names(turn: Turn, paper: Paper) -> list[str]:
    """Parties of the plan, and those that the committee knows besides."""
    others = kept_parties.all_of(turn.db, paper.draft.committee_id)
    return list(dict.fromkeys([*mending.names_in(paper.plan), *(one.name for one in others)]))


def origin(turn: Turn) -> Origin:
    return Origin(turn.now, turn.actor, turn.member_id)


def _targets(paper: Paper, code: str) -> int:
    try:
        return len(row_of(paper.plan, code).targets)
    except NoSuchRow:
        return 0
