"""An invitation to take a seat: only hashes are kept, it works once, and it runs out."""

import hashlib
import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, insert, or_, select, update
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import key, moment
from storage.committees import Committee
from storage.members import Member, Seat
from storage.parties import Party

VALID_FOR = timedelta(days=14)
TOKEN_BYTES, TOKEN_MARKS = 32, 43  # base64 writes three bytes as four marks
CODE_MARKS = 9
LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # none that look alike on paper

TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
CODE = re.compile(f"[{LETTERS}]{{4}}[-–—\\s]?[{LETTERS}]{{5}}")


class Invitation(SQLModel, table=True):
    """One way in for one member."""

    id: int | None = key()
    member_id: int = Field(foreign_key="member.id", index=True)
    token_hash: str = Field(unique=True)
    code_hash: str = Field(unique=True)
    made_at: datetime = moment()
    expires_at: datetime = moment()
    used_at: datetime | None = moment()
    account_id: int | None = Field(default=None, foreign_key="account.id")


@dataclass(frozen=True, slots=True)
class Secret:
    """What is handed to the person and never stored: a token for links, a code for typing."""

    token: str
    code: str


@dataclass(frozen=True, slots=True)
class Offered:
    """An invitation somebody holds out to us."""

    id: int
    member_id: int
    member_name: str
    party_name: str
    role: str
    committee_id: int
    committee_name: str
    expires_at: datetime
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class Open:
    """An invitation that somebody may still use."""

    member_id: int
    party_name: str
    expires_at: datetime


_PUT = insert(Invitation)
_NEW = sql.blank(Invitation)
_EXPIRE = (
    update(Invitation)
    .where(
        col(Invitation.member_id) == bindparam("of_member"),
        col(Invitation.used_at).is_(None),
        col(Invitation.expires_at) > bindparam("now"),
    )
    .values(expires_at=bindparam("now"))
)
_OFFERED = (
    select(
        col(Invitation.id),
        col(Member.id),
        col(Member.name),
        col(Party.name),
        col(Seat.role),
        col(Party.committee_id),
        col(Committee.name),
        col(Invitation.expires_at),
        col(Invitation.used_at),
    )
    .join(Member, col(Member.id) == col(Invitation.member_id))
    .join(Seat, col(Seat.member_id) == col(Member.id))
    .join(Party, col(Party.id) == col(Seat.party_id))
    .join(Committee, col(Committee.id) == col(Party.committee_id))
    .where(
        or_(
            col(Invitation.token_hash) == bindparam("token"),
            col(Invitation.code_hash) == bindparam("code"),
        )
    )
    .order_by(col(Seat.until).is_not(None), col(Seat.id))  # a seat that ended says little
    .limit(1)
)
_OPEN = (
    select(col(Member.id), col(Party.name), col(Invitation.expires_at))
    .join(Member, col(Member.id) == col(Invitation.member_id))
    .join(Seat, col(Seat.member_id) == col(Member.id))
    .join(Party, col(Party.id) == col(Seat.party_id))
    .where(
        col(Party.committee_id) == bindparam("committee_id"),
        col(Invitation.used_at).is_(None),
        col(Invitation.expires_at) > bindparam("now"),
        or_(col(Seat.until).is_(None), col(Seat.until) > bindparam("now")),
    )
    .order_by(col(Invitation.expires_at), col(Seat.id))
)
_USE = (
    update(Invitation)
    .where(
        col(Invitation.id) == bindparam("invitation_id"),
        col(Invitation.used_at).is_(None),
        col(Invitation.expires_at) > bindparam("now"),
    )
    .values(used_at=bindparam("now"), account_id=bindparam("by_account"))
)


def make(db: Connection, member_id: int, now: datetime) -> Secret:
    """A new invitation; the member's earlier unused ones stop working."""
    sql.change(db, _EXPIRE, of_member=member_id, now=now)
    secret = Secret(secrets.token_urlsafe(TOKEN_BYTES), _code())
    facts = {
        "member_id": member_id,
        "token_hash": _hash(secret.token),
        "code_hash": _hash(_plain(secret.code)),
        "made_at": now,
        "expires_at": now + VALID_FOR,
    }
    sql.add(db, _PUT, **{**_NEW, **facts})
    return secret


def open_in(db: Connection, committee_id: int, now: datetime) -> list[Open]:
    """Those of one committee, the first to run out in front, each member once."""
    found = sql.every(db, _OPEN, Open, committee_id=committee_id, now=now)
    return list({one.member_id: one for one in reversed(found)}.values())[::-1]


def withdraw(db: Connection, member_id: int, now: datetime) -> int:
    """The member's unused invitations stop working; returns how many there were."""
    return sql.change(db, _EXPIRE, of_member=member_id, now=now)


def offered(db: Connection, text: str) -> Offered | None:
    """The invitation behind a token or a typed code; None when there is none."""
    token, code = _hash(text.strip()), _hash(_plain(text))
    return sql.first(db, _OFFERED, Offered, token=token, code=code)


def use(db: Connection, invitation_id: int, account_id: int, now: datetime) -> bool:
    """Take it; False when somebody else was faster, or it has run out meanwhile."""
    facts = {"invitation_id": invitation_id, "by_account": account_id, "now": now}
    return sql.change(db, _USE, **facts) == 1


def looks_like_one(text: str) -> bool:
    """A code as it is typed, "K7QM-3FTPX", or a token as it stands in a link; no sentence is."""
    shape = text.strip()
    if TOKEN.fullmatch(shape):
        return True
    has_both = any(mark.isdigit() for mark in shape) and any(mark.isalpha() for mark in shape)
    return has_both and CODE.fullmatch(shape.upper()) is not None


def hidden(text: str) -> str:
    """What may be kept of a message: an invitation's secret may not."""
    if text.strip().startswith("/start "):
        return "/start"
    return "••••" if looks_like_one(text) and not text.strip().isdigit() else text


def _code() -> str:
    # With a letter and a digit in it a code can be told from a word and from a number.
    while True:
        marks = "".join(secrets.choice(LETTERS) for _ in range(CODE_MARKS))
        if not marks.isalpha() and not marks.isdigit():
            return f"{marks[:4]}-{marks[4:]}"


def _plain(code: str) -> str:
    return "".join(mark for mark in code.upper() if mark.isalnum())


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
