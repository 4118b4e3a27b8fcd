"""The admin enters days off and make-up days, and sees those that are entered."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from flows import whose
from flows.choices import Choice
from flows.dates import DAY, days_in
from flows.flow import Flow
from flows.states import State, StatesGroup
from flows.stopping import stopped
from flows.turn import Turn
from locales import numbers
from storage import days
from storage.days import Special

LONGEST = 80
MOST = 8


class Days(StatesGroup):
    """What is entered; one more of which kind; which day."""

    which = State()
    overview = State()
    day = State()
    confirm = State()
    done = State()
    forgotten = State()


class DaysFlow(Flow):
    """Legal dates never move; what still waits to be said is planned anew."""

    name: ClassVar[str] = "days"
    states: ClassVar[type[StatesGroup]] = Days
    start: ClassVar[State] = Days.which
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move      from           to
        ["chosen",  Days.which,    Days.overview],
        ["adding",  Days.overview, Days.day],
        ["removed", Days.overview, Days.forgotten],
        ["dated",   Days.day,      Days.confirm],
        ["entered", Days.confirm,  Days.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        turn.stand(self.name, Days.which.name)
        if whose.only(turn, self.name):
            turn.state = Days.overview.name
        self.ask(turn)

    def ask_which(self, turn: Turn) -> None:
        whose.ask(turn, self.name)

    def hear_which(self, turn: Turn) -> str | None:
        return "chosen" if whose.hear(turn, self.name) else None

    def ask_overview(self, turn: Turn) -> None:
        found = _entered(turn)
        lines = [_words(turn, one) for one in found]
        turn.say("days-list", lines="\n".join(lines) or turn.phrase("days-none"))
        mine = [one for one in found if one.committee_id is not None][:MOST]
        gone = [
            Choice(f"x{one.day.isoformat()}", turn.phrase("days-remove", day=numbers.day(one.day)))
            for one in mine
        ]
        turn.say("days-ask_overview", "day_off", "day_worked", *gone, "no")

    def hear_overview(self, turn: Turn) -> str | None:
        if stopped(turn):
            return None
        choice = turn.choice or ""
        if choice in {"day_off", "day_worked"}:
            turn.facts["is_working"] = choice == "day_worked"
            return "adding"
        if choice.startswith("x"):
            turn.facts["day"] = choice[1:]
            return "removed"
        turn.say("days-please-choose")
        return None

    def ask_day(self, turn: Turn) -> None:
        turn.say("days-ask_day_worked" if turn.facts["is_working"] else "days-ask_day_off", "no")

    def hear_day(self, turn: Turn) -> str | None:
        if stopped(turn):
            return None
        today = numbers.local_day(turn.now, turn.house.zone)
        found = days_in(turn.text, today)[:1]
        if not found or found[0] < today:
            turn.say("days-no-day")
            return None
        reason = " ".join(DAY.sub(" ", turn.text, count=1).split()).strip(" ,.;:-–")
        turn.facts.update(day=found[0].isoformat(), reason=reason[:LONGEST])
        return "dated"

    def ask_confirm(self, turn: Turn) -> None:
        special = _special(turn)
        turn.say("days-ask_confirm", "yes", "no", day=_words(turn, special).removeprefix("– "))

    def hear_confirm(self, turn: Turn) -> str | None:
        if stopped(turn):
            return None
        return "entered" if turn.chose("yes") else None

    def ask_done(self, turn: Turn) -> None:
        special = _special(turn)
        days.enter(turn.db, turn.now, turn.actor, special)
        words = _words(turn, special).removeprefix("– ")
        turn.say("days-done", "go:days", "go:menu", day=words)

    def ask_forgotten(self, turn: Turn) -> None:
        day, committee = date.fromisoformat(str(turn.facts["day"])), whose.current(turn, self.name)
        known = next((one for one in _entered(turn) if one.day == day and one.committee_id), None)
        if known is None or committee is None:
            turn.say("days-not-there", "go:days", "go:menu")
            return
        days.forget(turn.db, turn.now, turn.actor, known)
        turn.say("days-forgotten", "go:days", "go:menu", day=numbers.day(day))


def _entered(turn: Turn) -> list[Special]:
    """Of the country and of this committee, from today on."""
    today = numbers.local_day(turn.now, turn.house.zone)
    committee = whose.current(turn, "days")
    return [one for one in days.every(turn.db, today) if one.committee_id in {None, committee}]


def _special(turn: Turn) -> Special:
    return Special(
        date.fromisoformat(str(turn.facts["day"])),
        bool(turn.facts["is_working"]),
        str(turn.facts["reason"]),
        whose.current(turn, "days"),
    )


def _words(turn: Turn, special: Special) -> str:
    key = "days-line-worked" if special.is_working else "days-line-off"
    reason = f" ({special.reason})" if special.reason else ""
    return turn.phrase(key, day=numbers.day(special.day), reason=reason)
