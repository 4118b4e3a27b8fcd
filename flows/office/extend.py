"""The office grants a later day: to whom, until when, why, and is that right."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, ClassVar

from flows import days
from flows.choices import Choice, plain
from flows.finding import find_parties
from flows.flow import Flow
from flows.office import extending
from flows.office.extending import Later, extend
from flows.office.progress import periods_of
from flows.paging import page, turned
from flows.states import State, StatesGroup
from flows.turn import Turn
from locales import numbers
from storage import parties, periods, plans, requests
from storage.parties import Known as Party
from storage.periods import Known

SHORTEST_REASON = 3


class Extend(StatesGroup):
    """Which period, who, until when, why, and one last look."""

    period = State()
    whom = State()
    day = State()
    reason = State()
    confirm = State()
    done = State()


class ExtendFlow(Flow):
    """Nothing is granted before the last yes, and not against a day that changed meanwhile."""

    name: ClassVar[str] = "extend"
    states: ClassVar[type[StatesGroup]] = Extend
    start: ClassVar[State] = Extend.period
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move      from                         to
        ["period",  Extend.period,               Extend.whom],
        ["whom",    Extend.whom,                 Extend.day],
        ["day",     Extend.day,                  Extend.reason],
        ["reason",  Extend.reason,               Extend.confirm],
        ["back",    [Extend.day, Extend.reason], Extend.whom],
        ["again",   Extend.confirm,              Extend.day],
        ["granted", Extend.confirm,              Extend.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        found = periods_of(turn, self.name)
        if len(found) == 1:
            turn.stand(self.name, "whom", period_id=found[0].id)
        else:
            turn.stand(self.name, "period")
        self.ask(turn)

    def ask_period(self, turn: Turn) -> None:
        found = periods_of(turn, self.name)
        if not found:
            turn.say("progress-no-period", "go:menu")
            turn.rest()
            return
        shown = [Choice(f"k{one.id}", numbers.period(one.name, turn.locale)) for one in found]
        turn.say("extend-ask_period", *shown)

    def hear_period(self, turn: Turn) -> str | None:
        wanted = (turn.choice or "").removeprefix("k")
        if wanted not in {str(one.id) for one in periods_of(turn, self.name)}:
            turn.say("review-please-choose")
            return None
        turn.facts["period_id"] = int(wanted)
        return "period"

    def ask_whom(self, turn: Turn) -> None:
        period = _period(turn)
        shown = page(turn, [Choice(f"p{one.id}", one.name) for one in _asked(turn)])
        turn.say(
            "extend-ask_whom",
            "everybody",
            *shown,
            period=numbers.period(period.name, turn.locale),
            due=numbers.day(period.due_day),
        )

    def hear_whom(self, turn: Turn) -> str | None:
        if turned(turn):
            return None
        if turn.chose("everybody"):
            turn.facts["party_id"] = None
        else:
            found = _meant(turn)
            if len(found) != 1:
                names = "; ".join(one.name for one in found[:5])
                turn.say("pick-several" if found else "extend-no-such-party", names=names)
                return None
            turn.facts["party_id"] = found[0].id
        turn.facts["before"] = _before(turn).isoformat()
        return "whom"

    def ask_day(self, turn: Turn) -> None:
        period, before = _period(turn), _before(turn)
        offered = turn.facts.pop("options", None) or _proposed(turn, period, before)
        turn.say(
            "extend-ask_day",
            *(Choice(f"d{one}", numbers.day(date.fromisoformat(one))) for one in offered),
            "back",
            who=_who(turn),
            before=numbers.day(before),
            last=numbers.day(period.consolidate_day),
        )

    def hear_day(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        day = _day_meant(turn)
        if day is None:
            return None
        why = extending.why_not(_period(turn), _before(turn), day, _today(turn))
        if why is not None:
            last = numbers.day(_period(turn).consolidate_day)
            turn.say(why, before=numbers.day(_before(turn)), last=last)
            return None
        turn.facts["day"] = day.isoformat()
        return "day"

    def ask_reason(self, turn: Turn) -> None:
        turn.say("extend-ask_reason", "back")

    def hear_reason(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        if turn.heard.kind != "text" or len(plain(turn.text)) < SHORTEST_REASON:
            turn.say("extend-needs-reason")
            return None
        turn.facts["reason"] = turn.text.strip()
        return "reason"

    def ask_confirm(self, turn: Turn) -> None:
        later = _later(turn)
        turn.say(
            "extend-ask_confirm",
            "yes",
            "no",
            who=_who(turn),
            period=numbers.period(later.period.name, turn.locale),
            before=numbers.day(_before(turn)),
            day=numbers.day(later.day),
            reason=later.reason,
            count=len(extending.owed_by(turn.db, later.period, later.party)),
        )

    def hear_confirm(self, turn: Turn) -> str | None:
        if turn.chose("no"):
            turn.rest()
            turn.say("cancel-done", "go:menu")
            return None
        now_due = _before(turn)
        if turn.facts["before"] != now_due.isoformat():
            # Another officer has just granted something: this one sees it and chooses again.
            turn.facts["before"] = now_due.isoformat()
            turn.say("extend-meanwhile", who=_who(turn), day=numbers.day(now_due))
            return "again"
        return "granted" if turn.chose("yes") else None

    def ask_done(self, turn: Turn) -> None:
        later = _later(turn)
        done = extend(turn.db, turn.now, turn.actor, later, turn.house.zone)
        turn.say(
            "extend-done",
            "go:progress",
            "go:menu",
            who=_who(turn),
            day=numbers.day(later.day),
            count=done.told,
        )


def _period(turn: Turn) -> Known:
    return periods.get(turn.db, int(turn.facts["period_id"]))


def _party(turn: Turn) -> Party | None:
    party_id = turn.facts.get("party_id")
    return parties.get(turn.db, int(party_id)) if party_id is not None else None


def _later(turn: Turn) -> Later:
    day = date.fromisoformat(turn.facts["day"])
    return Later(_period(turn), _party(turn), day, turn.facts["reason"])


def _before(turn: Turn) -> date:
    return extending.due_day(turn.db, _period(turn), _party(turn))


def _today(turn: Turn) -> date:
    return numbers.local_day(turn.now, turn.house.zone)


def _who(turn: Turn) -> str:
    party = _party(turn)
    return party.name if party else turn.phrase("extend-everybody")


def _asked(turn: Turn) -> list[Party]:
    """Who owes something in the period, those who still do in front."""
    asked = requests.of_period(turn.db, int(turn.facts["period_id"]))
    order = sorted(asked, key=lambda one: not one.is_owed)
    return [parties.get(turn.db, key) for key in dict.fromkeys(one.party_id for one in order)]


def _meant(turn: Turn) -> list[Party]:
    known = _asked(turn)
    if turn.choice is not None:
        return [one for one in known if f"p{one.id}" == turn.choice]
    committee = plans.get(turn.db, _period(turn).plan_id).committee_id
    theirs = {one.id for one in known}
    return [one for one in find_parties(turn.db, committee, turn.text) if one.id in theirs]


def _proposed(turn: Turn, period: Known, before: date) -> list[str]:
    """Two days that leave the office time: the last possible one is typed by whoever needs it."""
    earliest = max(before, _today(turn) - timedelta(days=1))
    room = (period.consolidate_day - earliest).days
    found = {earliest + timedelta(days=room // 3), earliest + timedelta(days=room * 2 // 3)}
    return [day.isoformat() for day in sorted(found) if day > earliest]


def _day_meant(turn: Turn) -> date | None:
    """The day that was tapped or typed; where it may be read in two ways, it is asked."""
    if (turn.choice or "").startswith("d"):
        return date.fromisoformat((turn.choice or "")[1:])
    found = days.read(turn.text, _today(turn), is_answer=True)
    if found is not None and found.day is not None:
        return found.day
    options = [day.isoformat() for day in found.options] if found else []
    turn.facts["options"] = options
    turn.say("extend-which-day" if options else "extend-no-day")
    return None
