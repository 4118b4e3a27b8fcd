"""How far a period has come: for each party what was asked, what came in, and what is owed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from reports import questions
from reports.questions import Joined
from storage import periods, plans, requests
from storage.requests import Asked


@dataclass(frozen=True, slots=True)
class PartyProgress:
    """One party in one period.

    `answered` figures are kept but not sent in yet; `accepted` ones are sent and the office has
    no objection; those in `returned_codes` are owed again. `due` is when the first of what is owed
    is due: the office may have granted this party a later day than others.
    """

    party_id: int
    name: str
    asked: int
    answered: int
    sent: int
    late: int
    accepted: int
    owed_codes: tuple[str, ...]
    answered_codes: tuple[str, ...]
    returned_codes: tuple[str, ...]
    late_codes: tuple[str, ...]
    late_at: datetime | None
    due: datetime | None
    has_joined: bool
    heard_at: datetime | None


@dataclass(frozen=True, slots=True)
class Progress:
    """All parties of a period, in the order of the plan."""

    period_id: int
    parties: tuple[PartyProgress, ...]

    @property
    def asked(self) -> int:
        return sum(one.asked for one in self.parties)

    @property
    def answered(self) -> int:
        return sum(one.answered for one in self.parties)

    @property
    def sent(self) -> int:
        return sum(one.sent for one in self.parties)

    @property
    def late(self) -> int:
        return sum(one.late for one in self.parties)

    @property
    def accepted(self) -> int:
        return sum(one.accepted for one in self.parties)

    @property
    def returned(self) -> int:
        return sum(len(one.returned_codes) for one in self.parties)

    @property
    def owed(self) -> int:
        return self.asked - self.sent


def progress(db: Connection, period_id: int, now: datetime) -> Progress:
    """Five questions, however many rows there are."""
    period = periods.get(db, period_id)
    committee_id = plans.get(db, period.plan_id).committee_id
    asked = requests.of_period(db, period_id)
    return of_requests(period_id, asked, questions.joined(db, committee_id, now))


def of_requests(period_id: int, asked: Sequence[Asked], joined: Mapping[int, Joined]) -> Progress:
    """The same, for a caller that has the requests already."""
    by_party: dict[int, list[Asked]] = {}
    for one in asked:
        by_party.setdefault(one.party_id, []).append(one)
    parties = (_party(theirs, joined.get(party_id)) for party_id, theirs in by_party.items())
    return Progress(period_id, tuple(parties))


def is_late(one: Asked) -> bool:
    """Sent in after the due moment, with words that were written after it too.

    Judged by either moment alone, a correction of a figure that came in time would be late, and so
    would an answer written in time that waited for us while we were down.
    """
    if one.state != "sent" or one.figure is None:
        return False
    return one.figure.is_late and (one.sent_at is None or one.sent_at >= one.due)


def _party(asked: Sequence[Asked], joined: Joined | None) -> PartyProgress:
    late = [one for one in asked if is_late(one)]
    answered = [one.code for one in asked if one.state == "answered"]
    return PartyProgress(
        party_id=asked[0].party_id,
        name=asked[0].party_name,
        asked=len(asked),
        answered=len(answered),
        sent=sum(not one.is_owed for one in asked),
        late=len(late),
        accepted=sum(one.is_accepted for one in asked),
        owed_codes=tuple(one.code for one in asked if one.is_owed),
        answered_codes=tuple(answered),
        returned_codes=tuple(one.code for one in asked if one.is_returned),
        late_codes=tuple(one.code for one in late),
        late_at=max((one.sent_at for one in late if one.sent_at), default=None),
        due=min((one.due for one in asked if one.is_owed), default=None),
        has_joined=joined is not None,
        heard_at=joined.heard_at if joined else None,
    )
