"""Opens matters and moves them on, and tells those whom it concerns."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from flows import enclosing, handing
from flows.telling import Notice, tell
from flows.turn import Turn
from locales import numbers
from storage import matters, members, replies
from storage.matters import Known

Line = tuple[str, dict[str, Any]]
LONGEST = 3_000
ANSWERABLE = ("directive", "question")  # what a party is asked for; a difficulty it raises itself


@dataclass(frozen=True, slots=True)
class News:
    """Who must learn what."""

    turn: Turn
    matter: Known
    lines: list[Line]
    doors: tuple[str, ...] = ()

    def to(self, member_ids: Iterable[int]) -> bool:
        """False when nobody of them could be reached; nobody is told what they did themselves."""
        turn = self.turn
        others = [one for one in dict.fromkeys(member_ids) if one != turn.member_id]
        notice = Notice("note", self.lines, self.doors)
        return sum(tell(turn.db, turn.now, one, notice) for one in others) > 0

    def to_party(self) -> bool:
        turn = self.turn
        handing.seat_for(turn.db, turn.now, self.matter.party_id)
        seats = members.standing_for(turn.db, self.matter.party_id, turn.now)
        return self.to(seat.member_id for seat in seats)

    def to_role(self, role: str) -> bool:
        turn = self.turn
        seats = members.with_role(turn.db, self.matter.committee_id, role, turn.now)
        return self.to(seat.member_id for seat in seats)


def put(turn: Turn, facts: dict[str, Any], file_ids: list[int]) -> Known:
    """A new matter with the files that go with it."""
    row = {"author_id": turn.member_id, "opened_at": turn.now, **facts}
    row["text"] = str(row["text"])[:LONGEST]
    matter_id = matters.put(turn.db, row)
    turn.note(f"{row['kind']}.opened", matter_id, party=row["party_id"], text=row["text"])
    for file_id in file_ids:
        enclosing.to_matter(turn, file_id, matter_id)
    found = matters.get(turn.db, matter_id)
    if found is None:
        raise LookupError(f"matter {matter_id} was not kept")
    return found


def move(turn: Turn, matter: Known, state: str, text: str | None = None) -> bool:
    """It moves on, with a word; False when somebody was faster and nothing is changed."""
    if not matters.become(turn.db, matter, state, turn.now):
        return False
    row = {"matter_id": matter.id, "member_id": turn.member_id, "act": state, "at": turn.now}
    replies.put(turn.db, {**row, "text": text[:LONGEST] if text else None})
    turn.note(f"{matter.kind}.{state}", matter.id, text=text)
    return True


def of(matter: Known, key: str, **more: str) -> list[Line]:
    """The first sentence of news about a matter, with all that it may need."""
    due = numbers.day(matter.due_day) if matter.due_day else ""
    facts = {"number": str(matter.id), "party": matter.party_name, "text": matter.text}
    return [(key, {**facts, "due": due, **more})]


def about(matter: Known, key: str) -> list[Line]:
    """One more sentence where the matter is about an indicator."""
    return [(key, {"code": matter.code})] if matter.code else []
