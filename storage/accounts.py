"""Where a person can be reached: one address on one channel, and the conversation held there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, insert, select, update
from sqlmodel import Field, SQLModel, UniqueConstraint, col

from storage import sql
from storage.columns import facts, key, moment
from storage.members import Member


class Conversation(SQLModel, table=True):
    """Where somebody stands: a pointer into a flow; what was answered lives in the tables.

    `turn` counts the turns taken and is the nonce of the buttons of the open question.
    """

    id: int | None = key()
    flow: str = ""
    state: str = ""
    facts: dict[str, object] = facts()
    turn: int = 0
    heard_at: datetime | None = moment()


class Account(SQLModel, table=True):
    """One address on one channel; a stranger's has no member."""

    __table_args__ = (UniqueConstraint("channel", "address"),)

    id: int | None = key()
    channel: str
    address: str
    member_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    conversation_id: int = Field(foreign_key="conversation.id")
    locale: str = "vi"
    reachable: bool = True
    heard_at: datetime | None = moment()
    greeted_at: datetime | None = moment()  # a stranger is answered once a day
    misses: int = 0  # wrong codes in a row
    missed_at: datetime | None = moment()


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks and where they stand."""

    account_id: int
    channel: str
    address: str
    locale: str
    reachable: bool
    greeted_at: datetime | None
    member_id: int | None
    member_name: str | None
    notice: int | None
    declined: int | None
    conversation_id: int
    flow: str
    state: str
    facts: dict[str, object]
    turn: int


_SPEAKER = (
    select(
        col(Account.id),
        col(Account.channel),
        col(Account.address),
        col(Account.locale),
        col(Account.reachable),
        col(Account.greeted_at),
        col(Member.id),
        col(Member.name),
        col(Member.notice),
        col(Member.declined),
        col(Conversation.id),
        col(Conversation.flow),
        col(Conversation.state),
        col(Conversation.facts),
        col(Conversation.turn),
    )
    .join(Conversation, col(Conversation.id) == col(Account.conversation_id))
    .outerjoin(Member, col(Member.id) == col(Account.member_id))
)
_AT = _SPEAKER.where(
    col(Account.channel) == bindparam("channel"), col(Account.address) == bindparam("address")
)
# With several processes the conversation's row is the lock; SQLite has one writer and no need.
_AT_LOCKED = _AT.with_for_update(of=Conversation)
_OPEN = insert(Conversation)
_PUT = insert(Account)
_NEW_CONVERSATION = sql.blank(Conversation)
_NEW = sql.blank(Account)


def speaking(db: Connection, channel: str, address: str, locale: str) -> Speaker:
    """The account at that address, made when it is new, its conversation held until commit."""
    known = sql.first(db, _AT_LOCKED, Speaker, channel=channel, address=address)
    if known is not None:
        return known
    conversation_id = sql.add(db, _OPEN, **_NEW_CONVERSATION)
    facts = {"channel": channel, "address": address, "locale": locale}
    sql.add(db, _PUT, **{**_NEW, **facts, "conversation_id": conversation_id})
    return sql.one(db, _AT_LOCKED, Speaker, channel=channel, address=address)


def at(db: Connection, channel: str, address: str) -> Speaker | None:
    return sql.first(db, _AT, Speaker, channel=channel, address=address)


_OF_MEMBER = _SPEAKER.where(col(Account.member_id) == bindparam("member_id")).order_by(
    col(Account.reachable).desc(),
    (col(Account.channel) == col(Member.channel)).desc(),
    col(Account.heard_at).desc().nulls_last(),
    col(Account.id).desc(),
)


def of_member(db: Connection, member_id: int) -> Sequence[Speaker]:
    """A member's addresses, the one to write to in front: reachable, preferred, last heard."""
    return sql.every(db, _OF_MEMBER, Speaker, member_id=member_id)


_OF_MEMBER_LOCKED = _OF_MEMBER.with_for_update(of=Conversation)
_LAST_HEARD = select(func.max(col(Account.heard_at))).where(
    col(Account.member_id) == bindparam("member_id")
)


def hold(db: Connection, member_id: int) -> None:
    """Nobody else may speak with this member until commit: an answer comes before or after us."""
    sql.every(db, _OF_MEMBER_LOCKED, Speaker, member_id=member_id)


def last_heard(db: Connection, member_id: int) -> datetime | None:
    """The last sign of life on any channel."""
    return sql.first(db, _LAST_HEARD, _itself, member_id=member_id)


def _itself(moment: datetime | None) -> datetime | None:
    return moment


_STANDS = (
    update(Conversation)
    .where(col(Conversation.id) == bindparam("conversation_id"))
    .values(
        flow=bindparam("new_flow"),
        state=bindparam("new_state"),
        facts=bindparam("new_facts"),
        turn=bindparam("new_turn"),
        heard_at=bindparam("now"),
    )
)


def stand(db: Connection, facts: dict[str, object]) -> None:
    """Keep where a conversation stands after a turn."""
    sql.change(db, _STANDS, **facts)


_HEARD = (
    update(Account)
    .where(col(Account.id) == bindparam("account_id"))
    .values(heard_at=bindparam("now"), reachable=True)
)


def was_heard(db: Connection, account_id: int, now: datetime) -> None:
    sql.change(db, _HEARD, account_id=account_id, now=now)


def change(db: Connection, account_id: int, **facts: object) -> None:
    sql.change(db, update(Account).where(col(Account.id) == account_id).values(**facts))


_MISSES = select(col(Account.misses), col(Account.missed_at)).where(
    col(Account.id) == bindparam("account_id")
)


def misses(db: Connection, account_id: int) -> tuple[int, datetime | None]:
    """How many wrong codes came from that address in a row, and when the last one did."""
    return sql.one(db, _MISSES, sql.pair, account_id=account_id)


def speak(db: Connection, member_id: int, locale: str) -> None:
    """The member is written to in that language, wherever they are."""
    sql.change(db, update(Member).where(col(Member.id) == member_id).values(locale=locale))
    of_member = update(Account).where(col(Account.member_id) == member_id)
    sql.change(db, of_member.values(locale=locale))


def detach(db: Connection, account_id: int, **facts: object) -> None:
    """The address is nobody's any more, and begins a conversation of its own."""
    conversation_id = sql.add(db, _OPEN, **_NEW_CONVERSATION)
    change(db, account_id, member_id=None, conversation_id=conversation_id, **facts)


def belongs_to(db: Connection, account_id: int, member_id: int) -> None:
    """From now on that address is the member's, and shares the conversation of the others."""
    others = of_member(db, member_id)
    facts: dict[str, object] = {"member_id": member_id}
    if others:
        facts["conversation_id"] = others[0].conversation_id
    change(db, account_id, **facts)
