"""Correcting a plan cell by cell: which row, which cell, what instead, and is that right."""

from __future__ import annotations

from typing import Any

import plans as documents
from flows.choices import Choice
from flows.paging import page, turned
from flows.planning import changes as plan_changes
from flows.planning import mending
from flows.planning import pages as plan_pages
from flows.planning.differences import goals_of
from flows.planning.draft import amend, hear_typed, is_fresh, known_names, paper_now, propose, take
from flows.planning.drafting import Paper
from flows.turn import Turn
from plans.amending import PARTIES, row_of
from plans.typed import Typed, code_in

CELLS = ("targets", "text", "monitors", "implementers", "cooperators", "deadline")


class Mending:
    """By buttons, or in one sentence; either is read back before anything is written."""

    def ask_row(self, turn: Turn) -> None:
        paper = paper_now(turn)
        codes = plan_pages.listed(documents.codes_of(paper.plan.rows))
        turn.say("plan-ask_row", *page(turn, codes), "back", code=plan_pages.example(paper))

    def hear_row(self, turn: Turn) -> str | None:
        if turned(turn):
            return None
        if turn.chose("back"):
            return "back"
        return _hear_row(turn, paper_now(turn))

    def ask_cell(self, turn: Turn) -> None:
        _ask_cell(turn, paper_now(turn))

    def hear_cell(self, turn: Turn) -> str | None:
        return "back" if turn.chose("back") else _hear_cell(turn, paper_now(turn))

    def ask_value(self, turn: Turn) -> None:
        _ask_value(turn, paper_now(turn))

    def hear_value(self, turn: Turn) -> str | None:
        return "back" if turn.chose("back") else _hear_value(turn, paper_now(turn))

    def ask_party(self, turn: Turn) -> None:
        names: list[str] = turn.facts["alike"]
        choices = [Choice(f"n{at}", name) for at, name in enumerate(names)]
        turn.say("plan-ask_party", *choices, "as_typed", "back", name=turn.facts["typed"])

    def hear_party(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        return _hear_party(turn, paper_now(turn))

    def ask_confirm(self, turn: Turn) -> None:
        _ask_confirm(turn, paper_now(turn))

    def hear_confirm(self, turn: Turn) -> str | None:
        is_walking = turn.facts.get("settles") is not None
        if turn.chose("yes"):
            if not _keep_change(turn, paper_now(turn)):
                return None
        elif not (turn.chose("no") or turn.chose("back")):
            turn.say("plan-please-confirm")
            return None
        turn.facts.pop("settles", None)
        return "next" if is_walking else "back"


def _hear_row(turn: Turn, paper: Paper) -> str | None:
    """A button, a code, or the whole correction at once."""
    codes = documents.codes_of(paper.plan.rows)
    choice = turn.choice or ""
    code = codes[int(choice[1:])] if choice.startswith("r") else code_in(turn.text, paper.plan)
    if code is None:
        return hear_typed(turn, paper)
    turn.facts["code"] = code
    return "row"


def _ask_cell(turn: Turn, paper: Paper) -> None:
    row = row_of(paper.plan, turn.facts["code"])
    turn.say(
        "plan-ask_cell",
        *(Choice(name, _label(turn, name).capitalize()) for name in CELLS),
        "remove",
        "back",
        code=turn.facts["code"],
        text=plan_changes.shortened(row.text),
    )


def _hear_cell(turn: Turn, paper: Paper) -> str | None:
    code = str(turn.facts["code"])
    if turn.chose("remove"):
        return take(turn, paper, Typed("remove", "", code))
    if turn.choice in CELLS:
        turn.facts["cell"] = turn.choice
        return "cell"
    return hear_typed(turn, paper)


def _ask_value(turn: Turn, paper: Paper) -> None:
    row, name = row_of(paper.plan, turn.facts["code"]), str(turn.facts["cell"])
    stands: Any = goals_of(row.targets) if name == "targets" else getattr(row, name)
    turn.say(
        "plan-ask_value",
        "back",
        free=True,
        code=turn.facts["code"],
        cell=_label(turn, name),
        stands=plan_changes.value(turn.locale, name, stands),
        example=turn.phrase(f"plan-example-{name}"),
    )


def _hear_value(turn: Turn, paper: Paper) -> str | None:
    text = turn.text.strip()
    if not text:
        return None
    return take(turn, paper, Typed(turn.facts["cell"], text, turn.facts["code"]))


def _hear_party(turn: Turn, paper: Paper) -> str | None:
    """Which of the parties was meant, or a new one just as typed."""
    choice = turn.choice or ""
    wish: dict[str, str] = turn.facts["wish"]
    name: str = turn.facts["typed"]
    if choice.startswith("n"):
        name = turn.facts["alike"][int(choice[1:])]
    elif choice != "as_typed":
        return None
    typed = Typed(**wish)
    typed = _with_party(typed, name)
    change = mending.change_of(paper.plan, typed)
    return None if change is None else propose(turn, paper, change)


def _ask_confirm(turn: Turn, paper: Paper) -> None:
    """Old and new, before anything is written."""
    key = "plan-ask_confirm" if paper.draft.is_open else "plan-ask_confirm_active"
    change = turn.facts["change"]
    new = mending.new_names(known_names(turn, paper), change)
    if new:
        turn.say("plan-new-names", names="; ".join(new))
    turn.say(key, "yes", "no", said=mending.words(turn.locale, paper.plan, change))


def _keep_change(turn: Turn, paper: Paper) -> bool:
    if not is_fresh(turn, paper):
        return False
    change, settles = turn.facts.pop("change"), turn.facts.get("settles")
    said = mending.words(turn.locale, paper.plan, change)
    amend(turn, paper, {"doubt": settles, "answer": "other", "change": change})
    turn.say("plan-kept", said=said)
    return True


def _with_party(typed: Typed, name: str) -> Typed:
    if typed.what in PARTIES:
        return Typed(typed.what, name, typed.code)
    return Typed(typed.what, typed.value, typed.code, name)


def _label(turn: Turn, cell: str) -> str:
    return turn.phrase(f"plan-cell-{cell}")
