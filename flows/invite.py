"""The admin invites somebody, looks at the open invitations, and takes one back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from flows import choosing, rights
from flows.choices import Choice
from flows.flow import Flow
from flows.states import State, StatesGroup
from flows.stopping import stopped
from flows.turn import House, Turn
from locales import numbers
from storage import accounts, invitations, members
from storage.invitations import VALID_FOR, Open, Secret
from storage.members import Sitting


class Invite(StatesGroup):
    """Whom; or which of the open ones to take back."""

    whom = State()
    pending = State()
    confirm = State()
    done = State()
    withdrawn = State()


class InviteFlow(Flow):
    """Who has not joined comes first; inviting again makes the older invitation useless."""

    name: ClassVar[str] = "invite"
    states: ClassVar[type[StatesGroup]] = Invite
    start: ClassVar[State] = Invite.whom
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move      from            to
        ["chosen",  Invite.whom,    Invite.done],
        ["listed",  Invite.whom,    Invite.pending],
        ["back",    Invite.pending, Invite.whom],
        ["picked",  Invite.pending, Invite.confirm],
        ["undone",  Invite.confirm, Invite.withdrawn],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        """A door may bring the member who is to be invited."""
        brought = turn.brought.get("door", "")
        turn.stand(self.name, Invite.whom.name)
        if brought.isdigit() and _seat(turn, int(brought)) is not None:
            turn.facts["member_id"] = int(brought)
            turn.state = Invite.done.name
        self.ask(turn)

    def ask_whom(self, turn: Turn) -> None:
        waiting = not_joined(turn)
        pending = _pending(turn)
        if not waiting and not pending:
            turn.say("invite-nobody", "go:menu")
            turn.rest()
            return
        more = ["pending"] if pending else []
        choices = choosing.page(turn, _choices(waiting))
        turn.say("invite-ask_whom", *choices, *more, count=len(waiting))

    def hear_whom(self, turn: Turn) -> str | None:
        if choosing.turned(turn):
            return None
        if turn.chose("pending"):
            turn.facts["page"] = 0
            return "listed"
        meant = choosing.picked(turn, _choices(not_joined(turn)))
        if meant is None:
            return None
        turn.facts["member_id"] = choosing.number_of(meant)
        return "chosen"

    def ask_done(self, turn: Turn) -> None:
        seat = _seat(turn, int(turn.facts["member_id"]))
        if seat is None:
            turn.say("dismiss-gone", "go:menu")
            return
        secret = invitations.make(turn.db, seat.member_id, turn.now)
        turn.note("invitation.made", seat.member_id)
        found = links(turn.house, secret)
        turn.say(
            "invite-done",
            "go:invite",
            "go:menu",
            party=seat.party_name,
            code=secret.code,
            links="\n".join(found),
            until=numbers.day(numbers.local_day(turn.now + VALID_FOR)),
        )
        turn.attach("qr", text=found[0] if found else secret.code)

    def ask_pending(self, turn: Turn) -> None:
        pending = _pending(turn)
        lines = [
            turn.phrase(
                "invite-pending-line",
                party=one.party_name,
                until=numbers.day(numbers.local_day(one.expires_at)),
            )
            for one in pending
        ]
        choices = choosing.page(turn, _pending_choices(pending))
        turn.say("invite-ask_pending", *choices, "back", lines="\n".join(lines))

    def hear_pending(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        if choosing.turned(turn):
            return None
        meant = choosing.picked(turn, _pending_choices(_pending(turn)))
        if meant is None:
            return None
        turn.facts["member_id"] = choosing.number_of(meant)
        return "picked"

    def ask_confirm(self, turn: Turn) -> None:
        seat = _seat(turn, int(turn.facts["member_id"]))
        party = seat.party_name if seat else ""
        turn.say("invite-ask_confirm", "yes", "no", party=party)

    def hear_confirm(self, turn: Turn) -> str | None:
        if stopped(turn):
            return None
        return "undone" if turn.chose("yes") else None

    def ask_withdrawn(self, turn: Turn) -> None:
        seat = _seat(turn, int(turn.facts["member_id"]))
        if seat is None or not invitations.withdraw(turn.db, seat.member_id, turn.now):
            turn.say("invite-not-open", "go:invite", "go:menu")
            return
        turn.note("invitation.withdrawn", seat.member_id)
        turn.say("invite-withdrawn", "go:invite", "go:menu", party=seat.party_name)


def links(house: House, secret: Secret) -> list[str]:
    """One for each way in that this service has."""
    found: list[str] = []
    if house.telegram_name:
        found.append(f"https://t.me/{house.telegram_name}?start={secret.token}")
    if house.public_url:
        found.append(f"{house.public_url}/chat?invite={secret.token}")
    return found


def not_joined(turn: Turn) -> list[Sitting]:
    """Seats of the speaker's committees whose member has no address yet, each member once."""
    found = {
        seat.member_id: seat
        for committee in rights.committees(turn, "invite")
        for seat in reversed(members.sitting_in(turn.db, committee, turn.now))
        if not accounts.of_member(turn.db, seat.member_id)
    }
    return list(reversed(found.values()))


def _seat(turn: Turn, member_id: int) -> Sitting | None:
    """Their seat of now or of later, in a committee for which the speaker may invite."""
    mine = rights.committees(turn, "invite")
    held = members.held(turn.db, member_id, turn.now)
    return next((seat for seat in held if seat.committee_id in mine), None)


def _pending(turn: Turn) -> list[Open]:
    return [
        one
        for committee in rights.committees(turn, "invite")
        for one in invitations.open_in(turn.db, committee, turn.now)
    ]


def _choices(seats: Sequence[Sitting]) -> list[Choice]:
    return [Choice(f"m{seat.member_id}", choosing.called([seat])) for seat in seats]


def _pending_choices(pending: Sequence[Open]) -> list[Choice]:
    return [Choice(f"w{one.member_id}", one.party_name) for one in pending]
