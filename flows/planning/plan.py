"""The admin loads a plan: sends it, walks through what is unclear, corrects it, approves it."""

from __future__ import annotations

from typing import Any, ClassVar

import plans as documents
from flows import rights
from flows.flow import Flow
from flows.paging import turned
from flows.planning import files as plan_files
from flows.planning import pages as plan_pages
from flows.planning import places as plan_places
from flows.planning import words as plan_words
from flows.planning.account import rhythm
from flows.planning.arriving import Arriving
from flows.planning.draft import hear_typed, paper_now, stand_at
from flows.planning.mending_talk import Mending
from flows.states import State, StatesGroup
from flows.turn import Turn
from storage import drafts, plans


class Plan(StatesGroup):
    """From a file to a plan at work; nothing is active before the last yes."""

    file = State()
    reading = State()
    whose = State()
    crowded = State()
    account = State()
    days = State()
    doubt = State()
    row = State()
    cell = State()
    value = State()
    party = State()
    confirm = State()
    rows = State()
    approve = State()
    shelve = State()
    done = State()
    left = State()


TALKING = [Plan.account, Plan.days, Plan.doubt, Plan.row, Plan.cell, Plan.value, Plan.rows]
SENDING = [Plan.file, Plan.whose, Plan.crowded, *TALKING, Plan.party, Plan.confirm]


class PlanFlow(Arriving, Mending, Flow):
    """The draft is kept with every answer: it can be left, and gone on with by another admin."""

    name: ClassVar[str] = "plan"
    states: ClassVar[type[StatesGroup]] = Plan
    start: ClassVar[State] = Plan.file
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move        from                                               to
        ["sent",      [*SENDING, Plan.reading, Plan.approve, Plan.shelve], Plan.reading],
        ["opened",    Plan.file,                                         Plan.account],
        ["failed",    Plan.reading,                                      Plan.file],
        ["unsure",    Plan.reading,                                      Plan.whose],
        ["two",       [Plan.reading, Plan.whose],                        Plan.crowded],
        ["read",      [Plan.reading, Plan.whose, Plan.crowded],          Plan.account],
        ["days",      Plan.account,                                      Plan.days],
        ["walk",      Plan.account,                                      Plan.doubt],
        ["mend",      [Plan.account, Plan.rows],                         Plan.row],
        ["row",       Plan.row,                                          Plan.cell],
        ["cell",      Plan.cell,                                         Plan.value],
        ["alike",     TALKING,                                           Plan.party],
        ["mended",    [*TALKING, Plan.party],                            Plan.confirm],
        ["next",      [Plan.confirm, Plan.doubt],                        Plan.doubt],
        ["rows",      Plan.account,                                      Plan.rows],
        ["approve",   Plan.account,                                      Plan.approve],
        ["shelve",    Plan.account,                                      Plan.shelve],
        ["another",   Plan.account,                                      Plan.file],
        ["back",      [*TALKING, Plan.party, Plan.confirm, Plan.approve, Plan.shelve],
                                                                         Plan.account],
        ["approved",  Plan.approve,                                      Plan.done],
        ["shelved",   Plan.shelve,                                       Plan.left],
    ]
    # fmt: on

    def wants_file(self, turn: Turn) -> bool:
        """Documents of the kinds that plans come in; pictures are somebody else's."""
        return turn.heard.file is not None and documents.is_readable(turn.heard.file.name)

    def begin(self, turn: Turn) -> None:
        """With a file it is read at once; without one an open draft is gone on with."""
        self.enter(turn)
        if turn.file_id is not None:
            self._take_file(turn)
            return
        waiting = [
            one
            for committee in rights.committees(turn, self.name)
            for one in drafts.open_of(turn.db, committee)
        ]
        if waiting:
            newest = max(waiting, key=lambda one: one.changed_at)
            stand_at(turn, newest.id)
            plan_words.greet(turn, newest)
            unsure = plan_places.is_unsure(turn, paper_now(turn))
            turn.state = "whose" if unsure else "account"
        self.ask(turn)

    def hear(self, turn: Turn) -> None:
        if turn.heard.kind == "file":
            self._take_file(turn)
        else:
            super().hear(turn)

    def ask_account(self, turn: Turn) -> None:
        plan_pages.account(turn, paper_now(turn))

    def hear_account(self, turn: Turn) -> str | None:
        for move in ("walk", "days", "mend", "rows", "approve", "shelve"):
            if turn.chose(move):
                turn.facts.update(page=0, passed=[])
                return move
        if turn.chose("account"):
            turn.facts["is_shown"] = False
            return None
        if turn.chose("another_file"):
            return "another"
        return hear_typed(turn, paper_now(turn))

    def ask_days(self, turn: Turn) -> None:
        ahead = plan_pages.foreseen(turn, paper_now(turn))
        turn.reply.lines += [rhythm(turn.locale, one) for one in ahead]
        turn.say("plan-ask_days", "yes", "back")

    def hear_days(self, turn: Turn) -> str | None:
        if turn.chose("yes"):
            plan_words.take_proposed_days(turn, paper_now(turn))
            return "back"
        return "back" if turn.chose("back") else hear_typed(turn, paper_now(turn))

    def ask_doubt(self, turn: Turn) -> None:
        at = plan_words.next_doubt(turn, paper_now(turn))
        if at is None:
            turn.say("plan-doubts-done")
            turn.state = "account"
            self.ask_account(turn)
            return
        turn.facts["at"] = at
        plan_pages.doubt(turn, paper_now(turn), at)

    def hear_doubt(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        if turn.chose("later"):
            turn.facts["passed"] = [*turn.facts.get("passed", []), turn.facts["at"]]
            return "next"
        return plan_words.hear_doubt(turn, paper_now(turn))

    def ask_rows(self, turn: Turn) -> None:
        plan_pages.rows(turn, paper_now(turn))

    def hear_rows(self, turn: Turn) -> str | None:
        if turned(turn):
            return None
        return "back" if turn.chose("back") else hear_typed(turn, paper_now(turn))

    def ask_approve(self, turn: Turn) -> None:
        paper = plan_words.placed_again(turn, paper_now(turn))
        if paper.plan.document.year is None or not paper.plan.rows:
            turn.say("plan-account-no-year" if paper.plan.rows else "plan-no-rows")
            turn.state = "account"
            self.ask_account(turn)
            return
        plan_pages.approval(turn, paper)

    def hear_approve(self, turn: Turn) -> str | None:
        if turn.chose("back") or turn.chose("no"):
            return "back"
        if turn.chose("approve") or turn.chose("yes"):
            return "approved" if plan_words.approve(turn, paper_now(turn)) else None
        return None

    def ask_shelve(self, turn: Turn) -> None:
        turn.say("plan-ask_shelve", "shelve", "back", name=paper_now(turn).draft.name)

    def hear_shelve(self, turn: Turn) -> str | None:
        if turn.chose("back") or turn.chose("no"):
            return "back"
        if turn.chose("shelve") or turn.chose("yes"):
            return "shelved" if plan_words.put_away(turn, paper_now(turn)) else None
        return None

    def ask_done(self, turn: Turn) -> None:
        paper = paper_now(turn)
        plan = plans.get(turn.db, paper.draft.plan_id or 0)
        key = "plan-updated" if turn.facts.get("was_active") else "plan-approved"
        turn.say(key, "go:invite", "go:progress", "go:menu", title=plan.title)

    def ask_left(self, turn: Turn) -> None:
        turn.say("plan-shelved", "go:plan", "go:menu")

    def _take_file(self, turn: Turn) -> None:
        turn.stand(self.name, "reading")
        plan_files.begin(turn, turn.file_id or 0)
