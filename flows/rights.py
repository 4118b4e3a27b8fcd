"""Who may do what, and within which bounds: one table, asked on every turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from flows.turn import Turn
from storage.members import Sitting

Scope = Literal["self", "party", "committee"]


@dataclass(frozen=True, slots=True)
class Right:
    """Roles that may do it, and what it may touch: their own things, party or committee."""

    roles: frozenset[str]
    scope: Scope


def _of(scope: Scope, *roles: str) -> Right:
    return Right(frozenset(roles), scope)


EVERYBODY = _of("self", "member", "office", "chair", "admin")
MEMBER = _of("party", "member")
WRITERS = _of("party", "member", "office", "chair")
LEADERS = _of("committee", "office", "chair", "admin")
OFFICE = _of("committee", "office", "admin")
CHAIR = _of("committee", "chair")
ADMIN = _of("committee", "admin")

MAY: dict[str, Right] = {
    "menu": EVERYBODY,
    "help": EVERYBODY,
    "cancel": EVERYBODY,
    "status": EVERYBODY,
    "language": EVERYBODY,
    "committee": EVERYBODY,  # only asks for which committee another act is meant
    "absence": EVERYBODY,
    "settings": EVERYBODY,
    "prefer": EVERYBODY,
    "privacy": EVERYBODY,
    "report": MEMBER,
    "sheet": MEMBER,
    "filled": MEMBER,
    "unlock": MEMBER,
    "edited": MEMBER,
    "snooze": MEMBER,
    "units": MEMBER,
    "tasks": MEMBER,
    "difficulty": MEMBER,
    "evidence": WRITERS,  # the chair and the office put files to what they write
    "matters": WRITERS,
    "reply": WRITERS,
    "acknowledge": _of("party", "member", "office"),  # a directive may be for the office, too
    "directive": CHAIR,
    "ask": CHAIR,
    "progress": LEADERS,
    "summary": LEADERS,
    "details": LEADERS,
    "nudge": LEADERS,
    "duties": OFFICE,
    "review": OFFICE,
    "extend": OFFICE,
    "reopen": OFFICE,
    "reissue": OFFICE,
    "stuck": LEADERS,
    "close": OFFICE,
    "unassigned": OFFICE,
    "history": OFFICE,
    "petitions": OFFICE,
    "forward": _of("committee", "office"),
    "admin": ADMIN,
    "plan": ADMIN,
    "proposal": ADMIN,
    "reassign": ADMIN,
    "takeover": ADMIN,
    "dismiss": ADMIN,
    "roles": ADMIN,
    "invite": ADMIN,
    "collect": ADMIN,
    "year": ADMIN,
    "broadcast": ADMIN,
    "contact": ADMIN,
    "days": ADMIN,
    "ahead": OFFICE,
    "ladder": ADMIN,
    "rules": ADMIN,
    "rooms": ADMIN,
}

# These are about all committees, or ask for the plan or the committee where they need it.
ASKS_ITSELF = frozenset({
    "admin", "ahead", "broadcast", "contact", "days", "ladder", "plan", "rules", "year",
})  # fmt: skip


def may(turn: Turn, act: str) -> bool:
    """Whether one of the speaker's seats allows it now; a seat that has ended allows nothing."""
    return bool(turn.roles & MAY[act].roles)


def seats(turn: Turn, act: str) -> list[Sitting]:
    """The speaker's seats that allow it."""
    return [seat for seat in turn.seats if seat.role in MAY[act].roles]


def committees(turn: Turn, act: str) -> list[int]:
    """The committees for which the speaker may do it; one alone when it was picked."""
    found = list(dict.fromkeys(seat.committee_id for seat in seats(turn, act)))
    return [turn.within] if turn.within in found else found


def must_say_where(turn: Turn, act: str) -> bool:
    """Whether it can be meant for several committees, and nothing says for which."""
    if MAY[act].scope != "committee" or act in ASKS_ITSELF or turn.brought.get("door"):
        return False
    return len(committees(turn, act)) > 1
