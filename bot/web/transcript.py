"""What was said at an address, on both sides, in the order it was said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, bindparam, select
from sqlmodel import col

from locales import numbers
from locales.sentences import label, sentence
from storage import accounts, members, outbox, sql
from storage.outbox import Letter
from storage.seen import Said, Seen

CHANNEL = "web"
INVITATION = "/start"
LOOK_BACK = 100
_SAID = (
    select(col(Seen.id), col(Seen.text), col(Seen.heard_at))
    .where(
        col(Seen.channel) == CHANNEL,
        col(Seen.address) == bindparam("address"),
        col(Seen.id) > bindparam("after"),
        col(Seen.text).is_not(None),
    )
    .order_by(col(Seen.id))
)


@dataclass(frozen=True, slots=True)
class Place:
    """How far a page has read: their last line and ours."""

    said: int = 0
    letter: int = 0

    @classmethod
    def read(cls, written: str) -> Place:
        """Read "12.34"; anything else is the beginning."""
        said, _, letter = written.partition(".")
        is_ours = said.isdecimal() and letter.isdecimal() and len(written) < 40  # noqa: PLR2004 - two numbers
        return cls(int(said), int(letter)) if is_ours else cls()

    def __str__(self) -> str:
        return f"{self.said}.{self.letter}"

    @property
    def a_little_before(self) -> Place:
        """With several processes a lower number may be committed after a higher one."""
        return Place(self.said, max(0, self.letter - LOOK_BACK))


@dataclass(frozen=True, slots=True)
class Line:
    """One message as the page shows it."""

    id: str
    is_theirs: bool
    text: str
    at: datetime
    letter_id: int = 0
    choices: list[list[dict[str, str]]] = field(default_factory=list[list[dict[str, str]]])
    made: dict[str, Any] = field(default_factory=dict[str, Any])
    is_ready: bool = True

    @property
    def order(self) -> tuple[datetime, bool, int]:
        """Somebody's words stand before what was answered to them at the same moment."""
        return self.at, not self.is_theirs, self.letter_id


def all_lines(db: Connection, address: str, after: Place) -> list[Line]:
    """Everything after a place, of both sides."""
    said = sql.every(db, _SAID, Said, address=address, after=after.said)
    theirs = [Line(f"s{one.id}", True, one.text, one.heard_at) for one in said]
    ours = our_lines(db, address, after)
    return sorted([*theirs, *ours], key=lambda line: line.order)


def our_lines(db: Connection, address: str, after: Place) -> list[Line]:
    """Only what we said."""
    return [_ours(letter) for letter in outbox.at_address(db, CHANNEL, address, after.letter)]


def reached(before: Place, lines: Iterable[Line]) -> Place:
    """How far a page is when it has these lines; what is still being made holds it back."""
    said, letter = before.said, before.letter
    for line in lines:
        if line.is_theirs:
            said = max(said, int(line.id[1:]))
        elif line.is_ready:
            letter = max(letter, line.letter_id)
    waiting = [line.letter_id for line in lines if not line.is_ready]
    return Place(said, min([letter, *(one - 1 for one in waiting)]))


def letter_at(db: Connection, address: str, letter_id: int) -> Letter | None:
    """A letter, if it went to that address."""
    after = outbox.at_address(db, CHANNEL, address, letter_id - 1)
    return after[0] if after and after[0].id == letter_id else None


def name_at(db: Connection, address: str, now: datetime) -> str:
    """Whom the account stands for, in the words of the plan."""
    account = accounts.at(db, CHANNEL, address)
    if account is None or account.member_id is None:
        return ""
    return "; ".join(seats_in_words(members.seats_of(db, account.member_id, now)))


def seats_in_words(seats: Sequence[members.Sitting]) -> list[str]:
    return list(dict.fromkeys(seat.party_name for seat in seats))


def written_at(at: datetime, locale: str, zone: ZoneInfo) -> tuple[str, str]:
    """The day with its weekday, and the time."""
    local = at.astimezone(zone)
    weekday = label(locale, "web-weekday", f"d{local.isoweekday()}")
    return f"{weekday}, {numbers.day(local.date())}", local.strftime("%H:%M")


def words_of(line: Line, locale: str) -> str:
    """The secret of an invitation is not shown again."""
    if line.is_theirs and line.text.split(maxsplit=1)[:1] == [INVITATION]:
        return sentence(locale, "web-opened-invitation")
    return line.text


def _ours(letter: Letter) -> Line:
    return Line(
        f"l{letter.id}",
        False,
        letter.text,
        letter.created_at,
        letter.id,
        letter.choices,
        letter.made,
        not letter.made or letter.state not in {"new", "sending"},
    )
