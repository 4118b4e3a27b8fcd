"""The follower sees how far the units are, asks one back, or reminds those who are missing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from flows.choices import Choice, plain
from flows.flow import Flow
from flows.office.reviewing import give_back
from flows.owed import rounds
from flows.paging import page, turned
from flows.reporting import rollup
from flows.states import State, StatesGroup
from flows.turn import Turn
from locales import numbers
from reports.wording import figure_words
from storage import indicators, members, reminders, requests, unit_requests
from storage.requests import Asked

SHORTEST_REASON = 3


class Units(StatesGroup):
    """Which indicator, which unit, why it is asked back."""

    which = State()
    all = State()
    one = State()
    reason = State()
    nudged = State()


class UnitsFlow(Flow):
    """Only the indicators that the speaker follows and that units report on."""

    name: ClassVar[str] = "units"
    states: ClassVar[type[StatesGroup]] = Units
    start: ClassVar[State] = Units.which
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move    from                       to
        ["which", Units.which,               Units.all],
        ["unit",  Units.all,                 Units.one],
        ["why",   Units.one,                 Units.reason],
        ["back",  [Units.one, Units.reason], Units.all],
        ["other", Units.all,                 Units.which],
        ["nudged", Units.all,                Units.nudged],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        followed = _followed(turn)
        if not followed:
            turn.say("units-none", "go:menu")
            turn.rest()
            return
        state = "all" if len(followed) == 1 else "which"
        turn.stand(self.name, state, request_id=followed[0].id)
        self.ask(turn)

    def ask_which(self, turn: Turn) -> None:
        turn.say("units-ask_which", *page(turn, _codes(turn)))

    def hear_which(self, turn: Turn) -> str | None:
        if turned(turn):
            return None
        wanted = (turn.choice or "").removeprefix("w") or _by_code(turn)
        if not wanted.isdigit():
            turn.say("units-please-choose")
            return None
        turn.facts.update(request_id=int(wanted), page=0)
        return "which"

    def ask_all(self, turn: Turn) -> None:
        whole = _whole(turn)
        if whole is None:
            turn.say("units-none", "go:menu")
            turn.rest()
            return
        found = rollup.of(turn, whole)
        choices: list[Choice | str] = list(page(turn, [_choice(one) for one in found.sent]))
        choices += ["nudge"] if found.missing else []
        choices += ["other"] if len(_followed(turn)) > 1 else []
        turn.reply.lines.append(turn.phrase("units-title", code=whole.code, text=whole.text))
        turn.reply.lines.append(rollup.words(turn, whole))
        turn.say("units-ask_all", *choices, f"go:report {whole.id}", "go:menu")

    def hear_all(self, turn: Turn) -> str | None:
        if turned(turn):
            return None
        if turn.chose("other"):
            return "other"
        if turn.chose("nudge"):
            return "nudged"
        one = _unit(turn, (turn.choice or "").removeprefix("u"))
        if one is None:
            turn.say("units-please-choose")
            return None
        turn.facts["unit_request"] = one.id
        return "unit"

    def ask_one(self, turn: Turn) -> None:
        one = requests.get(turn.db, int(turn.facts["unit_request"]))
        goals = turn.once(indicators.goals, one.indicator_id)
        turn.say(
            "units-ask_one",
            "give_back",
            "back",
            party=one.party_name,
            code=one.code,
            value=figure_words(turn.locale, one.figure, goals),
        )

    def hear_one(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        return "why" if turn.chose("give_back") else None

    def ask_reason(self, turn: Turn) -> None:
        one = requests.get(turn.db, int(turn.facts["unit_request"]))
        turn.say("review-ask_reason", "back", code=one.code, party=one.party_name)

    def hear_reason(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        reason = turn.text.strip()
        if turn.heard.kind != "text" or len(plain(reason)) < SHORTEST_REASON:
            turn.say("review-needs-reason")
            return None
        one = _unit(turn, str(turn.facts["unit_request"]))
        if one is None:  # corrected, returned or no longer the speaker's concern meanwhile
            turn.say("units-changed")
            return "back"
        is_told = give_back(turn.db, turn.now, turn.member_id, one, reason)
        turn.forget(unit_requests.of_whole)
        key = "review-returned" if is_told else "review-returned-untold"
        turn.say(key, code=one.code, party=one.party_name)
        return "back"

    def ask_nudged(self, turn: Turn) -> None:
        whole = _whole(turn)
        missing = rollup.of(turn, whole).missing if whole else ()
        today = numbers.local_day(turn.now, turn.house.zone)
        for one in missing:
            for seat in members.standing_for(turn.db, one.party_id, turn.now):
                reminders.nudge(turn.db, seat.member_id, one.period_id, turn.now, today)
        if whole is not None:
            turn.note("units.nudged", whole.id)
        turn.say("nudge-done", "go:units", "go:menu", count=len(missing))


def _followed(turn: Turn) -> Sequence[Asked]:
    mine = turn.once(rounds, turn.member_id, turn.now)
    return [one for todo in mine for one in todo.asked if one.is_rolled_up]


def _codes(turn: Turn) -> list[Choice]:
    return [Choice(f"w{one.id}", one.code) for one in _followed(turn)]


def _by_code(turn: Turn) -> str:
    wanted = plain(turn.text).replace(" ", "")
    found = [one.id for one in _followed(turn) if plain(one.code).replace(" ", "") == wanted]
    return str(found[0]) if len(found) == 1 else ""


def _whole(turn: Turn) -> Asked | None:
    wanted = int(turn.facts.get("request_id", 0))
    return next((one for one in _followed(turn) if one.id == wanted), None)


def _choice(one: Asked) -> Choice:
    return Choice(f"u{one.id}", one.party_name)


def _unit(turn: Turn, request_id: str) -> Asked | None:
    """A unit's figure that has come in, for an indicator the speaker follows now."""
    whole = _whole(turn)
    sent = rollup.of(turn, whole).sent if whole else ()
    return next((one for one in sent if str(one.id) == request_id), None)
