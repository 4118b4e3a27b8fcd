"""The admin's list of group chats: how one is let in, whether it reads names, and its end."""

from __future__ import annotations

from typing import Any, ClassVar

from flows import rights
from flows.choices import Choice
from flows.flow import Flow
from flows.groups import talk
from flows.paging import page, turned
from flows.states import State, StatesGroup
from flows.turn import Turn
from storage import rooms
from storage.rooms import Known


class Rooms(StatesGroup):
    """Which, and what."""

    which = State()
    change = State()
    changed = State()


class RoomsFlow(Flow):
    """A group is registered from within the group; here it is looked after."""

    name: ClassVar[str] = "rooms"
    states: ClassVar[type[StatesGroup]] = Rooms
    start: ClassVar[State] = Rooms.which
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move      from          to
        ["picked",  Rooms.which,  Rooms.change],
        ["back",    Rooms.change, Rooms.which],
        ["changed", Rooms.change, Rooms.changed],
    ]
    # fmt: on

    def ask_which(self, turn: Turn) -> None:
        name = turn.house.telegram_name or "…"
        found = _mine(turn)
        if not found:
            turn.rest()
            turn.say("rooms-none", "go:menu", name=name)
            return
        choices = [Choice(f"r{one.id}", _called(turn, one)) for one in found]
        turn.say("rooms-ask_which", *page(turn, choices), "go:menu", name=name)

    def hear_which(self, turn: Turn) -> str | None:
        if turned(turn):
            return None
        picked = next((one for one in _mine(turn) if turn.chose(f"r{one.id}")), None)
        if picked is None:
            turn.say("privacy-please-choose")
            return None
        turn.facts["room"] = picked.id
        return "picked"

    def ask_change(self, turn: Turn) -> None:
        room = _room(turn)
        if room is None:
            turn.rest()
            turn.say("rooms-gone", "go:rooms", "go:menu")
            return
        key = "rooms-ask_change_named" if room.shows_names else "rooms-ask_change"
        other = "hide_names" if room.shows_names else "show_names"
        facts: dict[str, Any] = {"room": _called(turn, room), "committee": room.committee_name}
        turn.say(key, other, "end_room", "back", **facts)

    def hear_change(self, turn: Turn) -> str | None:
        room = _room(turn)
        if turn.chose("back"):
            return "back"
        if turn.choice not in {"show_names", "hide_names", "end_room"}:
            turn.say("privacy-please-choose")
            return None
        if room is None:
            return None
        if turn.chose("end_room"):
            talk.end(turn, turn.actor, room)
        else:
            talk.show_names(turn, turn.actor, room, is_wanted=turn.chose("show_names"))
        turn.facts["done"] = turn.choice
        return "changed"

    def ask_changed(self, turn: Turn) -> None:
        done = str(turn.facts["done"]).replace("_", "-")
        turn.say(f"rooms-changed-{done}", "go:rooms", "go:menu")


def _mine(turn: Turn) -> list[Known]:
    mine = set(rights.committees(turn, "rooms"))
    return [one for one in rooms.every(turn.db) if one.committee_id in mine]


def _room(turn: Turn) -> Known | None:
    """The one picked, if it is still registered and the speaker's to look after."""
    return next((one for one in _mine(turn) if one.id == turn.facts["room"]), None)


def _called(turn: Turn, room: Known) -> str:
    return room.name or turn.phrase("rooms-nameless", number=str(room.id))
