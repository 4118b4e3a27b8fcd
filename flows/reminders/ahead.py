"""What lies ahead: every reminder of a period, and who will get what on a day, word for word."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, ClassVar

from flows import choosing, rights, which_plan
from flows.agenda import Expected
from flows.choices import Choice
from flows.dates import days_in
from flows.flow import Flow
from flows.reminders import rungs
from flows.states import State, StatesGroup
from flows.turn import Turn
from locales import numbers
from locales.sentences import has
from storage import members

A_DAY = timedelta(days=1)
NEAR = {"today": timedelta(), "tomorrow": A_DAY}


class Ahead(StatesGroup):
    """Of which plan, its periods, one day, one message."""

    which = State()
    periods = State()
    day = State()
    message = State()


class AheadFlow(Flow):
    """Looking changes nothing; the same rules that will speak are asked."""

    name: ClassVar[str] = "ahead"
    states: ClassVar[type[StatesGroup]] = Ahead
    start: ClassVar[State] = Ahead.which
    writing: ClassVar[frozenset[str] | None] = frozenset()
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move      from                          to
        ["chosen",  Ahead.which,                  Ahead.periods],
        ["dated",   [Ahead.periods, Ahead.day],   Ahead.day],
        ["opened",  Ahead.day,                    Ahead.message],
        ["calendar", Ahead.day,                   Ahead.periods],
        ["back",    Ahead.message,                Ahead.day],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        """“Ai nhận gì ngày mai” names its day already."""
        turn.stand(self.name, Ahead.which.name)
        if not which_plan.begin(turn, self.name, Ahead.periods.name):
            return
        if _names_day(turn, turn.brought.get("words", "")):
            turn.state = Ahead.day.name
        self.ask(turn)

    def ask_which(self, turn: Turn) -> None:
        which_plan.ask(turn, self.name)

    def hear_which(self, turn: Turn) -> str | None:
        return "chosen" if which_plan.hear(turn, self.name) else None

    def ask_periods(self, turn: Turn) -> None:
        plan = which_plan.current(turn, self.name)
        if plan is None:
            return
        coming = turn.house.agenda.coming(turn.db, turn.now, plan.id, turn.locale)
        found = list(rungs.by_period(coming).values())
        mine = ("go:ladder", "go:rules") if rights.may(turn, "ladder") else ()
        if not found:
            turn.say("ahead-nothing", "today", "tomorrow", *mine, "go:menu", title=plan.title)
            return
        at = int(turn.facts.get("page", 0)) % len(found)
        lines = [rungs.head(turn, found[at][0])]
        lines += [f"– {rungs.line(turn, one)}" for one in found[at]]
        turn.reply.lines.append("\n".join(lines))
        more = ("more",) if len(found) > 1 else ()
        turn.say("ahead-ask_periods", "today", "tomorrow", *more, *mine, "go:menu")

    def hear_periods(self, turn: Turn) -> str | None:
        if choosing.turned(turn):
            return None
        return self._dated(turn)

    def ask_day(self, turn: Turn) -> None:
        found = _expected(turn)
        day = numbers.day(_day(turn))
        if not found:
            turn.say("ahead-nobody", "tomorrow", "calendar", "go:menu", day=day)
            return
        lines = [f"– {_line(turn, one)}" for one in found]
        turn.say("ahead-day", day=day, count=len(found), lines="\n".join(lines))
        turn.say("ahead-ask_day", *choosing.page(turn, _choices(turn, found)), "calendar")

    def hear_day(self, turn: Turn) -> str | None:
        if turn.chose("calendar"):
            turn.facts["page"] = 0
            return "calendar"
        if choosing.turned(turn):
            return None
        if turn.choice in NEAR or days_in(turn.text, _today(turn)):
            return self._dated(turn)
        meant = choosing.picked(turn, _choices(turn, _expected(turn)))
        if meant is None:
            return None
        turn.facts["message"] = choosing.number_of(meant)
        return "opened"

    def ask_message(self, turn: Turn) -> None:
        found, at = _expected(turn), int(turn.facts["message"])
        if at >= len(found):  # it has been sent meanwhile, or nothing is owed any more
            turn.say("ahead-gone", "back", "go:menu")
            return
        one = found[at]
        turn.say("ahead-message", line=_line(turn, one))
        if _is_for_others_too(turn, one):
            turn.say("ahead-others", "back", "go:menu")
            return
        turn.reply.lines.append(one.text)
        turn.say("ahead-ask_message", "back", "go:menu")

    def hear_message(self, turn: Turn) -> str | None:
        return "back" if turn.chose("back") else None

    def _dated(self, turn: Turn) -> str | None:
        if turn.choice in NEAR:
            turn.facts["day"] = (_today(turn) + NEAR[turn.choice]).isoformat()
        elif not _names_day(turn, turn.text):
            turn.say("ahead-no-day")
            return None
        turn.facts["page"] = 0
        return "dated"


def _names_day(turn: Turn, said: str) -> bool:
    found = days_in(said, _today(turn))
    if len(found) != 1 or found[0] < _today(turn):
        return False
    turn.facts["day"] = found[0].isoformat()
    return True


def _today(turn: Turn) -> date:
    return numbers.local_day(turn.now, turn.house.zone)


def _day(turn: Turn) -> date:
    return date.fromisoformat(str(turn.facts["day"]))


def _expected(turn: Turn) -> list[Expected]:
    mine = rights.committees(turn, "ahead")
    return list(turn.house.agenda.on_day(turn.db, turn.now, _day(turn), mine))


def _line(turn: Turn, one: Expected) -> str:
    """At what hour, to whom, over which channel."""
    what = turn.phrase(f"ahead-kind-{one.kind}")
    channel = _channel(turn, one)
    return turn.phrase(
        "ahead-line", at=_hour(turn, one), name=one.name, channel=channel, what=what
    )


def _channel(turn: Turn, one: Expected) -> str:
    if one.channel is None:
        return turn.phrase("ahead-unreached")
    key = f"channel-{one.channel}"
    return turn.phrase(key) if has(turn.locale, key) else one.channel


def _choices(turn: Turn, found: list[Expected]) -> list[Choice]:
    return [
        Choice(f"m{at}", turn.phrase("ahead-choice", name=one.name, at=_hour(turn, one)))
        for at, one in enumerate(found)
    ]


def _hour(turn: Turn, one: Expected) -> str:
    return f"{one.at.astimezone(turn.house.zone):%H:%M}"


def _is_for_others_too(turn: Turn, one: Expected) -> bool:
    """One message a day tells of all committees; what is of others is not the speaker's."""
    mine = set(rights.committees(turn, "ahead"))
    theirs = members.seats_of(turn.db, one.member_id, turn.now)
    return any(seat.committee_id not in mine for seat in theirs)
