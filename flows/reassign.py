"""The admin hands an indicator to somebody else: which one, to whom, is that right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from flows import rights
from flows.choices import Choice
from flows.finding import find_parties
from flows.flow import Flow
from flows.handing import hand_over
from flows.states import State, StatesGroup
from flows.turn import Turn
from storage import assignments, indicators, parties, plans
from storage.indicators import Row

PAGE = 8  # choices at a time: more do not fit on a phone


class Reassign(StatesGroup):
    """Three questions."""

    which = State()
    whom = State()
    confirm = State()
    done = State()


class ReassignFlow(Flow):
    """Nothing moves before the last yes."""

    name: ClassVar[str] = "reassign"
    states: ClassVar[type[StatesGroup]] = Reassign
    start: ClassVar[State] = Reassign.which
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move     from                               to
        ["which",  Reassign.which,                    Reassign.whom],
        ["whom",   Reassign.whom,                     Reassign.confirm],
        ["back",   [Reassign.whom, Reassign.confirm], Reassign.which],
        ["handed", Reassign.confirm,                  Reassign.done],
    ]
    # fmt: on

    def ask_which(self, turn: Turn) -> None:
        rows = _indicators(turn)
        if not rows:
            turn.say("progress-no-period", "go:menu")
            turn.rest()
            return
        choices = _page(turn, [Choice(f"i{row.id}", row.code) for row in rows])
        turn.say("reassign-ask_which", *choices)

    def hear_which(self, turn: Turn) -> str | None:
        if _turned_page(turn):
            return None
        row = _row_meant(turn)
        if row is None:
            turn.say("reassign-no-such-indicator")
            return None
        turn.facts.update(indicator_id=row.id, page=0)
        return "which"

    def ask_whom(self, turn: Turn) -> None:
        row = _row(turn)
        asked = assignments.who_is_asked(turn.db, row.id)
        others = [
            one
            for one in parties.all_of(turn.db, _committee(turn, row))
            if asked is None or one.id != asked.party_id
        ]
        choices = _page(turn, [Choice(f"p{one.id}", one.name) for one in others])
        turn.say(
            "reassign-ask_whom",
            *choices,
            "back",
            code=row.code,
            text=row.text,
            party=asked.party_name if asked else turn.phrase("nobody"),
        )

    def hear_whom(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        if _turned_page(turn):
            return None
        if (turn.choice or "").startswith("p"):
            turn.facts["party_id"] = int((turn.choice or "")[1:])
            return "whom"
        found = find_parties(turn.db, _committee(turn, _row(turn)), turn.text)
        if len(found) != 1:
            names = "; ".join(one.name for one in found[:5])
            turn.say("reassign-several" if found else "reassign-no-such-party", names=names)
            return None
        turn.facts["party_id"] = found[0].id
        return "whom"

    def ask_confirm(self, turn: Turn) -> None:
        row, party = _row(turn), parties.get(turn.db, int(turn.facts["party_id"]))
        turn.say(
            "reassign-ask_confirm", "yes", "back", code=row.code, text=row.text, party=party.name
        )

    def hear_confirm(self, turn: Turn) -> str | None:
        if turn.chose("back") or turn.chose("no"):
            return "back"
        return "handed" if turn.chose("yes") else None

    def ask_done(self, turn: Turn) -> None:
        party = parties.get(turn.db, int(turn.facts["party_id"]))
        done = hand_over(turn.db, turn.now, turn.actor, _row(turn), party)
        turn.say(
            "reassign-done",
            "go:reassign",
            "go:progress",
            code=done.indicator.code,
            before=done.before or turn.phrase("nobody"),
            after=done.after,
        )
        if not done.has_holder:
            turn.say("reassign-not-joined", "go:invite", "go:progress", party=done.after)


def _indicators(turn: Turn) -> Sequence[Row]:
    mine = set(rights.committees(turn, "reassign"))
    return [
        row
        for plan in plans.active(turn.db)
        if plan.committee_id in mine
        for row in indicators.all_of(turn.db, plan.id)
    ]


def _row_meant(turn: Turn) -> Row | None:
    if (turn.choice or "").startswith("i"):
        wanted = int((turn.choice or "")[1:])
        return next((row for row in _indicators(turn) if row.id == wanted), None)
    plan_ids = {row.plan_id for row in _indicators(turn)}
    found = [indicators.by_code(turn.db, plan_id, turn.text) for plan_id in sorted(plan_ids)]
    known = [row for row in found if row is not None]
    return known[0] if len(known) == 1 else None


def _row(turn: Turn) -> Row:
    wanted = int(turn.facts["indicator_id"])
    return next(row for row in _indicators(turn) if row.id == wanted)


def _committee(turn: Turn, row: Row) -> int:
    return plans.get(turn.db, row.plan_id).committee_id


def _page(turn: Turn, choices: list[Choice]) -> list[Choice | str]:
    """A page of choices, and one that turns it."""
    start = int(turn.facts.get("page", 0)) * PAGE
    if start >= len(choices):
        start = 0
        turn.facts["page"] = 0
    shown: list[Choice | str] = list(choices[start : start + PAGE])
    return [*shown, "more"] if len(choices) > PAGE else shown


def _turned_page(turn: Turn) -> bool:
    if not turn.chose("more"):
        return False
    turn.facts["page"] = int(turn.facts.get("page", 0)) + 1
    return True
