"""Changes that somebody makes to a plan after it was read; each is one small JSON object.

`{"what": "row", "code": "I.3", "set": {"deadline": "30/9/2024"}}` sets cells of a row,
`{"what": "plan", "set": {"year": 2025}}` what is said about the whole,
`{"what": "add", "row": {…}}` and `{"what": "remove", "code": "I.3"}` rows, and
`{"what": "merge", "names": […], "into": "…"}` writes one party everywhere in one way.
"""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import Any

from plans.codes import codes_of
from plans.model import About, Plan, Row, Section, Target

Change = Mapping[str, Any]
PARTIES = ("monitors", "implementers", "cooperators")
ABOUT = frozenset(one.name for one in fields(About))


class NoSuchRow(LookupError):
    """A change of a row that the plan does not have."""


def amended(plan: Plan, changes: Iterable[Change]) -> Plan:
    """The plan after all of them, in their order."""
    for change in changes:
        plan = _ACTS[change["what"]](plan, change)
    return plan


def row_of(plan: Plan, code: str) -> Row:
    return plan.rows[_place(plan, code)]


def row_from(facts: Mapping[str, Any]) -> Row:
    """A row that somebody put together."""
    return Row(**{name: _cell(name, value) for name, value in facts.items()})


def _set_cells(plan: Plan, change: Change) -> Plan:
    at = _place(plan, change["code"])
    cells = {name: _cell(name, value) for name, value in change["set"].items()}
    return replace(
        plan, rows=(*plan.rows[:at], replace(plan.rows[at], **cells), *plan.rows[at + 1 :])
    )


def _set_facts(plan: Plan, change: Change) -> Plan:
    about = {name: value for name, value in change["set"].items() if name in ABOUT}
    rhythm = {name: value for name, value in change["set"].items() if name not in ABOUT}
    return replace(
        plan,
        document=replace(plan.document, **about),
        reporting=replace(plan.reporting, **rhythm),
    )


def _add(plan: Plan, change: Change) -> Plan:
    """Behind the last row of its section; a section nobody knows yet is the last one."""
    row = row_from(change["row"])
    same = [at for at, one in enumerate(plan.rows) if one.section == row.section]
    at = same[-1] + 1 if same else len(plan.rows)
    known = {one.no for one in plan.sections}
    new = () if row.section is None or row.section in known else (Section(row.section, ""),)
    return replace(
        plan, rows=(*plan.rows[:at], row, *plan.rows[at:]), sections=(*plan.sections, *new)
    )


def _remove(plan: Plan, change: Change) -> Plan:
    at = _place(plan, change["code"])
    return replace(plan, rows=(*plan.rows[:at], *plan.rows[at + 1 :]))


def _merge(plan: Plan, change: Change) -> Plan:
    into, names = change["into"], set(change["names"])
    return replace(
        plan, rows=tuple(replace(row, **_renamed(row, names, into)) for row in plan.rows)
    )


def _renamed(row: Row, names: set[str], into: str) -> dict[str, Any]:
    return {
        role: tuple(dict.fromkeys(into if one in names else one for one in getattr(row, role)))
        for role in PARTIES
    }


def _place(plan: Plan, code: str) -> int:
    try:
        return codes_of(plan.rows).index(code)
    except ValueError:
        raise NoSuchRow(code) from None


def _cell(name: str, value: Any) -> Any:
    if name == "targets":
        return tuple(Target(**one) for one in value)
    return tuple(value) if name in PARTIES else value


_ACTS = {
    "row": _set_cells,
    "plan": _set_facts,
    "add": _add,
    "remove": _remove,
    "merge": _merge,
}
