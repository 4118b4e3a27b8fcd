"""How a doubt about a plan can be settled: buttons that each say what will stand, or words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import plans as documents
from flows.planning import changes as plan_changes
from flows.planning import mending
from flows.planning.differences import goals_of
from flows.planning.drafting import SAME_POST, Paper, code_of
from locales.sentences import sentence
from plans import parties, retargeting, targets
from plans.amending import PARTIES, Change, row_of
from plans.typed import Typed

COLUMNS = {
    "monitor": "monitors",
    "implementer": "implementers",
    "cooperator": "cooperators",
    "deadline": "deadline",
    "target": "targets",
    "text": "text",
}


@dataclass(frozen=True, slots=True)
class Way:
    """One way out: what its button says, and what it changes; nothing where the paper stands."""

    id: str
    label: str
    change: Change | None = None


def ways(locale: str, paper: Paper, at: int) -> list[Way]:
    """The buttons under a doubt, the paper's own word first."""
    doubt = paper.doubts[at]
    found = _WAYS.get(doubt.type, _keep)(locale, paper.plan, doubt)
    return [one for one in found if one is not None]


def typed(paper: Paper, at: int, text: str) -> Change | None:
    """What was typed as the answer to a doubt; None when it is none."""
    doubt, plan = paper.doubts[at], paper.plan
    code = code_of(doubt)
    if doubt.type == SAME_POST:
        return {"what": "merge", "names": list(doubt.facts.values()), "into": text}
    if doubt.type == "missing_in_appendix":
        return _as_new_row(plan, doubt, text)
    return _typed_cell(plan, doubt, code, text) if code in documents.codes_of(plan.rows) else None


def _typed_cell(
    plan: documents.Plan, doubt: documents.Doubt, code: str, text: str
) -> Change | None:
    if doubt.type == "missing_cell":
        return mending.change_of(plan, Typed(COLUMNS[doubt.facts["column"]], text, code))
    if doubt.type == "ambiguous_deadline":
        return mending.change_of(plan, Typed("deadline", text, code))
    if doubt.type in {"value", "comparator", "quantity", "scope"}:
        return mending.change_of(plan, Typed("targets", text, code))
    return None


def row_words(locale: str, paper: Paper, at: int) -> str:
    """The row that a doubt is about, as the appendix has it; empty when there is none."""
    code = code_of(paper.doubts[at])
    if code not in documents.codes_of(paper.plan.rows):
        return ""
    row = row_of(paper.plan, code)
    return sentence(
        locale,
        "plan-doubt-row",
        code=code,
        text=plan_changes.shortened(row.text),
        target=plan_changes.value(locale, "targets", goals_of(row.targets)),
        parties="; ".join(row.monitors or row.implementers) or sentence(locale, "nobody"),
    )


def _keep(locale: str, plan: documents.Plan, doubt: documents.Doubt) -> Sequence[Way | None]:
    del plan, doubt
    return [Way("keep", sentence(locale, "plan-way-keep"))]


def _numbers(locale: str, plan: documents.Plan, doubt: documents.Doubt) -> Sequence[Way | None]:
    """As in the appendix, or as in the body, each with its number."""
    row, listed, said = row_of(plan, code_of(doubt)), doubt.appendix, doubt.body
    index = listed.target_index if listed is not None else None
    if index is None or index >= len(row.targets):
        return _texts(locale, plan, doubt)
    keep = Way("appendix", _side(locale, "plan-way-appendix", row.targets[index]))
    if said is None or said.value is None:
        return [keep, _body_text(locale, row, doubt)]
    wanted = retargeting.with_value(row, index, said.comparator, said.value)
    change = _row(code_of(doubt), retargeting.cells(row, wanted))
    return [keep, Way("body", _side(locale, "plan-way-body", wanted[index]), change)]


def _side(locale: str, key: str, target: documents.Target) -> str:
    """One side's number; the other targets of the row are not in question."""
    return sentence(locale, key, value=plan_changes.value(locale, "targets", goals_of([target])))


def _texts(locale: str, plan: documents.Plan, doubt: documents.Doubt) -> Sequence[Way | None]:
    keep = Way("appendix", sentence(locale, "plan-way-appendix-text"))
    return [keep, _body_text(locale, row_of(plan, code_of(doubt)), doubt)]


def _body_text(locale: str, row: documents.Row, doubt: documents.Doubt) -> Way | None:
    if doubt.body is None:
        return None
    text = doubt.body.text.strip(" .;,-–").removeprefix("và ")
    found = targets.in_text(text) or row.targets
    cells = {"text": text, "targets": [asdict(one) for one in found]}
    return Way("body", sentence(locale, "plan-way-body-text"), _row(code_of(doubt), cells))


def _only_listed(
    locale: str, plan: documents.Plan, doubt: documents.Doubt
) -> Sequence[Way | None]:
    del plan
    remove = {"what": "remove", "code": code_of(doubt)}
    return [
        Way("keep", sentence(locale, "plan-way-keep-row")),
        Way("remove", sentence(locale, "plan-way-remove-row"), remove),
    ]


def _only_said(locale: str, plan: documents.Plan, doubt: documents.Doubt) -> Sequence[Way | None]:
    del plan, doubt
    return [Way("leave", sentence(locale, "plan-way-leave-out"))]


def _slip(locale: str, plan: documents.Plan, doubt: documents.Doubt) -> Sequence[Way | None]:
    wording, code = doubt.facts.get("wording", ""), code_of(doubt)
    mended, row = _mended(wording), row_of(plan, code)
    cells: dict[str, Any] = {
        role: [one.replace(wording, mended) for one in getattr(row, role)]
        for role in PARTIES
        if any(wording in one for one in getattr(row, role))
    }
    if wording in row.text:
        text = row.text.replace(wording, mended)
        found = targets.in_text(text)
        cells["text"] = text
        cells |= {"targets": [asdict(one) for one in found]} if found else {}
    if mended == wording or not cells:
        return _keep(locale, plan, doubt)
    mend = Way("mend", sentence(locale, "plan-way-mend", wording=mended), _row(code, cells))
    return [mend, *_keep(locale, plan, doubt)]


def _mended(wording: str) -> str:
    """A word said twice is said once, and a letter among figures is the figure it looks like."""
    words = wording.split()
    if any(letter.isdigit() for letter in wording):
        return re.sub(r"(?<=\d)[oO]|[oO](?=\d)", "0", re.sub(r"[lI](?=\d)", "1", wording))
    half = len(words) // 2
    is_twice = [one.casefold() for one in words[:half]] == [one.casefold() for one in words[half:]]
    return " ".join(words[:half]) if is_twice else wording


def _one_post(locale: str, plan: documents.Plan, doubt: documents.Doubt) -> Sequence[Way | None]:
    known = set(mending.names_in(plan))
    names = [one for one in doubt.facts.values() if one in known]
    merged = [
        Way(
            f"into{at}",
            sentence(locale, "plan-way-merge", name=name),
            {"what": "merge", "names": names, "into": name},
        )
        for at, name in enumerate(names)
        if len(names) > 1
    ]
    return [*merged, Way("two", sentence(locale, "plan-way-two-posts"))]


def _as_new_row(plan: documents.Plan, doubt: documents.Doubt, follower: str) -> Change | None:
    if doubt.body is None or not parties.split(follower):
        return None
    text = doubt.body.text.strip(" .;,-–")
    change = mending.change_of(plan, Typed("add", text, "", follower))
    return None if change is None else mending.with_names(mending.names_in(plan), change)


def _row(code: str, cells: dict[str, Any]) -> Change:
    return {"what": "row", "code": code, "set": cells}


_WAYS = {
    "value": _numbers,
    "comparator": _numbers,
    "quantity": _texts,
    "scope": _texts,
    "missing_in_body": _only_listed,
    "missing_in_appendix": _only_said,
    "typo": _slip,
    SAME_POST: _one_post,
}
