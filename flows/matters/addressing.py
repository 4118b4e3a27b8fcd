"""To whom a chair's words go: the party and the indicator that they name, and the rest of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flows import pointing, rights
from flows.choices import plain
from flows.finding import find_parties
from flows.turn import Turn
from storage import assignments, indicators, members, parties, plans
from storage.indicators import Row
from storage.parties import Known

LONGEST_NAME = 15  # words of a party's name
SHORTEST_NAME = 2
LONGEST_HEAD = 120  # letters before a colon that may still be a name


@dataclass(frozen=True, slots=True)
class Address:
    """What was found; `several` are the parties that a name could mean."""

    party: Known | None
    indicator: Row | None
    words: str
    several: tuple[Known, ...] = ()


def read(turn: Turn, act: str, text: str) -> Address:
    """Of "Phòng Y tế: rà soát lại I.3" and "I.3: vì sao giảm?", with or without a colon."""
    head, colon, rest = text.partition(":")
    if colon and len(head) <= LONGEST_HEAD:
        found = _named(turn, act, head)
        if found is not None:
            return _about(turn, act, found, rest.strip())
    leading = pointing.leading(_without_word(text), rows(turn, act))
    if leading is not None:
        row, words = leading
        return Address(who_answers(turn, row), row, words)
    party, words = _leading_party(turn, act, text)
    return _about(turn, act, Address(party, None, words), words)


def rows(turn: Turn, act: str) -> list[Row]:
    """The indicators of the plans for whose committees the speaker may do this."""
    mine = set(rights.committees(turn, act))
    return [
        row
        for plan in turn.once(plans.active)
        if plan.committee_id in mine
        for row in turn.once(indicators.all_of, plan.id)
    ]


def who_answers(turn: Turn, row: Row) -> Known | None:
    """The party that owes the figure of an indicator."""
    asked = assignments.who_is_asked(turn.db, row.id)
    return parties.get(turn.db, asked.party_id) if asked else None


def those_in_reach(turn: Turn, act: str) -> list[Known]:
    """Parties for which somebody has a place, in the order of their seats."""
    found: dict[int, Known] = {}
    for committee_id in rights.committees(turn, act):
        for seat in members.sitting_in(turn.db, committee_id, turn.now):
            if seat.role in {"member", "office"}:
                found[seat.party_id] = Known(seat.party_id, committee_id, seat.party_name)
    return list(found.values())


def find(turn: Turn, act: str, typed: str) -> Sequence[Known]:
    """Parties of the speaker's committees by a typed name; those with a place go before others."""
    found = [
        one
        for committee_id in rights.committees(turn, act)
        for one in find_parties(turn.db, committee_id, typed)
    ]
    if len(found) == 1:
        return found
    reach = {one.id for one in those_in_reach(turn, act)}
    return [one for one in found if one.id in reach] or found


def _named(turn: Turn, act: str, head: str) -> Address | None:
    """What stands before the colon; None when it is no name at all."""
    row = pointing.leading(_without_word(head), rows(turn, act))
    if row is not None and not row[1]:
        return Address(who_answers(turn, row[0]), row[0], "")
    found = find(turn, act, head)
    if len(found) == 1:
        return Address(found[0], None, "")
    return Address(None, None, "", tuple(found)) if found else None


def _about(turn: Turn, act: str, address: Address, words: str) -> Address:
    """The indicator is the one that the words speak of, when they speak of one only."""
    spoken = pointing.mentioned(words, rows(turn, act))
    row = address.indicator or (spoken[0] if len(spoken) == 1 else None)
    party = address.party
    if party is None and not address.several and row is not None:
        party = who_answers(turn, row)
    return Address(party, row, words, address.several)


def _leading_party(turn: Turn, act: str, text: str) -> tuple[Known | None, str]:
    """The longest beginning that is a party's name, or the end of one: "phòng y tế rà soát …"."""
    words = text.split()
    reach = {plain(one.name): one for one in those_in_reach(turn, act)}
    for count in range(min(len(words), LONGEST_NAME), SHORTEST_NAME - 1, -1):
        typed = plain(" ".join(words[:count]))
        found = [one for name, one in reach.items() if f" {name}".endswith(f" {typed}")]
        if len(found) == 1:
            return found[0], " ".join(words[count:])
    return None, text


def _without_word(text: str) -> str:
    """Write "chỉ tiêu I.3" as "I.3"."""
    words = text.split()
    return " ".join(words[2:]) if plain(" ".join(words[:2])) == "chi tieu" else text
