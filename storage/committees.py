"""A committee issues plans and is owed figures."""

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import key


class Committee(SQLModel, table=True):
    """One steering committee; its level is a word, since levels come and go with the law."""

    id: int | None = key()
    name: str = Field(unique=True)
    level: str
    contact: str = ""  # whom to call, as people would say it: a name and a telephone number


_FIND = select(col(Committee.id)).where(col(Committee.name) == bindparam("name"))
_PUT = insert(Committee)
_NEW = sql.blank(Committee)
_ALL = select(col(Committee.id)).order_by(col(Committee.id))
_CONTACT = select(col(Committee.contact)).where(col(Committee.id) == bindparam("committee_id"))
_NAME = select(col(Committee.name)).where(col(Committee.id) == bindparam("committee_id"))


def named(db: Connection, name: str, level: str) -> int:
    """The committee of that name, made when it is new."""
    found = sql.first(db, _FIND, int, name=name)
    if found is not None:
        return found
    return sql.add(db, _PUT, **{**_NEW, "name": name, "level": level})


def all_of(db: Connection) -> list[int]:
    return sql.every(db, _ALL, int)


def name_of(db: Connection, committee_id: int) -> str:
    return sql.one(db, _NAME, str, committee_id=committee_id)


def contact(db: Connection, committee_id: int) -> str:
    """Whom to call; empty when nobody has written it down."""
    return sql.one(db, _CONTACT, str, committee_id=committee_id)


def change(db: Connection, committee_id: int, **facts: object) -> None:
    sql.change(db, update(Committee).where(col(Committee.id) == committee_id).values(**facts))


def find(db: Connection, name: str) -> int | None:
    """The committee of that name, if there is one."""
    return sql.first(db, _FIND, int, name=name)
