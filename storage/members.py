"""The people behind the parties, and the seats they hold from one day to another."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, or_, select, update
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import key, moment
from storage.parties import Party


class Member(SQLModel, table=True):
    """A human. Until somebody has joined, the name is that of the party."""

    id: int | None = key()
    name: str
    locale: str = "vi"
    notice: int = 0  # the version of the notice on personal data they agreed to; 0: none
    declined: int = 0  # the newest version they said no to, or withdrew their yes from
    channel: str = ""  # where they like to be written to; empty: where they were last heard


class Seat(SQLModel, table=True):
    """Which member stands for which party, in which role, from when to when."""

    id: int | None = key()
    party_id: int = Field(foreign_key="party.id", index=True)
    member_id: int = Field(foreign_key="member.id", index=True)
    role: str = "member"  # member, office, chair, admin
    since: datetime = moment()
    until: datetime | None = moment()
    acting_for: int | None = Field(default=None, foreign_key="member.id")  # whose leave it is


@dataclass(frozen=True, slots=True)
class Sitting:
    """Somebody in a seat."""

    member_id: int
    member_name: str
    locale: str
    party_id: int
    party_name: str
    committee_id: int
    role: str
    id: int = 0
    acting_for: int | None = None


_SITTING = (
    select(
        col(Member.id),
        col(Member.name),
        col(Member.locale),
        col(Party.id),
        col(Party.name),
        col(Party.committee_id),
        col(Seat.role),
        col(Seat.id),
        col(Seat.acting_for),
    )
    .join(Seat, col(Seat.member_id) == col(Member.id))
    .join(Party, col(Party.id) == col(Seat.party_id))
)
_SITTINGS = _SITTING.where(
    col(Seat.since) <= bindparam("now"),
    or_(col(Seat.until).is_(None), col(Seat.until) > bindparam("now")),
).order_by(col(Seat.id))
_OF_MEMBER = _SITTINGS.where(col(Member.id) == bindparam("member_id"))
_OF_PARTY = _SITTINGS.where(col(Party.id) == bindparam("party_id"))
_OF_COMMITTEE = _SITTINGS.where(col(Party.committee_id) == bindparam("committee_id"))
_NAME = select(col(Member.name)).where(col(Member.id) == bindparam("member_id"))
_CHANNEL = select(col(Member.channel)).where(col(Member.id) == bindparam("member_id"))
_PUT = insert(Member)
_SEAT = insert(Seat)
_NEW = sql.blank(Member)
_NEW_SEAT = sql.blank(Seat)


def seats_of(db: Connection, member_id: int, now: datetime) -> Sequence[Sitting]:
    """Every seat a member holds now; a member without one may do nothing."""
    return sql.every(db, _OF_MEMBER, Sitting, member_id=member_id, now=now)


def standing_for(db: Connection, party_id: int, now: datetime) -> Sequence[Sitting]:
    """Those who stand for a party now."""
    return sql.every(db, _OF_PARTY, Sitting, party_id=party_id, now=now)


def sitting_in(db: Connection, committee_id: int, now: datetime) -> Sequence[Sitting]:
    facts = {"committee_id": committee_id, "now": now}
    return sql.every(db, _OF_COMMITTEE, Sitting, **facts)


def with_role(db: Connection, committee_id: int, role: str, now: datetime) -> Sequence[Sitting]:
    return [seat for seat in sitting_in(db, committee_id, now) if seat.role == role]


def name_of(db: Connection, member_id: int) -> str:
    return sql.one(db, _NAME, str, member_id=member_id)


def channel_of(db: Connection, member_id: int) -> str:
    """The channel they prefer; empty when they have not said."""
    return sql.one(db, _CHANNEL, str, member_id=member_id)


def named(db: Connection, name: str) -> Sequence[int]:
    """Everybody of that name, also those who have left."""
    folded = " ".join(name.casefold().split())
    everybody = sql.every(db, select(col(Member.id), col(Member.name)), sql.pair)
    return [one for one, written in everybody if " ".join(written.casefold().split()) == folded]


def seat_new(db: Connection, party_id: int, name: str, role: str, now: datetime) -> int:
    """A place for a human who has not joined yet; returns the member."""
    member_id = sql.add(db, _PUT, **{**_NEW, "name": name})
    facts = {"party_id": party_id, "member_id": member_id, "role": role, "since": now}
    sql.add(db, _SEAT, **{**_NEW_SEAT, **facts})
    return member_id


_HELD = _SITTING.where(
    col(Member.id) == bindparam("member_id"),
    or_(col(Seat.until).is_(None), col(Seat.until) > bindparam("now")),
).order_by(col(Seat.id))
_END = (
    update(Seat)
    .where(
        col(Seat.id) == bindparam("seat_id"),
        or_(col(Seat.until).is_(None), col(Seat.until) > bindparam("at")),
    )
    .values(until=bindparam("at"))
)
_PASS = (
    update(Seat)
    .where(
        col(Seat.member_id) == bindparam("place_id"),
        or_(col(Seat.until).is_(None), col(Seat.until) > bindparam("at")),
    )
    .values(member_id=bindparam("to_member"))
)
_END_ACTING = (
    update(Seat)
    .where(
        col(Seat.acting_for) == bindparam("absent_id"),
        col(Seat.party_id) == bindparam("of_party"),
        or_(col(Seat.until).is_(None), col(Seat.until) > bindparam("at")),
    )
    .values(until=bindparam("at"))
)


def since(db: Connection, seat_id: int) -> datetime:
    """From when on a seat is held."""
    question = select(col(Seat.since)).where(col(Seat.id) == seat_id)
    return sql.one(db, question, _same)


def new(db: Connection, name: str) -> int:
    """A human without a seat yet; returns the member."""
    return sql.add(db, _PUT, **{**_NEW, "name": name})


def change(db: Connection, member_id: int, **facts: object) -> None:
    sql.change(db, update(Member).where(col(Member.id) == member_id).values(**facts))


def sit(db: Connection, facts: dict[str, object]) -> int:
    """One more seat, from one moment on, perhaps to another, perhaps on somebody's behalf."""
    return sql.add(db, _SEAT, **{**_NEW_SEAT, **facts})


def end(db: Connection, seat_id: int, at: datetime) -> None:
    """The seat ends then, unless it ends earlier anyway."""
    sql.change(db, _END, seat_id=seat_id, at=at)


def end_acting(db: Connection, absent_id: int, party_id: int, at: datetime) -> None:
    """Nobody acts for that member in that party any longer."""
    sql.change(db, _END_ACTING, absent_id=absent_id, of_party=party_id, at=at)


def pass_seats(db: Connection, place_id: int, member_id: int, now: datetime) -> None:
    """The seats of a place that nobody had taken are those of a member from now on."""
    sql.change(db, _PASS, place_id=place_id, to_member=member_id, at=now)


def held(db: Connection, member_id: int, now: datetime) -> Sequence[Sitting]:
    """Seats of now and of later: whoever has none has left."""
    return sql.every(db, _HELD, Sitting, member_id=member_id, now=now)


def _same(moment_: datetime) -> datetime:
    return moment_
