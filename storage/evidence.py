"""Files that show where a figure comes from, or that go with a matter."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import key, moment
from storage.files import File
from storage.indicators import Indicator
from storage.members import Member
from storage.requests import Request


class Evidence(SQLModel, table=True):
    """One file of a request, and so of every version of its figure, of a matter, or of a task.

    `state`: `new` until somebody has looked into the file, then `kept`, or `refused` when it is
    not of a kind that we keep; `removed` when its member took it back.
    """

    id: int | None = key()
    file_id: int = Field(foreign_key="file.id", index=True)
    request_id: int | None = Field(default=None, foreign_key="request.id", index=True)
    matter_id: int | None = Field(default=None, foreign_key="matter.id", index=True)
    task_id: int | None = Field(default=None, foreign_key="task.id", index=True)
    member_id: int = Field(foreign_key="member.id")
    note: str | None = None  # what was written under the photo
    state: str = "new"
    kind: str = ""  # jpg, pdf, docx…, by its content
    added_at: datetime = moment()


@dataclass(frozen=True, slots=True)
class Known:
    """A file with whose it is; `code` is the indicator's when it belongs to a figure."""

    id: int
    file_id: int
    name: str
    request_id: int | None
    matter_id: int | None
    code: str | None
    member_name: str
    note: str | None
    state: str
    kind: str
    added_at: datetime


_COUNTS = ("new", "kept")
_KNOWN = (
    select(
        col(Evidence.id),
        col(Evidence.file_id),
        col(File.name),
        col(Evidence.request_id),
        col(Evidence.matter_id),
        col(Indicator.code),
        col(Member.name),
        col(Evidence.note),
        col(Evidence.state),
        col(Evidence.kind),
        col(Evidence.added_at),
    )
    .join(File, col(File.id) == col(Evidence.file_id))
    .join(Member, col(Member.id) == col(Evidence.member_id))
    .outerjoin(Request, col(Request.id) == col(Evidence.request_id))
    .outerjoin(Indicator, col(Indicator.id) == col(Request.indicator_id))
    .order_by(col(Evidence.id))
)
_ONE = _KNOWN.where(col(Evidence.id) == bindparam("evidence_id"))
_OF_FILE = _KNOWN.where(col(Evidence.file_id) == bindparam("file_id"))
_OF_REQUEST = _KNOWN.where(
    col(Evidence.request_id) == bindparam("request_id"), col(Evidence.state).in_(_COUNTS)
)
_OF_MATTER = _KNOWN.where(
    col(Evidence.matter_id) == bindparam("matter_id"), col(Evidence.state).in_(_COUNTS)
)
_OF_TASK = _KNOWN.where(
    col(Evidence.task_id) == bindparam("task_id"), col(Evidence.state).in_(_COUNTS)
)
_COUNT = (
    select(col(Evidence.request_id), func.count())
    .join(Request, col(Request.id) == col(Evidence.request_id))
    .where(col(Request.period_id) == bindparam("period_id"), col(Evidence.state).in_(_COUNTS))
    .group_by(col(Evidence.request_id))
)
_PUT = insert(Evidence)
_NEW = sql.blank(Evidence)
_BECOME = (
    update(Evidence)
    .where(col(Evidence.id) == bindparam("evidence_id"), col(Evidence.state).in_(_COUNTS))
    .values(state=bindparam("new_state"), kind=bindparam("new_kind"))
)


def put(db: Connection, facts: dict[str, Any]) -> int:
    """A file now belongs to a request or to a matter."""
    return sql.add(db, _PUT, **{**_NEW, **facts})


def get(db: Connection, evidence_id: int) -> Known | None:
    return sql.first(db, _ONE, Known, evidence_id=evidence_id)


def of_file(db: Connection, file_id: int) -> Known | None:
    return sql.first(db, _OF_FILE, Known, file_id=file_id)


def of_request(db: Connection, request_id: int) -> Sequence[Known]:
    """What counts as evidence of a figure, the first that came in front."""
    return sql.every(db, _OF_REQUEST, Known, request_id=request_id)


def of_matter(db: Connection, matter_id: int) -> Sequence[Known]:
    return sql.every(db, _OF_MATTER, Known, matter_id=matter_id)


def of_task(db: Connection, task_id: int) -> Sequence[Known]:
    return sql.every(db, _OF_TASK, Known, task_id=task_id)


def counts(db: Connection, period_id: int) -> dict[int, int]:
    """By request, how many files there are; one without any is not in it."""
    return dict(sql.every(db, _COUNT, sql.pair, period_id=period_id))


def become(db: Connection, evidence_id: int, state: str, kind: str = "") -> bool:
    """It was looked into, or taken back; False when it no longer counted."""
    facts: dict[str, Any] = {"new_state": state, "new_kind": kind}
    return sql.change(db, _BECOME, evidence_id=evidence_id, **facts) == 1
