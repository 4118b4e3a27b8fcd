"""The beginning of a plan's conversation: a file comes, is read apart, and finds its place."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flows import rights
from flows.choices import Choice
from flows.planning import drafting
from flows.planning import files as plan_files
from flows.planning import places as plan_places
from flows.planning.draft import origin, paper_now, stand_at
from flows.planning.drafting import Paper
from flows.telling import Notice, tell
from flows.turn import Turn
from locales import numbers
from storage import drafts, plans
from storage.drafts import Known


class Arriving:
    """Until it is clear what was read, and for whom."""

    def find(self, turn: Turn) -> None:
        """The person went on meanwhile: the draft is kept, and said to be there."""
        problem = plan_files.problem_of(turn)
        if problem is None:
            paper = drafting.paper_of(turn.db, plan_files.keep(turn))
            title = paper.plan.document.title or paper.plan.name
            problem = "plan-read-aside", {"title": title, "count": len(paper.open_doubts)}
        lines: list[tuple[str, dict[str, Any]]] = [problem, ("plan-aside", {})]
        tell(turn.db, turn.now, turn.member_id, Notice("note", lines, ("go:plan",)))

    def ask_file(self, turn: Turn) -> None:
        turn.say("plan-ask_file", *plans_at_work(turn), formats=plan_files.FORMATS)

    def hear_file(self, turn: Turn) -> str | None:
        if (turn.choice or "").startswith("p"):
            stand_at(turn, int((turn.choice or "")[1:]))
            return "opened"
        return None

    def ask_reading(self, turn: Turn) -> None:
        """Said when the file came."""

    def hear_reading(self, turn: Turn) -> str | None:
        if turn.heard.kind != "found":
            still_reading(turn)
            return None
        if not is_awaited(turn):
            return None  # of a file that was sent before: the newer one counts
        problem = plan_files.problem_of(turn)
        if problem is not None:
            turn.say(problem[0], **problem[1])
            return "failed"
        stand_at(turn, plan_files.keep(turn))
        if plan_places.is_unsure(turn, paper_now(turn)):
            return "unsure"
        return "two" if others(turn, paper_now(turn)) else "read"

    def ask_whose(self, turn: Turn) -> None:
        plan_places.ask(turn, paper_now(turn))

    def hear_whose(self, turn: Turn) -> str | None:
        if not plan_places.hear(turn, paper_now(turn)):
            return None
        stand_at(turn, int(turn.facts["draft_id"]))
        return "two" if others(turn, paper_now(turn)) else "read"

    def ask_crowded(self, turn: Turn) -> None:
        ask_which_draft(turn, paper_now(turn))

    def hear_crowded(self, turn: Turn) -> str | None:
        return "read" if hear_which_draft(turn, paper_now(turn)) else None


def plans_at_work(turn: Turn) -> list[Choice]:
    """The plans that can be looked at and corrected, newest first."""
    mine = set(rights.committees(turn, "plan"))
    found: list[Choice] = []
    for plan in reversed(plans.active(turn.db)):
        draft = drafts.behind(turn.db, plan.id)
        if plan.committee_id in mine and draft is not None:
            found.append(Choice(f"p{draft.id}", plan.title))
    return found


def still_reading(turn: Turn) -> None:
    since = datetime.fromisoformat(str(turn.facts["since"]))
    seconds = int((turn.now - since).total_seconds())
    turn.say("plan-still-reading", name=turn.facts["name"], seconds=str(seconds))


def is_awaited(turn: Turn) -> bool:
    return (turn.heard.found or {}).get("file_id") == turn.facts.get("file_id")


def others(turn: Turn, paper: Paper) -> list[Known]:
    """Open drafts of the same committee besides this one."""
    known = drafts.open_of(turn.db, paper.draft.committee_id)
    return [one for one in known if one.id != paper.draft.id]


def ask_which_draft(turn: Turn, paper: Paper) -> None:
    older = others(turn, paper)[0]
    at = numbers.moment(older.changed_at, turn.house.zone)
    turn.say("plan-ask_crowded", "newer", "older", name=paper.draft.name, older=older.name, at=at)


def hear_which_draft(turn: Turn, paper: Paper) -> bool:
    """The other ones are put away; what was said about them stays readable."""
    known = others(turn, paper)
    if turn.chose("newer"):
        for one in known:
            drafting.put_away(turn.db, origin(turn), one)
    elif turn.chose("older"):
        drafting.put_away(turn.db, origin(turn), paper.draft)
        stand_at(turn, known[0].id)
    else:
        return False
    return True
