"""Group chats that a committee has let us into, and what was said there about which period."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, UniqueConstraint, bindparam, insert, select, update
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import key, moment
from storage.committees import Committee


class Room(SQLModel, table=True):
    """One registration; the group reads totals and days, and names only if an admin wants it."""

    id: int | None = key()
    committee_id: int = Field(foreign_key="committee.id", index=True)
    channel: str
    address: str
    name: str = ""  # what the group calls itself
    shows_names: bool = False
    member_id: int = Field(foreign_key="member.id")  # the admin who registered it
    since: datetime = moment()
    ended_at: datetime | None = moment()


class RoomNews(SQLModel, table=True):
    """One thing said in a room about one period, so that it is said once."""

    __tablename__ = "room_news"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (UniqueConstraint("room_id", "period_id", "what"),)

    id: int | None = key()
    room_id: int = Field(foreign_key="room.id")
    period_id: int = Field(foreign_key="period.id")
    what: str  # opened, closed, or last with its day
    at: datetime = moment()


@dataclass(frozen=True, slots=True)
class Known:
    """A room as conversations meet it."""

    id: int
    committee_id: int
    committee_name: str
    channel: str
    address: str
    name: str
    shows_names: bool
    member_id: int
    since: datetime


_OPEN = (
    select(
        col(Room.id),
        col(Room.committee_id),
        col(Committee.name),
        col(Room.channel),
        col(Room.address),
        col(Room.name),
        col(Room.shows_names),
        col(Room.member_id),
        col(Room.since),
    )
    .join(Committee, col(Committee.id) == col(Room.committee_id))
    .where(col(Room.ended_at).is_(None))
    .order_by(col(Room.id))
)
_AT = _OPEN.where(
    col(Room.channel) == bindparam("channel"), col(Room.address) == bindparam("address")
)
_ONE = _OPEN.where(col(Room.id) == bindparam("room_id"))
_SAID = select(col(RoomNews.period_id), col(RoomNews.what)).where(
    col(RoomNews.room_id) == bindparam("room_id")
)
_PUT = insert(Room)
_NEW = sql.blank(Room)
_PUT_NEWS = insert(RoomNews)
_MOVE = (
    update(Room)
    .where(
        col(Room.channel) == bindparam("on_channel"),
        col(Room.address) == bindparam("old"),
        col(Room.ended_at).is_(None),
    )
    .values(address=bindparam("new"))
)


def every(db: Connection) -> Sequence[Known]:
    return sql.every(db, _OPEN, Known)


def at(db: Connection, channel: str, address: str) -> Known | None:
    """The registration of that group, if it has one."""
    return sql.first(db, _AT, Known, channel=channel, address=address)


def find(db: Connection, room_id: int) -> Known | None:
    """The room, unless its registration has ended."""
    return sql.first(db, _ONE, Known, room_id=room_id)


def put(db: Connection, facts: dict[str, Any]) -> int:
    return sql.add(db, _PUT, **{**_NEW, **facts})


def change(db: Connection, room_id: int, **facts: Any) -> None:
    sql.change(db, update(Room).where(col(Room.id) == room_id).values(**facts))


def move(db: Connection, channel: str, old: str, new: str) -> None:
    """The group has another address; it stays the same group."""
    sql.change(db, _MOVE, on_channel=channel, old=old, new=new)


def said(db: Connection, room_id: int) -> set[tuple[int, str]]:
    """What was said there: of which period, and what."""
    return set(sql.every(db, _SAID, sql.pair, room_id=room_id))


def note_said(db: Connection, room_id: int, period_id: int, what: str, at: datetime) -> None:
    facts = {"room_id": room_id, "period_id": period_id, "what": what, "at": at}
    sql.add(db, _PUT_NEWS, **facts)
