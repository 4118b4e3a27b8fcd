"""Somebody will be away: who, from which day to which, who stands in, is that right."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, ClassVar

from flows import absences, choosing, rights
from flows.absences import LENDABLE, Wish
from flows.choices import Choice, plain
from flows.dates import days_in
from flows.flow import Flow
from flows.states import State, StatesGroup
from flows.stopping import stopped
from flows.turn import Turn
from locales import numbers
from storage import leaves, members
from storage.leaves import Absence
from storage.members import Sitting

DEPUTY = re.compile(
    r"(?:^|,|;|\b(?:anh|chi|ong|ba|dong chi|dc)\b)\s*([a-z][a-z ]*?) (?:se )?thay\b"
)
TITLES = re.compile(r"^(?:anh|chi|ong|ba|dong chi|dc) ")
OWN = frozenset({"member"})  # what people may lend by themselves; the rest is the admin's to lend


class Leave(StatesGroup):
    """Up to four questions; fewer when the first sentence says it all."""

    whom = State()
    existing = State()
    days = State()
    deputy = State()
    confirm = State()
    done = State()


class LeaveFlow(Flow):
    """A member speaks for themself, the admin for anybody of the committee."""

    name: ClassVar[str] = "absence"
    states: ClassVar[type[StatesGroup]] = Leave
    start: ClassVar[State] = Leave.whom
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move      from            to
        ["known",   Leave.whom,     Leave.existing],
        ["chosen",  Leave.whom,     Leave.days],
        ["more",    Leave.existing, Leave.days],
        ["dated",   Leave.days,     Leave.deputy],
        ["whole",   Leave.days,     Leave.confirm],
        ["named",   Leave.deputy,   Leave.confirm],
        ["redate",  Leave.confirm,  Leave.days],
        ["entered", Leave.confirm,  Leave.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        said = turn.brought.get("words", "")
        turn.stand(self.name, Leave.whom.name)
        if _is_admin(turn) and not said:
            self.ask(turn)
            return
        turn.facts["member_id"] = turn.member_id
        if said and (move := _hear_days(turn, said)) is not None:
            turn.state = Leave.confirm.name if move == "whole" else Leave.deputy.name
        else:
            turn.state = Leave.existing.name if _existing(turn) else Leave.days.name
        self.ask(turn)

    def ask_whom(self, turn: Turn) -> None:
        others = choosing.as_choices(_others(turn))
        turn.say(
            "leave-ask_whom", Choice("me", turn.phrase("leave-me")), *choosing.page(turn, others)
        )

    def hear_whom(self, turn: Turn) -> str | None:
        if choosing.turned(turn):
            return None
        me = Choice("me", turn.phrase("leave-me"))
        meant = choosing.picked(turn, [me, *choosing.as_choices(_others(turn))])
        if meant is None:
            return None
        turn.facts["member_id"] = turn.member_id if meant == "me" else choosing.number_of(meant)
        turn.facts["page"] = 0
        return "known" if _existing(turn) else "chosen"

    def ask_existing(self, turn: Turn) -> None:
        absence = _existing(turn)
        if absence is None:
            turn.rest()
            turn.say("leave-none", "go:menu")
            return
        facts: dict[str, Any] = absences.facts_of(turn.db, absence)
        key = "leave-ask_existing" if absence.deputy_id else "leave-ask_existing_alone"
        turn.say(key, "call_off", "another", "no", **facts)

    def hear_existing(self, turn: Turn) -> str | None:
        if stopped(turn):
            return None
        if turn.chose("another"):
            return "more"
        absence = _existing(turn)
        if turn.chose("call_off") and absence is not None:
            absences.call_off(turn.db, turn.now, turn.actor, absence)
            turn.rest()
            turn.say("leave-called-off", "go:menu")
        return None

    def ask_days(self, turn: Turn) -> None:
        turn.say("leave-ask_days", "no")

    def hear_days(self, turn: Turn) -> str | None:
        if stopped(turn):
            return None
        move = _hear_days(turn, turn.text)
        if move is None:
            turn.say("leave-no-days")
        return move

    def ask_deputy(self, turn: Turn) -> None:
        choices = choosing.page(turn, choosing.as_choices(_deputies(turn)))
        turn.say("leave-ask_deputy", *choices, "nobody")

    def hear_deputy(self, turn: Turn) -> str | None:
        if choosing.turned(turn):
            return None
        if turn.chose("nobody"):
            turn.facts["deputy_id"] = None
            return "named"
        meant = choosing.picked(turn, choosing.as_choices(_deputies(turn)))
        if meant is None:
            return None
        turn.facts["deputy_id"] = choosing.number_of(meant)
        return "named"

    def ask_confirm(self, turn: Turn) -> None:
        wish = _wish(turn)
        seats = _lent(turn, wish)
        facts: dict[str, Any] = {
            "name": members.name_of(turn.db, wish.member_id),
            "first": numbers.day(wish.first),
            "last": numbers.day(wish.last),
        }
        if wish.deputy_id is None:
            turn.say("leave-ask_confirm_alone", "yes", "redate", "no", **facts)
            return
        facts["deputy"] = members.name_of(turn.db, wish.deputy_id)
        facts["parties"] = "; ".join(seat.party_name for seat in seats) or turn.phrase(
            "leave-nothing"
        )
        turn.say("leave-ask_confirm", "yes", "redate", "no", **facts)
        if wish.roles == OWN and _has_more(turn, wish):
            turn.reply.lines.append(turn.phrase("leave-own-part"))

    def hear_confirm(self, turn: Turn) -> str | None:
        if stopped(turn):
            return None
        if turn.chose("redate"):
            return "redate"
        return "entered" if turn.chose("yes") else None

    def ask_done(self, turn: Turn) -> None:
        wish = _wish(turn)
        seats = _lent(turn, wish)
        absences.enter(turn.db, turn.now, turn.actor, wish, seats)
        turn.say("leave-done", "go:absence", "go:menu", last=numbers.day(wish.last))


def _hear_days(turn: Turn, said: str) -> str | None:
    """The days of "từ 5/3 đến 12/3, anh Bình thay", and the deputy when one is named clearly."""
    today = numbers.local_day(turn.now, turn.house.zone)
    found = days_in(said, today)
    if not 1 <= len(found) <= 2:  # noqa: PLR2004 - from and to
        return None
    # "Nghỉ đến 12/3" begins today; "nghỉ ngày 12/3" is that day alone.
    is_until = len(found) == 1 and re.search(r"\b(?:den|toi|until|till)\b", plain(said))
    first, last = (today if is_until else found[0]), found[-1]
    if last < max(first, today):
        return None
    turn.facts.update(first=first.isoformat(), last=last.isoformat(), deputy_id=None)
    named = DEPUTY.search(_words(said))
    if named is None:
        return "dated"
    meant = choosing.named(TITLES.sub("", named[1]), choosing.as_choices(_deputies(turn)))
    if len(meant) != 1:
        return "dated"
    turn.facts["deputy_id"] = choosing.number_of(meant[0].id)
    return "whole"


def _words(said: str) -> str:
    """Plain words, but commas and days still part them."""
    return ",".join(plain(part) for part in re.split(r"[,;]|\d+[/.-]\d+(?:[/.-]\d+)?", said))


def _is_admin(turn: Turn) -> bool:
    return "admin" in turn.roles


def _existing(turn: Turn) -> Absence | None:
    found = leaves.to_come(turn.db, int(turn.facts["member_id"]), turn.now)
    return found[0] if found else None


def _others(turn: Turn) -> dict[int, list[Sitting]]:
    """For an admin, everybody else of the committees they run."""
    found = choosing.people(turn, "dismiss")
    found.pop(turn.member_id, None)
    return found


def _within(turn: Turn) -> list[int]:
    """The committees about which this speaker may say who stands in for whom."""
    if int(turn.facts["member_id"]) == turn.member_id:
        return [seat.committee_id for seat in turn.seats]
    return rights.committees(turn, "dismiss")


def _lent(turn: Turn, wish: Wish) -> list[Sitting]:
    """An admin lends more than members may, but only in the committees they are the admin of."""
    mine = rights.committees(turn, "dismiss")
    seats = absences.lent(turn.db, turn.now, wish, _within(turn))
    return [seat for seat in seats if seat.role in OWN or seat.committee_id in mine]


def _deputies(turn: Turn) -> dict[int, list[Sitting]]:
    absent = int(turn.facts["member_id"])
    found: dict[int, list[Sitting]] = {}
    for committee in dict.fromkeys(_within(turn)):
        for seat in members.sitting_in(turn.db, committee, turn.now):
            if seat.member_id != absent and seat.acting_for is None:
                found.setdefault(seat.member_id, []).append(seat)
    return found


def _wish(turn: Turn) -> Wish:
    facts = turn.facts
    deputy = facts.get("deputy_id")
    return Wish(
        int(facts["member_id"]),
        None if deputy is None else int(deputy),
        date.fromisoformat(str(facts["first"])),
        date.fromisoformat(str(facts["last"])),
        LENDABLE if _is_admin(turn) else OWN,
    )


def _has_more(turn: Turn, wish: Wish) -> bool:
    seats = members.seats_of(turn.db, wish.member_id, turn.now)
    return any(seat.role in LENDABLE - OWN for seat in seats)
