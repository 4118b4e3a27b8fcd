"""What the conversation about a plan shows: the account, a doubt, rows, and the last look."""

from __future__ import annotations

from collections.abc import Sequence

import plans as documents
from flows.choices import Choice
from flows.foreseen import Foreseen
from flows.planning import account as plan_account
from flows.planning import answers as plan_answers
from flows.planning import changes as plan_changes
from flows.planning import doubts as plan_doubts
from flows.planning import drafting, loading, mending
from flows.planning.account import first_asked
from flows.planning.differences import goals_of
from flows.planning.drafting import Paper
from flows.turn import Turn
from locales import numbers
from plans.amending import amended
from storage import committees

ROWS_AT_ONCE = 6
MOST_NAMED = 10


def foreseen(turn: Turn, paper: Paper) -> tuple[Foreseen, ...]:
    year = paper.plan.document.year
    return turn.house.foresee(loading.rule_of(paper.plan), year, turn.now) if year else ()


def proposed_days(turn: Turn, paper: Paper) -> dict[str, int]:
    """Days that the plan leaves open and we propose, as an amendment would set them."""
    found: dict[str, int] = {}
    ahead = foreseen(turn, paper)
    for one in ahead:
        if one.proposes_member:
            found["member_deadline_day"] = one.member_day
        # Of two rhythms only the quarter has a day of the office's own.
        if one.proposes_office and (one.rhythm == "quarter" or len(ahead) == 1):
            found["aggregate_deadline_day"] = one.office_day
    return found


def example(paper: Paper) -> str:
    """A code that the plan really has, for sentences that show how to type."""
    codes = documents.codes_of(paper.plan.rows)
    return codes[min(2, len(codes) - 1)] if codes else "I.3"


def account(turn: Turn, paper: Paper) -> None:
    """A few lines about the whole, what differs from the plan there is, and what can be done."""
    is_open = paper.draft.is_open
    doubts = [paper.doubts[at] for at in paper.open_doubts] if is_open else None
    ahead = foreseen(turn, paper)
    is_shown = bool(turn.facts.get("is_shown"))  # once is enough: afterwards only what is left
    turn.facts["is_shown"] = True
    if is_shown and doubts is not None:
        turn.reply.lines += plan_account.unclear(turn.locale, doubts)
    elif not is_shown:
        turn.reply.lines.append(plan_account.account(turn.locale, paper.plan, doubts, ahead))
    if not is_open:
        again = ["account"] if is_shown else []
        code = example(paper)
        turn.say("plan-ask_active", "mend", "rows", *again, "another_file", "go:menu", code=code)
        return
    if paper.draft.plan_id is not None and not is_shown:
        found = drafting.held_against_plan(turn.db, paper)
        turn.reply.lines.append(plan_changes.difference(turn.locale, found))
    choices = ["walk"] if doubts else []
    choices += ["days"] if proposed_days(turn, paper) else []
    choices += ["mend", "rows"]
    choices += ["account"] if is_shown else []
    turn.say("plan-ask_account", *choices, "approve", "shelve", code=example(paper))


def doubt(turn: Turn, paper: Paper, at: int) -> None:
    """One place: where it is, both sides, and the ways out."""
    left = paper.open_doubts
    settled = len(paper.doubts) - len(left)
    place = str(settled + 1 + left.index(at)) if at in left else "1"
    turn.say("plan-doubt-place", place=place, count=str(len(paper.doubts)))
    lines = [
        plan_doubts.words(turn.locale, paper.doubts[at]),
        plan_answers.row_words(turn.locale, paper, at),
    ]
    turn.reply.lines.append("\n".join(line for line in lines if line))
    ways = plan_answers.ways(turn.locale, paper, at)
    choices = [Choice(way.id, way.label) for way in ways]
    turn.say(
        _hint(paper.doubts[at].type),
        *choices,
        "later",
        "back",
        code=drafting.code_of(paper.doubts[at]) or example(paper),
    )


def rows(turn: Turn, paper: Paper) -> None:
    """The rows themselves, a page at a time."""
    codes = documents.codes_of(paper.plan.rows)
    start = int(turn.facts.get("page", 0)) * ROWS_AT_ONCE
    if start >= len(codes):
        start = turn.facts["page"] = 0
    lines = [
        turn.phrase(
            "plan-row-line",
            code=code,
            text=plan_changes.shortened(row.text),
            target=plan_changes.value(turn.locale, "targets", goals_of(row.targets)),
            parties="; ".join(row.monitors or row.implementers) or turn.phrase("nobody"),
            deadline=turn.phrase("plan-row-deadline", when=row.deadline) if row.deadline else "",
        )
        for code, row in list(zip(codes, paper.plan.rows, strict=True))[start:][:ROWS_AT_ONCE]
    ]
    turn.reply.lines.append("\n".join(lines))
    more = ["more"] if len(codes) > ROWS_AT_ONCE else []
    shown = f"{start + 1}–{start + len(lines)}"
    turn.say(
        "plan-ask_rows",
        *more,
        "back",
        shown=shown,
        count=str(len(codes)),
        code=example(paper),
    )


def approval(turn: Turn, paper: Paper) -> None:
    """The last look: what is still open, what changes, and what will happen."""
    left = paper.open_doubts
    if left:
        codes = [drafting.code_of(paper.doubts[at]) for at in left]
        named = list(dict.fromkeys(code for code in codes if code))
        shown = ", ".join(named[:MOST_NAMED]) or turn.phrase("plan-outside-rows")
        turn.say("plan-still-open", count=len(left), codes=shown)
    if paper.draft.plan_id is not None:
        found = drafting.held_against_plan(turn.db, paper)
        turn.reply.lines.append(plan_changes.difference(turn.locale, found))
    turn.reply.lines += [_what_happens(turn, paper, one) for one in foreseen(turn, paper)]
    turn.say(
        "plan-ask_approve_open" if left else "plan-ask_approve",
        "approve",
        "back",
        committee=committees.name_of(turn.db, paper.draft.committee_id),
    )


def since(turn: Turn, paper: Paper, version: int) -> str:
    """What others have said since, each line with its name."""
    lines: list[str] = []
    plan = paper.read
    for one in paper.said:
        if one.version > version:
            words = mending.words(turn.locale, plan, one.change) if one.change else ""
            said = words or turn.phrase("plan-doubt-settled")
            name = one.member_name or turn.phrase("somebody")
            lines.append(turn.phrase("plan-said-by", name=name, said=said))
        if one.change:
            plan = amended(plan, [one.change])
    return "\n".join(lines)


def _what_happens(turn: Turn, paper: Paper, one: Foreseen) -> str:
    asked = {name for row in paper.plan.rows if (name := first_asked(row))}
    if one.period is None or one.due_day is None or one.opens_on is None:
        return turn.phrase("plan-year-over", year=str(paper.plan.document.year))
    is_open = one.opens_on <= numbers.local_day(turn.now)
    return turn.phrase(
        "plan-what-happens-now" if is_open else "plan-what-happens-later",
        count=len(asked),
        period=numbers.period(one.period, turn.locale),
        due=numbers.day(one.due_day),
        opens=numbers.day(one.opens_on),
    )


def _hint(kind: str) -> str:
    """What may be typed instead of pressing a button."""
    return _HINTS.get(kind, "plan-ask_doubt_plain")


_HINTS = {
    "value": "plan-ask_doubt_number",
    "comparator": "plan-ask_doubt_number",
    "quantity": "plan-ask_doubt_number",
    "scope": "plan-ask_doubt_number",
    "missing_cell": "plan-ask_doubt_cell",
    "missing_in_appendix": "plan-ask_doubt_follower",
    "ambiguous_deadline": "plan-ask_doubt_deadline",
    "same_post": "plan-ask_doubt_name",
}


def listed(codes: Sequence[str]) -> list[Choice]:
    """Rows as choices."""
    return [Choice(f"r{at}", code) for at, code in enumerate(codes)]
