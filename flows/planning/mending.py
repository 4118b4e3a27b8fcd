"""Makes an amendment of what somebody typed about a plan, and reads it back in words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from rapidfuzz import fuzz, process

import plans as documents
from flows.choices import plain
from flows.planning import changes as plan_changes
from flows.planning.differences import Cell, goals_of
from locales.sentences import sentence
from plans import parties, retargeting, targets
from plans.amending import PARTIES, Change, amended, row_from, row_of
from plans.typed import FACTS, Typed

ALIKE = 85  # out of 100: perhaps the party that was meant


def change_of(plan: documents.Plan, typed: Typed) -> Change | None:
    """The amendment; None when the new row's number is taken or the targets cannot be read."""
    if typed.what in FACTS:
        return {"what": "plan", "set": _facts(plan, typed)}
    if typed.what == "remove":
        return {"what": "remove", "code": typed.code}
    if typed.what == "add":
        return _new_row(plan, typed)
    row = row_of(plan, typed.code)
    if typed.what == "targets":
        wanted = retargeting.typed_targets(row, typed.value)
        cells = None if wanted is None else retargeting.cells(row, wanted)
    elif typed.what == "text":
        cells = _text(typed.value)
    elif typed.what in PARTIES:
        cells = {typed.what: parties.split(typed.value)}
    else:
        cells = {typed.what: typed.value}
    return None if cells is None else {"what": "row", "code": typed.code, "set": cells}


def alike(names: Sequence[str], name: str) -> list[str]:
    """Known parties that are perhaps meant; none when one is called just so."""
    known = {one: plain(one) for one in names}
    wanted = plain(name)
    if wanted in known.values():
        return []
    partly = [one for one, words in known.items() if wanted in words or words in wanted]
    close = process.extract(wanted, known, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=4)
    return list(dict.fromkeys([*partly, *(one for _, _, one in close)]))[:4]


def called(names: Sequence[str], name: str) -> str:
    """The name as it is known, where only diacritics and capitals differ."""
    wanted = plain(name)
    return next((one for one in names if plain(one) == wanted), name)


def names_in(plan: documents.Plan) -> list[str]:
    """Every party of the plan, each once."""
    named = (one for row in plan.rows for role in PARTIES for one in getattr(row, role))
    return list(dict.fromkeys(named))


def new_names(names: Sequence[str], change: Change) -> list[str]:
    """Parties that an amendment brings and nobody has heard of."""
    brought: Mapping[str, Any] = change.get("set") or change.get("row") or {}
    named: list[str] = [one for role in PARTIES for one in brought.get(role, ())]
    return [one for one in named if called(names, one) not in names]


def with_names(names: Sequence[str], change: Change) -> Change:
    """The amendment with its parties written as they are known."""
    if change["what"] == "add":
        row = change["row"]
        named = {role: [called(names, one) for one in row.get(role, ())] for role in PARTIES}
        return {**change, "row": {**row, **named}}
    if change["what"] != "row":
        return change
    cells = {
        name: [called(names, one) for one in value] if name in PARTIES else value
        for name, value in change["set"].items()
    }
    return {**change, "set": cells}


def words(locale: str, plan: documents.Plan, change: Change) -> str:
    """What an amendment does: old and new, as a person would say it."""
    match change["what"]:
        case "row":
            code = change["code"]
            before, after = row_of(plan, code), row_of(amended(plan, [change]), code)
            said = "; ".join(plan_changes.cell(locale, one) for one in _cells(before, after))
            return sentence(locale, "plan-mend-row", code=code, changes=said)
        case "plan":
            said = "; ".join(_fact(locale, plan, *one) for one in change["set"].items())
            return sentence(locale, "plan-mend-plan", changes=said)
        case "add":
            return _added(locale, change)
        case "remove":
            text = plan_changes.shortened(row_of(plan, change["code"]).text)
            return sentence(locale, "plan-mend-remove", code=change["code"], text=text)
        case _:
            names = "; ".join(one for one in change["names"] if one != change["into"])
            return sentence(locale, "plan-mend-merge", names=names, into=change["into"])


def _cells(before: documents.Row, after: documents.Row) -> list[Cell]:
    sides: list[tuple[str, Any, Any]] = [
        ("text", before.text, after.text),
        ("targets", goals_of(before.targets), goals_of(after.targets)),
        ("deadline", before.deadline, after.deadline),
        ("no", before.no, after.no),
    ]
    sides += [(role, getattr(before, role), getattr(after, role)) for role in PARTIES]
    return plan_changes.worth_saying([Cell(*side) for side in sides if side[1] != side[2]])


def _facts(plan: documents.Plan, typed: Typed) -> dict[str, Any]:
    """The members' day of a plan that only reports by months is a day of the month."""
    rhythm, what = plan.reporting, typed.what
    is_monthly = rhythm.monthly_deadline_day is not None and rhythm.member_deadline_day is None
    if what == "member_deadline_day" and is_monthly:
        what = "monthly_deadline_day"
    return {what: int(typed.value) if FACTS[what] else typed.value}


def _fact(locale: str, plan: documents.Plan, name: str, value: Any) -> str:
    side = plan.document if hasattr(plan.document, name) else plan.reporting
    before = getattr(side, name)
    return sentence(
        locale,
        "plan-cell-change",
        cell=sentence(locale, f"plan-fact-{name.replace('_', '-')}"),
        before=str(before or sentence(locale, "plan-unknown")),
        after=str(value or sentence(locale, "plan-unknown")),
    )


def _text(text: str) -> dict[str, Any]:
    """Other words are read anew: a number in them is a target."""
    found = targets.in_text(text)
    cells: dict[str, Any] = {"text": text}
    return {**cells, "targets": [asdict(one) for one in found]} if found else cells


def _new_row(plan: documents.Plan, typed: Typed) -> Change | None:
    hit = re.fullmatch(r"([a-zA-Z]*)[\s.]*(\d*)", typed.code)
    section = hit[1].upper() if hit and hit[1] else None
    if section is None and plan.sections:
        section = plan.rows[-1].section
    numbers = [int(one.no) for one in plan.rows if one.section == section and one.no.isdigit()]
    no = hit[2] if hit and hit[2] else str(max(numbers, default=0) + 1)
    if not typed.value or any(one.section == section and one.no == no for one in plan.rows):
        return None
    found = targets.in_text(typed.value)
    return {"what": "add", "row": row_facts(section, no, typed.value, found, typed.role)}


def row_facts(
    section: str | None,
    no: str,
    text: str,
    found: Sequence[documents.Target],
    follower: str,
) -> Mapping[str, Any]:
    """A new row as an amendment brings it."""
    return {
        "section": section,
        "no": no,
        "text": text,
        "kind": "indicator",
        "targets": [asdict(one) for one in found],
        "monitors": list(parties.split(follower)),
    }


def _added(locale: str, change: Change) -> str:
    row = row_from(change["row"])
    code = f"{row.section}.{row.no}" if row.section else row.no
    return sentence(
        locale,
        "plan-mend-add",
        code=code,
        text=plan_changes.shortened(row.text),
        target=plan_changes.value(locale, "targets", goals_of(row.targets)),
        parties="; ".join(row.monitors) or sentence(locale, "nobody"),
    )
