"""Which matters somebody sees, and which wait for a word of theirs."""

from __future__ import annotations

from flows.turn import Turn
from storage import matters
from storage.matters import Known

LEADING = frozenset({"office", "chair"})
TO_PARTY = frozenset({"directive", "question"})


def committees(turn: Turn, *roles: str) -> list[int]:
    """Those in which the speaker has one of these roles."""
    return list(dict.fromkeys(seat.committee_id for seat in turn.seats if seat.role in roles))


def is_party(turn: Turn, matter: Known) -> bool:
    """Whether the speaker stands for the party that it is about."""
    return any(
        seat.party_id == matter.party_id and seat.role in {"member", "office"}
        for seat in turn.seats
    )


def may_see(turn: Turn, matter: Known) -> bool:
    return is_party(turn, matter) or matter.committee_id in committees(turn, *LEADING)


def may_reply(turn: Turn, matter: Known) -> bool:
    """A party to what it is told or asked; office and chair to a difficulty."""
    if not matter.is_open:
        return False
    if matter.kind in TO_PARTY:
        return is_party(turn, matter)
    return matter.committee_id in committees(turn, *LEADING)


def may_acknowledge(turn: Turn, matter: Known) -> bool:
    return (matter.kind, matter.state) == ("directive", "open") and is_party(turn, matter)


def may_forward(turn: Turn, matter: Known) -> bool:
    is_new = (matter.kind, matter.state) == ("difficulty", "open")
    return is_new and matter.committee_id in committees(turn, "office")


def may_withdraw(turn: Turn, matter: Known) -> bool:
    """Whoever wrote it, while nothing has come of it; a chair's words also by the next chair."""
    if not matter.is_open:
        return False
    if matter.kind in TO_PARTY:
        return matter.committee_id in committees(turn, "chair")
    return is_party(turn, matter)


def visible(turn: Turn) -> list[Known]:
    """Everything open that the speaker may see, the oldest in front."""
    found = [
        one for place in committees(turn, *LEADING) for one in matters.open_in(turn.db, place)
    ]
    mine = matters.open_of_member(turn.db, turn.member_id, turn.now)
    known = {one.id: one for one in [*found, *mine]}
    return [known[number] for number in sorted(known)]


def waiting(turn: Turn) -> list[Known]:
    """What waits for a word of the speaker's; a chair waits until the office has looked."""
    is_chair_only = "office" not in turn.roles
    return [
        one
        for one in visible(turn)
        if may_reply(turn, one)
        and not (one.kind == "difficulty" and one.state == "open" and is_chair_only)
    ]
