"""Picks one of many: a page of buttons at a time, or the name as somebody types it."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz, process

from flows import rights
from flows.choices import Choice, plain
from flows.turn import Turn
from storage import members
from storage.members import Sitting

PAGE = 8  # choices at a time: more do not fit on a phone
ALIKE = 88  # out of 100; below that two posts of one office look the same
SHOWN = 5


def page(turn: Turn, choices: Sequence[Choice]) -> list[Choice | str]:
    """A page of choices, and one that turns it."""
    start = int(turn.facts.get("page", 0)) * PAGE
    if start >= len(choices):
        start = 0
        turn.facts["page"] = 0
    shown: list[Choice | str] = list(choices[start : start + PAGE])
    return [*shown, "more"] if len(choices) > PAGE else shown


def turned(turn: Turn) -> bool:
    """Whether the page was turned: then the same question is asked again."""
    if not turn.chose("more"):
        return False
    turn.facts["page"] = int(turn.facts.get("page", 0)) + 1
    return True


def picked(turn: Turn, choices: Sequence[Choice]) -> str | None:
    """The id of what was meant; otherwise it is said why not, and None."""
    if turn.choice is not None:
        return turn.choice if any(one.id == turn.choice for one in choices) else None
    found = named(turn.text, choices)
    if len(found) == 1:
        turn.facts["page"] = 0
        return found[0].id
    names = "; ".join(one.label for one in found[:SHOWN])
    turn.say("pick-several" if found else "pick-none", names=names)
    return None


def named(typed: str, choices: Sequence[Choice]) -> list[Choice]:
    """Those that could be meant: one when it is clear, several when it is not."""
    wanted = plain(typed)
    if not wanted:
        return []
    labels = {one.id: plain(one.label) for one in choices}
    exact = [one for one in choices if labels[one.id] == wanted]
    partly = [one for one in choices if f" {wanted} " in f" {labels[one.id]} "]
    if exact or partly:
        return exact or partly
    alike = process.extract(wanted, labels, scorer=fuzz.WRatio, score_cutoff=ALIKE, limit=SHOWN)
    close = {key for _, _, key in alike}
    return [one for one in choices if one.id in close]


def people(turn: Turn, act: str) -> dict[int, list[Sitting]]:
    """Everybody in the committees for which the speaker may do it, with their seats there."""
    found: dict[int, list[Sitting]] = {}
    for committee in rights.committees(turn, act):
        for seat in members.sitting_in(turn.db, committee, turn.now):
            found.setdefault(seat.member_id, []).append(seat)
    return found


def as_choices(found: dict[int, list[Sitting]]) -> list[Choice]:
    return [Choice(f"m{member_id}", called(seats)) for member_id, seats in found.items()]


def called(seats: Sequence[Sitting]) -> str:
    """How people know somebody: by the post, and by the name where we know it."""
    posts = "; ".join(dict.fromkeys(seat.party_name for seat in seats))
    name = seats[0].member_name
    return posts if name in {seat.party_name for seat in seats} else f"{name} – {posts}"


def number_of(picked_id: str) -> int:
    return int(picked_id[1:])
