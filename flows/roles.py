"""The admin gives a role or takes one away: whose, which, is that right."""

from __future__ import annotations

from typing import Any, ClassVar

from flows import choosing, leaving
from flows.choices import Choice
from flows.flow import Flow
from flows.states import State, StatesGroup
from flows.stopping import stopped
from flows.telling import Notice, tell
from flows.turn import Turn
from storage import members
from storage.members import Sitting

ROLES = ("office", "chair", "admin")


class Roles(StatesGroup):
    """Two questions and a yes."""

    whose = State()
    which = State()
    confirm = State()
    done = State()


class RolesFlow(Flow):
    """A role is a seat of its own, with the day it began and the day it ended."""

    name: ClassVar[str] = "roles"
    states: ClassVar[type[StatesGroup]] = Roles
    start: ClassVar[State] = Roles.whose
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move     from           to
        ["chosen", Roles.whose,   Roles.which],
        ["back",   Roles.which,   Roles.whose],
        ["named",  Roles.which,   Roles.confirm],
        ["made",   Roles.confirm, Roles.done],
    ]
    # fmt: on

    def ask_whose(self, turn: Turn) -> None:
        found = choosing.as_choices(choosing.people(turn, self.name))
        turn.say("roles-ask_whose", *choosing.page(turn, found))

    def hear_whose(self, turn: Turn) -> str | None:
        if choosing.turned(turn):
            return None
        meant = choosing.picked(turn, choosing.as_choices(choosing.people(turn, self.name)))
        if meant is None:
            return None
        turn.facts.update(member_id=choosing.number_of(meant), page=0)
        return "chosen"

    def ask_which(self, turn: Turn) -> None:
        seats = _seats(turn)
        if not seats:
            turn.rest()
            turn.say("dismiss-gone", "go:menu")
            return
        has = "; ".join(turn.phrase(f"role-{role}") for role in _held(seats))
        turn.say("roles-ask_which", *_acts(turn), "back", name=choosing.called(seats), roles=has)

    def hear_which(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        meant = choosing.picked(turn, _acts(turn))
        if meant is None:
            return None
        turn.facts["act"] = meant
        return "named"

    def ask_confirm(self, turn: Turn) -> None:
        verb, role = _act(turn)
        facts: dict[str, Any] = {
            "name": choosing.called(_seats(turn)),
            "role": turn.phrase(f"role-{role}"),
        }
        turn.say(f"roles-ask_confirm_{verb}", "yes", "no", **facts)

    def hear_confirm(self, turn: Turn) -> str | None:
        if stopped(turn):
            return None
        return "made" if turn.chose("yes") else None

    def ask_done(self, turn: Turn) -> None:
        verb, role = _act(turn)
        seats = _seats(turn)
        facts: dict[str, Any] = {
            "name": choosing.called(seats),
            "role": turn.phrase(f"role-{role}"),
        }
        changed = give(turn, seats, role) if verb == "give" else take(turn, seats, role)
        if not changed:
            turn.say("roles-unchanged", "go:roles", "go:menu", **facts)
            return
        turn.say(f"roles-done-{verb}", "go:roles", "go:menu", **facts)


def give(turn: Turn, seats: list[Sitting], role: str) -> bool:
    """In each committee where they sit and the speaker decides; False when they have it."""
    by_committee = {seat.committee_id: seat for seat in seats}
    lacking = [
        seat
        for committee_id, seat in by_committee.items()
        if role not in {one.role for one in seats if one.committee_id == committee_id}
    ]
    for seat in lacking:
        facts = {"party_id": seat.party_id, "member_id": seat.member_id, "role": role}
        members.sit(turn.db, {**facts, "since": turn.now})
        turn.note("role.given", seat.member_id, role=role, party=seat.party_name)
        tell(turn.db, turn.now, seat.member_id, _notice(f"note-role-given-{role}"))
    return bool(lacking)


def take(turn: Turn, seats: list[Sitting], role: str) -> bool:
    """Those seats end now, and with them everything they allowed; the last admin stays."""
    ending = [
        seat
        for seat in seats
        if seat.role == role and not leaving.is_last_admin(turn.db, turn.now, seat)
    ]
    for seat in ending:
        members.end(turn.db, seat.id, turn.now)
        turn.note("role.taken", seat.member_id, role=role, party=seat.party_name)
        tell(turn.db, turn.now, seat.member_id, _notice(f"note-role-taken-{role}"))
    return bool(ending)


def _notice(key: str) -> Notice:
    return Notice("note", [(key, {})], ("go:menu",))


def _seats(turn: Turn) -> list[Sitting]:
    return choosing.people(turn, "roles").get(int(turn.facts["member_id"]), [])


def _held(seats: list[Sitting]) -> list[str]:
    return list(dict.fromkeys(seat.role for seat in seats))


def _acts(turn: Turn) -> list[Choice]:
    """Roles to give, then roles to take."""
    held = _held(_seats(turn))
    verbs = [("take" if role in held else "give", role) for role in ROLES]
    return [
        Choice(f"{verb} {role}", turn.phrase(f"roles-{verb}", role=turn.phrase(f"role-{role}")))
        for verb, role in verbs
    ]


def _act(turn: Turn) -> tuple[str, str]:
    verb, _, role = str(turn.facts["act"]).partition(" ")
    return verb, role
