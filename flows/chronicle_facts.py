"""What a row of the audit says, as words: names for numbers, days as people write them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from flows.reminders.rungs import differing
from flows.turn import Turn
from locales import numbers
from reports.wording import parts_words
from storage import chronicle, indicators, members, parties, periods, plans, tasks
from storage.audit import Entry
from storage.figures import as_parts

LONGEST = 120
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
BLANKS = (
    "after", "before", "changes", "code", "count", "day", "deputy", "name", "names", "number",
    "parties", "party", "period", "reason", "role", "since", "state", "text", "title", "until",
    "words", "year",
)  # fmt: skip


def facts_of(turn: Turn, entry: Entry) -> dict[str, Any]:
    """Whatever a sentence may want; what is not known is a dash."""
    said: dict[str, Any] = dict.fromkeys(BLANKS, "–")
    said |= {name: _written(value) for name, value in entry.facts.items() if value is not None}
    for one in (*_BY_NOUN.get(entry.act.split(".")[0], ()), *_BY_ACT.get(entry.act, ())):
        said |= one(turn, entry)
    if isinstance(deputy := entry.facts.get("deputy"), int):
        said["deputy"] = members.name_of(turn.db, deputy)
    if isinstance(role := entry.facts.get("role"), str):
        said["role"] = turn.phrase(f"role-{role}")
    return said


def _written(value: Any) -> str:
    text = ", ".join(str(one) for one in value) if isinstance(value, list) else str(value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if DAY.fullmatch(text):
        return numbers.day(date.fromisoformat(text))
    return text if len(text) <= LONGEST else text[:LONGEST] + "…"


def _figure(turn: Turn, entry: Entry) -> dict[str, str]:
    state = str(entry.facts.get("state", "none")).replace("_", "-")
    return {
        "before": _parts(turn, entry, "before") or turn.phrase("figure-none"),
        "after": _parts(turn, entry, "parts") or turn.phrase(f"figure-{state}"),
    }


def _parts(turn: Turn, entry: Entry, name: str) -> str:
    raw: Any = entry.facts.get(name)
    if not raw:
        return ""
    goals = indicators.goals(turn.db, chronicle.indicator_of(turn.db, entry.noun_id))
    return parts_words(turn.locale, as_parts(raw), goals)


def _of_request(turn: Turn, entry: Entry) -> dict[str, str]:
    return {"code": chronicle.code_of(turn.db, entry.act, entry.noun_id) or "–"}


def _period(turn: Turn, entry: Entry) -> dict[str, str]:
    name = periods.get(turn.db, entry.noun_id).name
    everybody = turn.phrase("audit-everybody")
    party = str(entry.facts.get("party") or everybody)
    return {"period": numbers.period(name, turn.locale), "party": party}


def _plan(turn: Turn, entry: Entry) -> dict[str, str]:
    return {"title": plans.get(turn.db, entry.noun_id).title}


def _rule(turn: Turn, entry: Entry) -> dict[str, str]:
    return {
        name: "; ".join(_rhythm(turn, one) for one in entry.facts[name].get("rules", []))
        for name in ("before", "after")
    }


def _rhythm(turn: Turn, one: dict[str, Any]) -> str:
    unknown = turn.phrase("plan-unknown")
    return turn.phrase(
        "audit-rhythm",
        rhythm=turn.phrase(f"rhythm-{str(one['rhythm']).replace('_', '-')}"),
        member=str(one.get("member_day") or unknown),
        office=str(one.get("office_day") or unknown),
    )


def _ladder(turn: Turn, entry: Entry) -> dict[str, str]:
    """The usual ladder is kept as none."""
    usual = turn.house.agenda.usual
    before, after = (entry.facts[name] or usual() for name in ("before", "after"))
    return {"changes": "; ".join(differing(turn, before, after))}


def _task(turn: Turn, entry: Entry) -> dict[str, str]:
    task = tasks.get(turn.db, entry.noun_id)
    said = {"text": _written(task.text)}
    if state := entry.facts.get("state"):
        said["state"] = turn.phrase(f"task-state-{state}")
    if asked := entry.facts.get("asked"):
        said["day"] = _written(asked)
    return said


def _matter(turn: Turn, entry: Entry) -> dict[str, str]:
    number = {"number": str(entry.noun_id)}
    party = entry.facts.get("party")
    return number | ({"party": parties.get(turn.db, party).name} if party else {})


def _indicator(turn: Turn, entry: Entry) -> dict[str, str]:
    cells: dict[str, Any] = entry.facts.get("cells", {})
    return {"changes": "; ".join(_cell(turn, name, *both) for name, both in cells.items())}


def _cell(turn: Turn, name: str, before: Any, after: Any) -> str:
    return turn.phrase(
        "plan-cell-change",
        cell=turn.phrase(f"plan-cell-{name}"),
        before=_written(before),
        after=_written(after),
    )


def _account(turn: Turn, entry: Entry) -> dict[str, str]:
    del turn
    return {"reason": _written(entry.facts.get("why", "–"))}


_Words = Callable[[Turn, Entry], dict[str, str]]
_BY_NOUN: dict[str, tuple[_Words, ...]] = {
    "period": (_period,),
    "report": (_period,),
    "plan": (_plan,),
    "year": (_plan,),
    "task": (_task,),
    "directive": (_matter,),
    "question": (_matter,),
    "difficulty": (_matter,),
    "figure": (_of_request,),
    "request": (_of_request,),
    "assignment": (_of_request,),
    "indicator": (_indicator,),
    "account": (_account,),
}
_BY_ACT: dict[str, tuple[_Words, ...]] = {
    "figure.kept": (_figure,),
    "plan.rule_changed": (_rule,),
    "plan.ladder_changed": (_ladder,),
}
