"""What a member answered to a request; every version is kept, the request points to the last."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import JSON, Connection, bindparam, insert, select, update
from sqlmodel import Field, SQLModel, UniqueConstraint, col

from storage import sql
from storage.columns import key, moment
from storage.seen import Seen


class Figure(SQLModel, table=True):
    """One version of one answer.

    `state` is value, zero, not_yet, not_applicable, or for an indicator without a number met,
    unmet or ongoing. `parts` holds for each target `{"value", "numerator", "denominator"}` as
    exact decimal text; a null value is a target for which nothing is known yet.
    """

    __table_args__ = (UniqueConstraint("request_id", "version"),)

    id: int | None = key()
    request_id: int = Field(index=True)
    version: int
    state: str
    parts: list[dict[str, str | None]] = Field(default_factory=list, sa_type=JSON)
    note: str | None = None
    reason: str | None = None
    member_id: int = Field(foreign_key="member.id")
    said_at: datetime = moment()
    stored_at: datetime = moment()
    seen_id: int | None = Field(default=None, foreign_key="seen.id")
    is_late: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """The value for one target; a percentage may keep what it was computed from."""

    value: Decimal | None
    numerator: Decimal | None = None
    denominator: Decimal | None = None

    def as_facts(self) -> dict[str, str | None]:
        return {
            "value": _text(self.value),
            "numerator": _text(self.numerator),
            "denominator": _text(self.denominator),
        }


@dataclass(frozen=True, slots=True)
class Kept:
    """A figure as it stands in the table."""

    id: int
    version: int
    state: str
    raw_parts: list[dict[str, str | None]]
    note: str | None
    reason: str | None
    member_id: int
    said_at: datetime
    is_late: bool

    @property
    def parts(self) -> tuple[Part, ...]:
        return as_parts(self.raw_parts)

    @property
    def is_value(self) -> bool:
        return self.state in {"value", "zero"}


COLUMNS = (
    col(Figure.id),
    col(Figure.version),
    col(Figure.state),
    col(Figure.parts),
    col(Figure.note),
    col(Figure.reason),
    col(Figure.member_id),
    col(Figure.said_at),
    col(Figure.is_late),
)
_VERSIONS = (
    select(*COLUMNS)
    .where(col(Figure.request_id) == bindparam("request_id"))
    .order_by(col(Figure.version))
)
_GIVEN_BY = (
    select(col(Figure.request_id))
    .join(Seen, col(Seen.id) == col(Figure.seen_id))
    .where(
        col(Seen.channel) == bindparam("channel"),
        col(Seen.address) == bindparam("address"),
        col(Seen.message_id) == bindparam("message_id"),
    )
    .order_by(col(Figure.id).desc())
    .limit(1)
)
_KNOWN = ("version", "state", "note", "reason", "member_id", "said_at", "is_late")
_KEEP = insert(Figure)
_NEW = sql.blank(Figure)
_EXPLAIN = (
    update(Figure)
    .where(col(Figure.id) == bindparam("figure_id"))
    .values(reason=bindparam("new_reason"))
)


def as_parts(raw: Sequence[dict[str, str | None]]) -> tuple[Part, ...]:
    """Parts as rows hold them."""
    return tuple(
        Part(_number(part["value"]), _number(part["numerator"]), _number(part["denominator"]))
        for part in raw
    )


def keep(db: Connection, facts: dict[str, Any]) -> int:
    """Write one more version down; nothing is ever written over."""
    return sql.add(db, _KEEP, **{**_NEW, **facts})


def written(figure_id: int, facts: dict[str, Any]) -> Kept:
    """The version that was just written down, as it would be read."""
    known = {one: facts[one] for one in _KNOWN}
    return Kept(figure_id, **known, raw_parts=facts["parts"])


def versions(db: Connection, request_id: int) -> Sequence[Kept]:
    """Everything that was ever answered to a request, the first in front."""
    return sql.every(db, _VERSIONS, Kept, request_id=request_id)


def given_by(db: Connection, channel: str, address: str, message_id: str) -> int | None:
    """The request that was answered by that message."""
    named = {"channel": channel, "address": address, "message_id": message_id}
    return sql.first(db, _GIVEN_BY, int, **named)


def explain(db: Connection, figure_id: int, reason: str) -> None:
    sql.change(db, _EXPLAIN, figure_id=figure_id, new_reason=reason)


def _text(number: Decimal | None) -> str | None:
    return None if number is None else format(number, "f")


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
