"""The office grants or refuses that a closed figure is opened again, with a reason and a day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, ClassVar

from flows import days, rights
from flows.choices import Choice, plain
from flows.flow import Flow
from flows.office.reopening import Verdict, decide, is_open_again
from flows.states import State, StatesGroup
from flows.turn import Turn
from locales import numbers
from reports.wording import figure_words
from storage import grants, indicators, parties, plans, reopenings, requests
from storage.reopenings import Wished
from storage.requests import Asked

SHORTEST_REASON = 3
PAGE = 8
PROPOSED = (2, 5)  # days from today


class Reopen(StatesGroup):
    """Which figure, yes or no, until when, and why."""

    which = State()
    decide = State()
    until = State()
    reason = State()
    done = State()


class ReopenFlow(Flow):
    """What was asked for is listed; any other closed figure is named by its code."""

    name: ClassVar[str] = "reopen"
    states: ClassVar[type[StatesGroup]] = Reopen
    start: ClassVar[State] = Reopen.which
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move      from                          to
        ["picked",  Reopen.which,                 Reopen.decide],
        ["grant",   Reopen.decide,                Reopen.until],
        ["refuse",  Reopen.decide,                Reopen.reason],
        ["until",   Reopen.until,                 Reopen.reason],
        ["back",    [Reopen.decide, Reopen.until, Reopen.reason], Reopen.which],
        ["decided", Reopen.reason,                Reopen.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        turn.stand(self.name, self.start.name)
        number = turn.brought.get("door", "")
        wished = reopenings.find(turn.db, int(number)) if number.isdigit() else None
        if wished is not None and _is_mine(turn, wished.request_id):
            turn.state = Reopen.decide.name
            turn.facts.update(wish=wished.id, request_id=wished.request_id)
        self.ask(turn)

    def ask_which(self, turn: Turn) -> None:
        waiting = _waiting(turn)[:PAGE]
        shown = [
            Choice(f"w{one.id}", requests.get(turn.db, one.request_id).code) for one in waiting
        ]
        turn.say("reopen-ask_which", *shown, "go:menu", count=len(waiting))

    def hear_which(self, turn: Turn) -> str | None:
        wanted = (turn.choice or "").removeprefix("w")
        wished = next((one for one in _waiting(turn) if str(one.id) == wanted), None)
        if wished is not None:
            turn.facts.update(wish=wished.id, request_id=wished.request_id)
            return "picked"
        one = _by_code(turn)
        if one is None:
            turn.say("reopen-no-such")
            return None
        turn.facts.update(wish=None, request_id=one.id)
        return "picked"

    def ask_decide(self, turn: Turn) -> None:
        one, wished = _one(turn), _wished(turn)
        turn.say(
            "reopen-figure",
            code=one.code,
            party=one.party_name,
            period=numbers.period(one.period_name, turn.locale),
            value=figure_words(
                turn.locale, one.figure, indicators.goals(turn.db, one.indicator_id)
            ),
        )
        if _is_settled(turn):
            return
        if wished is None:
            turn.say("reopen-ask_own", "grant", "back")
        else:
            turn.say("reopen-ask_decide", "grant", "refuse", "back", reason=wished.wish)

    def hear_decide(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        if turn.choice not in {"grant", "refuse"}:
            turn.say("review-please-choose")
            return None
        turn.facts["until"] = None
        return turn.choice

    def ask_until(self, turn: Turn) -> None:
        today = numbers.local_day(turn.now, turn.house.zone)
        proposed = [today + timedelta(days=count) for count in PROPOSED]
        shown = [Choice(f"d{day.isoformat()}", numbers.day(day)) for day in proposed]
        turn.say("reopen-ask_until", *shown, "back")

    def hear_until(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        today = numbers.local_day(turn.now, turn.house.zone)
        if (turn.choice or "").startswith("d"):
            day: date | None = date.fromisoformat((turn.choice or "")[1:])
        else:
            found = days.read(turn.text, today, is_answer=True)
            day = found.day if found else None
        if day is None or day < today:
            turn.say("extend-no-day")
            return None
        turn.facts["until"] = day.isoformat()
        return "until"

    def ask_reason(self, turn: Turn) -> None:
        key = "reopen-ask_why" if turn.facts.get("until") else "reopen-ask_why_not"
        turn.say(key, "back", code=_one(turn).code)

    def hear_reason(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        if turn.heard.kind != "text" or len(plain(turn.text)) < SHORTEST_REASON:
            turn.say("unlock-needs-reason")
            return None
        turn.facts["reason"] = turn.text.strip()
        return "decided"

    def ask_done(self, turn: Turn) -> None:
        one = _one(turn)
        if _is_settled(turn):
            return
        until = turn.facts.get("until")
        day = date.fromisoformat(until) if until else None
        verdict = Verdict(turn.facts["reason"], day, turn.member_id, turn.actor)
        decide(turn.db, turn.now, one, _wished(turn), verdict)
        key = "reopen-done" if day else "reopen-refused"
        turn.say(
            key,
            "go:reopen",
            "go:menu",
            code=one.code,
            party=one.party_name,
            day=numbers.day(day) if day else "",
        )


def _is_settled(turn: Turn) -> bool:
    """Another officer was faster: what was decided is said, and nothing is done twice."""
    wished, one = _wished(turn), _one(turn)
    if is_open_again(one, turn.now) and one.open_until is not None:
        day = numbers.day(numbers.last_day(one.open_until))
        turn.say("reopen-meanwhile-granted", "go:reopen", "go:menu", code=one.code, day=day)
    elif wished is not None and wished.state == "refused":
        reason = wished.reason or ""
        turn.say("reopen-meanwhile-refused", "go:reopen", "go:menu", code=one.code, reason=reason)
    else:
        return False
    turn.rest()
    return True


def _waiting(turn: Turn) -> list[Wished]:
    return [one for one in reopenings.waiting(turn.db) if _is_mine(turn, one.request_id)]


def _is_mine(turn: Turn, request_id: int) -> bool:
    one = requests.get(turn.db, request_id)
    committee = parties.get(turn.db, one.party_id).committee_id
    return committee in rights.committees(turn, "reopen")


def _by_code(turn: Turn) -> Asked | None:
    """A figure of the period that was closed last, in a committee of the speaker's."""
    wanted = plain(turn.text).replace(" ", "")
    mine = set(rights.committees(turn, "reopen"))
    closed = [
        one
        for plan in plans.active(turn.db)
        if plan.committee_id in mine
        for one in grants.closed_of_plan(turn.db, plan.id)
    ]
    return next((one for one in closed if plain(one.code).replace(" ", "") == wanted), None)


def _one(turn: Turn) -> Asked:
    return requests.get(turn.db, int(turn.facts["request_id"]))


def _wished(turn: Turn) -> Wished | None:
    number = turn.facts.get("wish")
    return reopenings.find(turn.db, int(number)) if number is not None else None
