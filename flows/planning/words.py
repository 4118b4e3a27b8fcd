"""What the admin says about a draft as a whole: its doubts, its days, its approval."""

from __future__ import annotations

from flows.planning import answers as plan_answers
from flows.planning import drafting, loading, mending
from flows.planning import pages as plan_pages
from flows.planning.draft import amend, is_fresh, origin, propose, take
from flows.planning.drafting import Paper
from flows.turn import Turn
from locales import numbers
from plans.typed import correction
from storage import drafts, plans
from storage.drafts import Known


def greet(turn: Turn, draft: Known) -> None:
    """Where it was left."""
    turn.say("plan-goes-on", name=draft.name, at=numbers.moment(draft.changed_at, turn.house.zone))


def next_doubt(turn: Turn, paper: Paper) -> int | None:
    passed = turn.facts.get("passed", [])
    return next((at for at in paper.open_doubts if at not in passed), None)


def hear_doubt(turn: Turn, paper: Paper) -> str | None:
    """A button settles it at once; words are read back first."""
    at = int(turn.facts["at"])
    if turn.choice is not None:
        ways = plan_answers.ways(turn.locale, paper, at)
        way = next((one for one in ways if turn.chose(one.id)), None)
        if way is None or not is_fresh(turn, paper):
            return None
        amend(turn, paper, {"doubt": at, "answer": way.id, "change": dict(way.change or {})})
        said = mending.words(turn.locale, paper.plan, way.change) if way.change else way.label
        turn.say("plan-kept", said=said)
        return "next"
    typed = correction(turn.text, paper.plan)
    if typed is not None:
        turn.facts["settles"] = at if typed.code == _code(paper, at) else None
        return take(turn, paper, typed)
    change = plan_answers.typed(paper, at, turn.text.strip())
    if change is None:
        turn.say("plan-not-understood", code=plan_pages.example(paper))
        return None
    turn.facts["settles"] = at
    return propose(turn, paper, change)


def take_proposed_days(turn: Turn, paper: Paper) -> None:
    """What was proposed is the admin's word from now on."""
    if not is_fresh(turn, paper):
        return
    change = {"what": "plan", "set": plan_pages.proposed_days(turn, paper)}
    said = mending.words(turn.locale, paper.plan, change)
    amend(turn, paper, {"answer": "days", "change": change})
    turn.say("plan-kept", said=said)


def placed_again(turn: Turn, paper: Paper) -> Paper:
    """A plan of that name may have come about since: then it is that one's difference."""
    if paper.draft.plan_id is None and paper.draft.is_open:
        known = loading.plan_called(turn.db, paper.draft.committee_id, paper.plan)
        if known is not None:
            drafts.belong(turn.db, paper.draft.id, known.id)
            turn.forget(drafting.paper_of)
            return turn.once(drafting.paper_of, paper.draft.id)
    return paper


def approve(turn: Turn, paper: Paper) -> bool:
    if not is_fresh(turn, paper):
        return False
    known = paper.draft.plan_id
    turn.facts["was_active"] = known is not None and plans.get(turn.db, known).status == "active"
    done = drafting.approve(turn.db, origin(turn), paper)
    turn.forget(drafting.paper_of)
    return done is not None


def put_away(turn: Turn, paper: Paper) -> bool:
    return is_fresh(turn, paper) and drafting.put_away(turn.db, origin(turn), paper.draft)


def _code(paper: Paper, at: int) -> str:
    return drafting.code_of(paper.doubts[at])
