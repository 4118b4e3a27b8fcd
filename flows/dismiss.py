"""The admin lets somebody go: who, what that means, is that right."""

from __future__ import annotations

from typing import Any, ClassVar

from flows import choosing, leaving, rights
from flows.flow import Flow
from flows.states import State, StatesGroup
from flows.stopping import stopped
from flows.turn import Turn
from storage import requests


class Dismiss(StatesGroup):
    """One question and one yes."""

    whom = State()
    confirm = State()
    done = State()


class DismissFlow(Flow):
    """Seats end and every way in closes; what was said and given stays."""

    name: ClassVar[str] = "dismiss"
    states: ClassVar[type[StatesGroup]] = Dismiss
    start: ClassVar[State] = Dismiss.whom
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move     from             to
        ["chosen", Dismiss.whom,    Dismiss.confirm],
        ["gone",   Dismiss.confirm, Dismiss.done],
    ]
    # fmt: on

    def ask_whom(self, turn: Turn) -> None:
        found = choosing.people(turn, self.name)
        turn.say("dismiss-ask_whom", *choosing.page(turn, choosing.as_choices(found)))

    def hear_whom(self, turn: Turn) -> str | None:
        if choosing.turned(turn):
            return None
        meant = choosing.picked(turn, choosing.as_choices(choosing.people(turn, self.name)))
        if meant is None:
            return None
        turn.facts["member_id"] = choosing.number_of(meant)
        return "chosen"

    def ask_confirm(self, turn: Turn) -> None:
        seats = choosing.people(turn, self.name).get(int(turn.facts["member_id"]))
        if not seats:
            turn.rest()
            turn.say("dismiss-gone", "go:menu")
            return
        owed = requests.of_member(turn.db, seats[0].member_id, turn.now)
        codes = [one.code for one in owed if one.is_owed]
        facts: dict[str, Any] = {"name": choosing.called(seats), "codes": ", ".join(codes)}
        key = "dismiss-ask_confirm_owing" if codes else "dismiss-ask_confirm"
        turn.say(key, "yes", "no", **facts)

    def hear_confirm(self, turn: Turn) -> str | None:
        if stopped(turn):
            return None
        return "gone" if turn.chose("yes") else None

    def ask_done(self, turn: Turn) -> None:
        member_id = int(turn.facts["member_id"])
        seats = choosing.people(turn, self.name).get(member_id)
        if not seats:  # another admin was faster
            turn.say("dismiss-gone", "go:menu")
            return
        name = choosing.called(seats)
        try:
            within = rights.committees(turn, self.name)
            left = leaving.leave(turn.db, turn.now, turn.actor, member_id, within)
        except leaving.LastAdmin:
            turn.say("dismiss-last-admin", "go:roles", "go:menu", name=name)
            return
        if left.unassigned:
            codes = ", ".join(one.code for one in left.unassigned)
            turn.say("dismiss-done-owing", "go:unassigned", "go:menu", name=name, codes=codes)
        else:
            turn.say("dismiss-done", "go:menu", name=name)
