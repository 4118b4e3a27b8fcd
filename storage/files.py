"""Files people sent: what each is called, where it came from, and its content once we have it."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, LargeBinary, bindparam, insert, select, update
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import key, moment

LARGEST = 20 * 1024 * 1024  # bytes; Telegram hands out no larger file


class File(SQLModel, table=True):
    """One file as its channel announced it; `reference` is the channel's own name for it."""

    id: int | None = key()
    channel: str
    address: str
    reference: str
    name: str
    size: int  # bytes
    seen_id: int | None = Field(default=None, foreign_key="seen.id", index=True)
    member_id: int | None = Field(default=None, foreign_key="member.id")
    digest: str | None = None  # SHA-256 of the content, once it is here
    received_at: datetime = moment()


class FileContent(SQLModel, table=True):
    """The bytes, apart from what lists of files need; any process of the service may ask."""

    __tablename__ = "file_content"  # pyright: ignore[reportAssignmentType]

    file_id: int = Field(primary_key=True, foreign_key="file.id")
    content: bytes = Field(sa_type=LargeBinary)


@dataclass(frozen=True, slots=True)
class Known:
    """A file without its content."""

    id: int
    channel: str
    address: str
    reference: str
    name: str
    size: int
    member_id: int | None
    digest: str | None
    received_at: datetime


_ONE = select(
    col(File.id),
    col(File.channel),
    col(File.address),
    col(File.reference),
    col(File.name),
    col(File.size),
    col(File.member_id),
    col(File.digest),
    col(File.received_at),
).where(col(File.id) == bindparam("file_id"))
_CONTENT = select(col(FileContent.content)).where(col(FileContent.file_id) == bindparam("file_id"))
_PUT = insert(File)
_PUT_CONTENT = insert(FileContent)
_NEW = sql.blank(File)
_ARRIVED = (
    update(File)
    .where(col(File.id) == bindparam("of_file"))
    .values(digest=bindparam("new_digest"), size=bindparam("new_size"))
)


def put(db: Connection, facts: dict[str, Any]) -> int:
    """A file was announced; its content may come later."""
    return sql.add(db, _PUT, **{**_NEW, **facts})


def get(db: Connection, file_id: int) -> Known:
    return sql.one(db, _ONE, Known, file_id=file_id)


def find(db: Connection, file_id: int) -> Known | None:
    """The file, or None when there is no such one."""
    return sql.first(db, _ONE, Known, file_id=file_id)


def content(db: Connection, file_id: int) -> bytes | None:
    """The bytes, or None while they are still with the channel."""
    found = sql.first(db, _CONTENT, bytes, file_id=file_id)
    return None if found is None else bytes(found)


def keep(db: Connection, file_id: int, received: bytes) -> None:
    """The content is here; a second fetching changes nothing."""
    if content(db, file_id) is not None:
        return
    sql.change(db, _PUT_CONTENT, file_id=file_id, content=received)
    digest = hashlib.sha256(received).hexdigest()
    sql.change(db, _ARRIVED, of_file=file_id, new_digest=digest, new_size=len(received))
