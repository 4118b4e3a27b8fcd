"""Urges those who still owe: everybody, only the late, or one; who gets what is seen before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from flows.choices import Choice
from flows.finding import find_parties
from flows.flow import Flow
from flows.office.progress import periods_of
from flows.paging import page, turned
from flows.states import State, StatesGroup
from flows.turn import Turn
from locales import numbers
from storage import accounts, members, plans, reminders, requests
from storage.periods import Known


class Nudge(StatesGroup):
    """See who gets what, perhaps pick one, then send."""

    confirm = State()
    whom = State()
    done = State()


@dataclass(frozen=True, slots=True)
class Owing:
    """One party in one period: the codes it owes, and when the first of them is due."""

    period: Known
    party_id: int
    party: str
    codes: tuple[str, ...]
    due: datetime

    def is_late(self, now: datetime) -> bool:
        return now >= self.due


class NudgeFlow(Flow):
    """Each gets one message, listing only what is still owed then, in working hours."""

    name: ClassVar[str] = "nudge"
    states: ClassVar[type[StatesGroup]] = Nudge
    start: ClassVar[State] = Nudge.confirm
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move    from           to
        ["one",   Nudge.confirm, Nudge.whom],
        ["whom",  Nudge.whom,    Nudge.confirm],
        ["sent",  Nudge.confirm, Nudge.done],
    ]
    # fmt: on

    def ask_confirm(self, turn: Turn) -> None:
        owing = _chosen(turn)
        if not owing:
            turn.say("nudge-nobody", "go:menu")
            turn.rest()
            return
        lines = "\n".join(_line(turn, one) for one in owing)
        turn.say("nudge-ask_confirm", *_choices(turn, owing), lines=lines, count=len(owing))

    def hear_confirm(self, turn: Turn) -> str | None:
        match turn.choice:
            case "no":
                turn.rest()
                turn.say("cancel-done", "go:menu")
            case "late_only":
                turn.facts["late"] = True
            case "everybody":
                turn.facts.pop("late", None)
                turn.facts.pop("party_id", None)
            case "pick_one":
                return "one"
            case "send":
                return "sent"
            case _:
                turn.say("review-please-choose")
        return None

    def ask_whom(self, turn: Turn) -> None:
        known = {one.party_id: one.party for one in _owing(turn)}
        shown = page(turn, [Choice(f"p{key}", name) for key, name in known.items()])
        turn.say("nudge-ask_whom", "everybody", *shown)

    def hear_whom(self, turn: Turn) -> str | None:
        if turned(turn):
            return None
        turn.facts.pop("late", None)
        if turn.chose("everybody"):
            turn.facts.pop("party_id", None)
            return "whom"
        found = _meant(turn)
        if len(found) != 1:
            turn.say("nudge-no-such-party")
            return None
        turn.facts["party_id"] = found.pop()
        return "whom"

    def ask_done(self, turn: Turn) -> None:
        owing = _chosen(turn)
        day = numbers.local_day(turn.now, turn.house.zone)
        count = 0
        for one in owing:
            for seat in members.standing_for(turn.db, one.party_id, turn.now):
                reminders.nudge(turn.db, seat.member_id, one.period.id, turn.now, day)
                count += 1
        for period_id in dict.fromkeys(one.period.id for one in owing):
            turn.note("period.nudged", period_id, parties=[one.party for one in owing])
        turn.say("nudge-done", "go:progress", count=count)


def _choices(turn: Turn, owing: list[Owing]) -> list[str]:
    late = [one for one in owing if one.is_late(turn.now)]
    choices = ["send"]
    if "party_id" in turn.facts or "late" in turn.facts:
        choices += ["everybody"]
    else:
        choices += ["late_only"] if late and len(late) < len(owing) else []
        choices += ["pick_one"] if len(owing) > 1 else []
    return [*choices, "no"]


def _owing(turn: Turn) -> list[Owing]:
    """Everybody for whom somebody stands and who still owes something."""
    found: list[Owing] = []
    for period in periods_of(turn, NudgeFlow.name):
        by_party: dict[int, list[Any]] = {}
        for one in requests.of_period(turn.db, period.id):
            if one.is_owed:
                by_party.setdefault(one.party_id, []).append(one)
        found += [
            Owing(
                period,
                party_id,
                theirs[0].party_name,
                tuple(one.code for one in theirs),
                min(one.due for one in theirs),
            )
            for party_id, theirs in by_party.items()
            if members.standing_for(turn.db, party_id, turn.now)
        ]
    return found


def _chosen(turn: Turn) -> list[Owing]:
    """Those who were picked; who has sent everything meanwhile is no longer among them."""
    return [
        one
        for one in _owing(turn)
        if turn.facts.get("party_id") in {None, one.party_id}
        and (one.is_late(turn.now) or "late" not in turn.facts)
    ]


def _meant(turn: Turn) -> set[int]:
    known = {one.party_id for one in _owing(turn)}
    if turn.choice is not None:
        return {one for one in known if f"p{one}" == turn.choice}
    committees = {plans.get(turn.db, one.period.plan_id).committee_id for one in _owing(turn)}
    return {
        party.id
        for committee in committees
        for party in find_parties(turn.db, committee, turn.text)
        if party.id in known
    }


def _line(turn: Turn, one: Owing) -> str:
    """Who gets it, about what, and whether it can reach anybody."""
    seats = members.standing_for(turn.db, one.party_id, turn.now)
    is_reached = any(
        account.reachable
        for seat in seats
        for account in accounts.of_member(turn.db, seat.member_id)
    )
    return turn.phrase(
        "nudge-line",
        party=one.party,
        codes=", ".join(one.codes),
        late=turn.phrase("nudge-late") if one.is_late(turn.now) else "",
        state="" if is_reached else turn.phrase("progress-not-joined"),
    )
