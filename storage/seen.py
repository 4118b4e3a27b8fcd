"""Every message that reached us, once: the key by which a second delivery is known."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select
from sqlmodel import Field, SQLModel, UniqueConstraint, col

from storage import sql
from storage.columns import key, moment


class Seen(SQLModel, table=True):
    """One message as it came. `external_id` is the channel's own name for it."""

    __table_args__ = (UniqueConstraint("channel", "external_id"),)

    id: int | None = key()
    channel: str
    external_id: str
    address: str = Field(index=True)
    text: str | None = None
    message_id: str | None = None  # the channel's number for it, by which a later edit names it
    said_at: datetime = moment()
    heard_at: datetime = moment()


_FIND = select(col(Seen.id)).where(
    col(Seen.channel) == bindparam("channel"), col(Seen.external_id) == bindparam("external_id")
)
_PUT = insert(Seen)
_NEW = sql.blank(Seen)
_SAID = (
    select(col(Seen.id), col(Seen.text), col(Seen.heard_at))
    .where(
        col(Seen.channel) == bindparam("channel"),
        col(Seen.address) == bindparam("address"),
        col(Seen.text).is_not(None),
    )
    .order_by(col(Seen.id))
)


def find(db: Connection, channel: str, external_id: str) -> int | None:
    return sql.first(db, _FIND, int, channel=channel, external_id=external_id)


def put(db: Connection, facts: dict[str, object]) -> int:
    return sql.add(db, _PUT, **{**_NEW, **facts})


@dataclass(frozen=True, slots=True)
class Said:
    """A line of a person's own, for the page that shows a conversation."""

    id: int
    text: str
    heard_at: datetime


def said_at_address(db: Connection, channel: str, address: str) -> list[Said]:
    return sql.every(db, _SAID, Said, channel=channel, address=address)
