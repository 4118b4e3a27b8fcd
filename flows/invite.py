"""The admin invites somebody: a link and a code, good once, for the person who gets them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from flows import rights
from flows.choices import Choice
from flows.flow import Flow
from flows.reassign import PAGE
from flows.states import State, StatesGroup
from flows.turn import House, Turn
from locales import numbers
from storage import accounts, invitations, members
from storage.invitations import VALID_FOR, Secret
from storage.members import Sitting


class Invite(StatesGroup):
    """One question."""

    whom = State()
    done = State()


class InviteFlow(Flow):
    """Who has not joined comes first; inviting again makes the older invitation useless."""

    name: ClassVar[str] = "invite"
    states: ClassVar[type[StatesGroup]] = Invite
    start: ClassVar[State] = Invite.whom
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move     from         to
        ["chosen", Invite.whom, Invite.done],
    ]
    # fmt: on

    def ask_whom(self, turn: Turn) -> None:
        waiting = not_joined(turn)
        if not waiting:
            turn.say("invite-nobody", "go:menu")
            turn.rest()
            return
        start = int(turn.facts.get("page", 0)) * PAGE % len(waiting)
        shown: list[Choice | str] = [
            Choice(f"m{seat.member_id}", seat.party_name) for seat in waiting[start : start + PAGE]
        ]
        more = ["more"] if len(waiting) > PAGE else []
        turn.say("invite-ask_whom", *shown, *more, count=len(waiting))

    def hear_whom(self, turn: Turn) -> str | None:
        if turn.chose("more"):
            turn.facts["page"] = int(turn.facts.get("page", 0)) + 1
            return None
        if not (turn.choice or "").startswith("m"):
            turn.say("invite-please-choose")
            return None
        turn.facts["member_id"] = int((turn.choice or "")[1:])
        return "chosen"

    def ask_done(self, turn: Turn) -> None:
        seat = members.seats_of(turn.db, int(turn.facts["member_id"]), turn.now)[0]
        secret = invitations.make(turn.db, seat.member_id, turn.now)
        turn.note("invitation.made", seat.member_id)
        turn.say(
            "invite-done",
            "go:invite",
            "go:menu",
            party=seat.party_name,
            code=secret.code,
            links="\n".join(links(turn.house, secret)),
            until=numbers.day(numbers.local_day(turn.now + VALID_FOR)),
        )


def links(house: House, secret: Secret) -> list[str]:
    """One for each way in that this service has."""
    found: list[str] = []
    if house.telegram_name:
        found.append(f"https://t.me/{house.telegram_name}?start={secret.token}")
    if house.public_url:
        found.append(f"{house.public_url}/chat?invite={secret.token}")
    return found


def not_joined(turn: Turn) -> Sequence[Sitting]:
    """Seats of the speaker's committees whose member has no address yet."""
    return [
        seat
        for committee in rights.committees(turn, "invite")
        for seat in members.sitting_in(turn.db, committee, turn.now)
        if not accounts.of_member(turn.db, seat.member_id)
    ]
