"""What is said in a group chat: an admin lets us in, anybody asks for totals, nothing personal."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from flows.choices import plain
from flows.groups import words as room_words
from flows.turn import Turn
from locales.sentences import LOCALES, attributes
from storage import accounts, audit, committees, members, periods, plans, rooms
from storage.accounts import Speaker
from storage.rooms import Known

LETTER = "group"  # the only kind of letter that may go to a group


def take(turn: Turn) -> None:
    """One line back, never a question: in a group nobody's conversation is open."""
    turn.reply.kind = LETTER
    act, rest = _meant(turn.text)
    room = rooms.at(turn.db, turn.heard.channel, turn.heard.address)
    if act == "register":
        _register(turn, room, rest)
    elif act == "totals" and room is not None:
        _say_totals(turn, room)
    elif act in _ADMINS and room is not None:
        _by_admin(turn, room, _ADMINS[act])
    else:
        turn.say("group-private")


def _meant(text: str) -> tuple[str, str]:
    """The command, and the number that may follow it: "/dangky 2", "đăng ký 2"."""
    said, number = plain(text), ""
    if found := re.fullmatch(r"(.+) (\d{1,2})", said):
        said, number = found[1], found[2]
    return _words().get(said, ""), number


@cache
def _words() -> Mapping[str, str]:
    return {
        plain(word): act
        for locale in LOCALES
        for act, words in attributes(locale, "group-commands").items()
        for word in words.split("|")
    }


def _register(turn: Turn, room: Known | None, which: str) -> None:
    admin, mine = _admin(turn)
    if admin is None or not mine:
        turn.say("group-not-admin")
        return
    turn.locale = admin.locale
    if room is not None:
        key = "group-known" if room.committee_id in mine else "group-of-others"
        turn.say(key, committee=room.committee_name)
        return
    committee_id = _which(mine, which)
    if committee_id is None:
        names = [committees.name_of(turn.db, one) for one in mine]
        lines = "\n".join(f"{place}. {name}" for place, name in enumerate(names, start=1))
        turn.say("group-which", lines=lines)
        return
    _let_in(turn, admin, committee_id)


def _which(mine: list[int], said: str) -> int | None:
    """The only one, or the one whose number was named."""
    if len(mine) == 1:
        return mine[0]
    place = int(said or 0)
    return mine[place - 1] if 1 <= place <= len(mine) else None


def _let_in(turn: Turn, admin: Speaker, committee_id: int) -> None:
    accounts.change(turn.db, turn.speaker.account_id, locale=turn.locale)
    name = committees.name_of(turn.db, committee_id)
    facts = {"committee_id": committee_id, "name": turn.heard.group, "member_id": admin.member_id}
    where = {"channel": turn.heard.channel, "address": turn.heard.address, "since": turn.now}
    room_id = rooms.put(turn.db, {**facts, **where})
    _note(turn, admin, "room.registered", room_id)
    turn.say("group-registered", committee=name)
    room = rooms.find(turn.db, room_id)
    if room is not None:
        _say_totals(turn, room)


def _say_totals(turn: Turn, room: Known) -> None:
    """Every open period; that a period is open is no secret in its committee's group."""
    found = [
        period
        for plan in plans.active(turn.db)
        if plan.committee_id == room.committee_id
        for period in periods.open_now(turn.db, plan.id)
    ]
    if not found:
        turn.say("room-nothing")
    for period in found:
        facts = turn.db, turn.locale
        turn.reply.lines.append(room_words.words(*facts, "totals", period, turn.now))
        if room.shows_names and (names := room_words.late(*facts, period, turn.now)):
            turn.reply.lines.append(names)


def _by_admin(turn: Turn, room: Known, change: Callable[[Turn, Speaker, Known], None]) -> None:
    admin, mine = _admin(turn)
    if admin is None or room.committee_id not in mine:
        turn.say("group-not-admin")
        return
    change(turn, admin, room)


def _show_names(turn: Turn, admin: Speaker, room: Known) -> None:
    show_names(turn, f"member:{admin.member_id}", room, is_wanted=True)
    turn.say("group-names-on")


def _hide_names(turn: Turn, admin: Speaker, room: Known) -> None:
    show_names(turn, f"member:{admin.member_id}", room, is_wanted=False)
    turn.say("group-names-off")


def _leave(turn: Turn, admin: Speaker, room: Known) -> None:
    end(turn, f"member:{admin.member_id}", room)
    turn.say("group-ended", committee=room.committee_name)


def show_names(turn: Turn, actor: str, room: Known, *, is_wanted: bool) -> None:
    """From now on the late are named there, or no longer."""
    rooms.change(turn.db, room.id, shows_names=is_wanted)
    act = "room.names-shown" if is_wanted else "room.names-hidden"
    audit.note(turn.db, turn.now, actor, act, room.id)


def end(turn: Turn, actor: str, room: Known) -> None:
    """Nothing more is said there."""
    rooms.change(turn.db, room.id, ended_at=turn.now)
    audit.note(turn.db, turn.now, actor, "room.ended", room.id)


_ADMINS: Mapping[str, Callable[[Turn, Speaker, Known], None]] = {
    "names": _show_names,
    "no_names": _hide_names,
    "leave": _leave,
}


def _admin(turn: Turn) -> tuple[Speaker | None, list[int]]:
    """Whoever speaks, by their own address and not by the group's, and what they run."""
    who = accounts.at(turn.db, turn.heard.channel, turn.heard.sender)
    if who is None or who.member_id is None:
        return None, []
    seats = members.seats_of(turn.db, who.member_id, turn.now)
    mine = dict.fromkeys(seat.committee_id for seat in seats if seat.role == "admin")
    return who, list(mine)


def _note(turn: Turn, admin: Speaker, act: str, room_id: int) -> None:
    audit.note(turn.db, turn.now, f"member:{admin.member_id}", act, room_id)
