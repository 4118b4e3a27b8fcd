"""A new person takes over a post from a day on: which post, who, from when, is that right."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar

from flows import absences, choosing, holdings
from flows.choices import Choice
from flows.dates import days_in
from flows.flow import Flow
from flows.states import State, StatesGroup
from flows.stopping import stopped
from flows.turn import Turn
from locales import numbers
from storage import changeovers, members, parties, periods
from storage.members import Sitting
from storage.parties import Known

LONGEST_NAME = 80


class Takeover(StatesGroup):
    """Three questions and a yes."""

    post = State()
    who = State()
    since = State()
    confirm = State()
    done = State()


class TakeoverFlow(Flow):
    """One post, several people over time: the old seat ends on the day the new one begins."""

    name: ClassVar[str] = "takeover"
    states: ClassVar[type[StatesGroup]] = Takeover
    start: ClassVar[State] = Takeover.post
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move     from              to
        ["chosen", Takeover.post,    Takeover.who],
        ["named",  Takeover.who,     Takeover.since],
        ["dated",  Takeover.since,   Takeover.confirm],
        ["seated", Takeover.confirm, Takeover.done],
    ]
    # fmt: on

    def ask_post(self, turn: Turn) -> None:
        turn.say("takeover-ask_post", *choosing.page(turn, _posts(turn)))

    def hear_post(self, turn: Turn) -> str | None:
        if choosing.turned(turn):
            return None
        meant = choosing.picked(turn, _posts(turn))
        if meant is None:
            return None
        turn.facts.update(party_id=choosing.number_of(meant), page=0)
        return "chosen"

    def ask_who(self, turn: Turn) -> None:
        turn.say("takeover-ask_who", "no", post=_party(turn).name)

    def hear_who(self, turn: Turn) -> str | None:
        if stopped(turn):
            return None
        name = " ".join(turn.text.split())
        if not any(mark.isalpha() for mark in name) or len(name) > LONGEST_NAME:
            turn.say("takeover-no-name")
            return None
        known = choosing.named(name, choosing.as_choices(choosing.people(turn, self.name)))
        turn.facts["name"] = name
        turn.facts["member_id"] = choosing.number_of(known[0].id) if len(known) == 1 else None
        return "named"

    def ask_since(self, turn: Turn) -> None:
        turn.say("takeover-ask_since", "today", "no")

    def hear_since(self, turn: Turn) -> str | None:
        if stopped(turn):
            return None
        today = numbers.local_day(turn.now, turn.house.zone)
        found = [today] if turn.chose("today") else days_in(turn.text, today)
        if len(found) != 1 or found[0] < today:
            turn.say("takeover-no-day")
            return None
        turn.facts["since"] = found[0].isoformat()
        return "dated"

    def ask_confirm(self, turn: Turn) -> None:
        facts: dict[str, Any] = {"post": _party(turn).name, "since": numbers.day(_since(turn))}
        before = "; ".join(seat.member_name for seat in _sitting(turn))
        known = turn.facts.get("member_id")
        name = members.name_of(turn.db, int(known)) if known else str(turn.facts["name"])
        key = "takeover-ask_confirm" if before else "takeover-ask_confirm_empty"
        turn.say(key, "yes", "no", name=name, before=before, **facts)

    def hear_confirm(self, turn: Turn) -> str | None:
        if stopped(turn):
            return None
        return "seated" if turn.chose("yes") else None

    def ask_done(self, turn: Turn) -> None:
        party = _party(turn)
        known = turn.facts.get("member_id")
        name = str(turn.facts["name"])
        member_id = int(known) if known else members.new(turn.db, name)
        take_over(turn, party, member_id, max(absences.begins(_since(turn)), turn.now))
        facts: dict[str, Any] = {
            "name": name,
            "post": party.name,
            "since": numbers.day(_since(turn)),
        }
        doors = ("go:menu",) if known else (f"go:invite {member_id}", "go:menu")
        turn.say("takeover-done", *doors, **facts)


def take_over(turn: Turn, party: Known, member_id: int, since: datetime) -> None:
    """The seats of those who hold the post end then; figures and questions stay with the post."""
    sitting = members.standing_for(turn.db, party.id, turn.now)
    for seat in sitting:
        members.end(turn.db, seat.id, since)
        who = {"member_id": seat.member_id, "party_id": party.id}
        changeovers.put(turn.db, {**who, "kind": "seat_ends", "at": since})
    roles = dict.fromkeys(seat.role for seat in sitting if seat.acting_for is None)
    for role in roles or ("member",):
        members.sit(
            turn.db,
            {"party_id": party.id, "member_id": member_id, "role": role, "since": since},
        )
    who = {"member_id": member_id, "party_id": party.id}
    changeovers.put(turn.db, {**who, "kind": "seat_begins", "at": since})
    turn.note(
        "seat.handed",
        party.id,
        party=party.name,
        before=[seat.member_id for seat in sitting],
        after=member_id,
        since=numbers.local_day(since).isoformat(),
    )
    periods.replan_all(turn.db, party.committee_id)


def _posts(turn: Turn) -> list[Choice]:
    """Posts that somebody holds, and those that owe something and have nobody."""
    held = {
        seat.party_id: seat.party_name
        for seats in choosing.people(turn, "takeover").values()
        for seat in seats
    }
    owing = {
        one.party_id: one.party_name
        for one in holdings.every(turn, "takeover")
        if one.party_id is not None
    }
    return [Choice(f"p{party_id}", name) for party_id, name in {**held, **owing}.items()]


def _party(turn: Turn) -> Known:
    return parties.get(turn.db, int(turn.facts["party_id"]))


def _sitting(turn: Turn) -> list[Sitting]:
    return list(members.standing_for(turn.db, int(turn.facts["party_id"]), turn.now))


def _since(turn: Turn) -> date:
    return date.fromisoformat(str(turn.facts["since"]))
