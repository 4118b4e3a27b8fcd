"""Who agreed to what is kept about them, when and where; the proof is only ever added to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import key, moment
from storage.members import Member

NOTICE = 1  # the version of the notice on personal data; a new wording is agreed to anew


class Consent(SQLModel, table=True):
    """One person's yes to one version of the notice, in the language they read it in."""

    id: int | None = key()
    member_id: int = Field(foreign_key="member.id", index=True)
    version: int
    locale: str
    channel: str
    given_at: datetime = moment()
    withdrawn_at: datetime | None = moment()


@dataclass(frozen=True, slots=True)
class Given:
    """A consent as its giver sees it."""

    version: int
    locale: str
    channel: str
    given_at: datetime
    withdrawn_at: datetime | None


_PUT = insert(Consent)
_NEW = sql.blank(Consent)
_OF_MEMBER = (
    select(
        col(Consent.version),
        col(Consent.locale),
        col(Consent.channel),
        col(Consent.given_at),
        col(Consent.withdrawn_at),
    )
    .where(col(Consent.member_id) == bindparam("member_id"))
    .order_by(col(Consent.id))
)
_READ = (
    update(Member)
    .where(col(Member.id) == bindparam("of_member"))
    .values(notice=bindparam("read"), declined=0)
)
_DECLINE = update(Member).where(col(Member.id) == bindparam("of_member")).values(declined=NOTICE)
_VERSION = select(col(Member.notice)).where(col(Member.id) == bindparam("member_id"))
_WITHDRAW = (
    update(Consent)
    .where(col(Consent.member_id) == bindparam("of_member"), col(Consent.withdrawn_at).is_(None))
    .values(withdrawn_at=bindparam("now"))
)


def give(db: Connection, member_id: int, locale: str, channel: str, now: datetime) -> None:
    """They said yes to the notice as it reads today."""
    facts = {"version": NOTICE, "locale": locale, "channel": channel, "given_at": now}
    sql.add(db, _PUT, **{**_NEW, **facts, "member_id": member_id})
    sql.change(db, _READ, of_member=member_id, read=NOTICE)


def withdraw(db: Connection, member_id: int, now: datetime) -> None:
    """From now on nothing may be asked of them; the proof that it once was allowed stays."""
    sql.change(db, _WITHDRAW, of_member=member_id, now=now)
    sql.change(db, _READ, of_member=member_id, read=0)
    decline(db, member_id)


def decline(db: Connection, member_id: int) -> None:
    """They said no to the notice as it reads today; what they agreed to before is kept."""
    sql.change(db, _DECLINE, of_member=member_id)


def is_declined(declined: int | None) -> bool:
    """Whether somebody who has said no to that version may not be asked anything today."""
    return (declined or 0) >= NOTICE


def is_given(db: Connection, member_id: int) -> bool:
    """Whether they agreed to the notice as it reads today."""
    return sql.first(db, _VERSION, int, member_id=member_id) == NOTICE


def of_member(db: Connection, member_id: int) -> Sequence[Given]:
    return sql.every(db, _OF_MEMBER, Given, member_id=member_id)
