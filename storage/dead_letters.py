"""Messages that could not be understood by the program itself, set aside with their raw text."""

from datetime import datetime

from sqlalchemy import Connection, insert
from sqlmodel import SQLModel

from storage import sql
from storage.columns import key, moment


class DeadLetter(SQLModel, table=True):
    """What came, where, and why it was set aside."""

    __tablename__ = "dead_letter"  # pyright: ignore[reportAssignmentType]

    id: int | None = key()
    channel: str
    external_id: str | None = None
    raw: str
    error: str
    at: datetime = moment()


MOST_RAW = 32_768  # a poison message must not fill the disk
_PUT = insert(DeadLetter)


def put(  # noqa: PLR0913 - one argument for each column
    db: Connection, channel: str, external_id: str | None, raw: str, error: str, at: datetime
) -> None:
    facts = {"channel": channel, "external_id": external_id, "error": error, "at": at}
    sql.add(db, _PUT, **facts, raw=raw[:MOST_RAW])
