"""The people of a rehearsal: each answers what is in front of them, as a real one would."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection

from bot.terminal.refusals import Refused
from flows.choices import plain
from flows.finding import find_parties
from locales.numbers import number
from storage import accounts, indicators, members, plans, requests
from storage.accounts import Speaker
from storage.indicators import Goal
from storage.outbox import Letter

CODE = re.compile(r"\b[IVX]+\.\d+(?:\.\d+)*\b")


@dataclass(frozen=True, slots=True)
class Script:
    """Who plays how: `silent` never answer, `late` only after the due moment."""

    quarter: str
    silent: tuple[str, ...] = ()
    late: tuple[str, ...] = ()
    is_plain: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """What a played person says: words, or a tap with its label; and about which indicators."""

    text: str
    choice: str | None
    items: list[str]


@dataclass(slots=True)
class Player:
    """One person. `manner` is punctual, late or silent."""

    member_id: int
    address: str
    party: str
    role: str
    manner: str
    is_plain: bool
    closings: list[datetime]  # the mornings on which the office has to close a period
    spoken: int = 0

    @property
    def name(self) -> str:
        return self.party if self.role == "member" else self.role

    def reply_to(self, db: Connection, letter: Letter, now: datetime) -> Line | None:
        """The answer to a message in hand; None when there is nothing to say."""
        place = accounts.at(db, letter.channel, letter.address)
        if place is None or letter.made:
            return None
        if place.flow == "join":
            return self._choose(letter, "yes") or self._choose(letter, "agree")
        if place.flow == "report":
            return self._report(db, letter, place)
        if place.flow == "close":
            return self._close(letter)
        return self._begin(letter, now)

    def kind_of(self, letter: Letter) -> str:
        """The event's kind: what the message is to the person who reads it."""
        if letter.kind != "answer":
            return letter.kind
        carried = [one["carries"] for row in letter.choices for one in row]
        is_asking = any(not one.startswith("go:") for one in carried)
        if not is_asking:
            return "note"
        is_confirming = any(":r0" in one or ":send" in one for one in carried)
        return "confirmation" if is_confirming else "question"

    def items_of(self, letter: Letter) -> list[str]:
        """The codes of indicators that the message is about, as its text names them."""
        return list(dict.fromkeys(CODE.findall(letter.text)))

    def _begin(self, letter: Letter, now: datetime) -> Line | None:
        """A reminder leads to the report, the word of the consolidation day to the closing."""
        if self.role == "office":
            is_time = bool(self.closings) and now >= self.closings[0]
            return self._choose(letter, "go:close") if is_time else None
        if self.role != "member" or self.manner == "silent":
            return None
        wanted = {"overdue"} if self.manner == "late" else {"reminder", "overdue"}
        return self._choose(letter, "go:report") if letter.kind in wanted else None

    def _close(self, letter: Letter) -> Line | None:
        line = self._choose(letter, "close")
        if line is not None:
            self.closings.pop(0)
        return line

    def _report(self, db: Connection, letter: Letter, place: Speaker) -> Line | None:
        match place.state:
            case "figure":
                return self._figure(db, place)
            case "doubt":
                return self._choose(letter, "r0")
            case "reason":
                return Line("Do thiếu thiết bị; quý sau sẽ bổ sung.", None, [])
            case "missing":
                return self._choose(letter, "skip")
            case "review":
                return self._choose(letter, "send")
            case _:
                return None

    def _figure(self, db: Connection, place: Speaker) -> Line | None:
        asked = requests.get(db, int(str(place.facts["asking"])))
        goals = indicators.goals(db, asked.indicator_id)
        if not goals:
            return self._type("đạt", asked.code)
        values = [_plausible(goal, asked.id + turn) for turn, goal in enumerate(goals)]
        return self._type("; ".join(number(value) for value in values), asked.code)

    def _type(self, text: str, code: str) -> Line:
        return Line(text, None, [code])

    def _choose(self, letter: Letter, wanted: str) -> Line | None:
        """Tap it; where there are no buttons, type its number."""
        found = _offered(letter, wanted)
        if found is None:
            return None
        if self.is_plain:
            return Line(found["typed"], None, [])
        return Line(found["label"], found["carries"], [])


def cast(
    db: Connection, plan_id: int, script: Script, now: datetime, closings: list[datetime]
) -> dict[str, Player]:
    """A player for every seat, by address; a name that is nobody's is refused."""
    committee = plans.get(db, plan_id).committee_id
    manners: dict[int, str] = {}
    for manner, names in (("silent", script.silent), ("late", script.late)):
        for name in names:
            found = find_parties(db, committee, name)
            exact = [one for one in found if plain(one.name) == plain(name)] or found
            if len(exact) != 1:
                several = "; ".join(one.name for one in found)
                raise Refused(
                    "cli-several-parties" if found else "cli-no-such-party",
                    name=name,
                    names=several,
                )
            manners[exact[0].id] = manner
    return {
        f"person-{seat.member_id}": Player(
            member_id=seat.member_id,
            address=f"person-{seat.member_id}",
            party=seat.party_name,
            role=seat.role,
            manner=manners.get(seat.party_id, "punctual"),
            is_plain=script.is_plain,
            closings=[*closings],
        )
        for seat in members.sitting_in(db, committee, now)
    }


def _plausible(goal: Goal, seed: int) -> Decimal:
    """Around the target, mostly met; the same for the same request."""
    shift = Decimal((seed * 7) % 9 - 2) / 2
    value = goal.value + (-shift if goal.lower_is_better else shift)
    return min(value, Decimal(100)) if goal.unit == "%" else max(value, Decimal(1)).to_integral()


def _offered(letter: Letter, wanted: str) -> dict[str, Any] | None:
    for row in letter.choices:
        for one in row:
            if one["carries"] == wanted or one["carries"].partition(":")[2] == wanted:
                return one
    return None
