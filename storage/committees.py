"""A committee issues plans and is owed figures."""

from sqlalchemy import Connection, bindparam, insert, select
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import key


class Committee(SQLModel, table=True):
    """One steering committee; its level is a word, since levels come and go with the law."""

    id: int | None = key()
    name: str = Field(unique=True)
    level: str


_FIND = select(col(Committee.id)).where(col(Committee.name) == bindparam("name"))
_PUT = insert(Committee)


def named(db: Connection, name: str, level: str) -> int:
    """The committee of that name, made when it is new."""
    found = sql.first(db, _FIND, int, name=name)
    return sql.add(db, _PUT, name=name, level=level) if found is None else found
