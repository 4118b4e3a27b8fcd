"""The units a group of the plan stands for: "UBND các xã, phường" is a list the admin enters."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import key, moment
from storage.parties import Known, Party


class Unit(SQLModel, table=True):
    """One party of a group, from one day to another; both are parties of the committee."""

    id: int | None = key()
    group_id: int = Field(foreign_key="party.id", index=True)
    party_id: int = Field(foreign_key="party.id", index=True)
    position: int
    since: datetime = moment()
    until: datetime | None = moment()


_OF_GROUP = (
    select(col(Party.id), col(Party.committee_id), col(Party.name))
    .join(Unit, col(Unit.party_id) == col(Party.id))
    .where(col(Unit.group_id) == bindparam("group_id"), col(Unit.until).is_(None))
    .order_by(col(Unit.position), col(Unit.id))
)
_PUT = insert(Unit)
_NEW = sql.blank(Unit)
_END = (
    update(Unit)
    .where(
        col(Unit.group_id) == bindparam("of_group"),
        col(Unit.party_id) == bindparam("of_party"),
        col(Unit.until).is_(None),
    )
    .values(until=bindparam("now"))
)


def of_group(db: Connection, group_id: int) -> Sequence[Known]:
    """The units that a group stands for now; none when it is a party like any other."""
    return sql.every(db, _OF_GROUP, Known, group_id=group_id)


def put(db: Connection, group_id: int, party_id: int, position: int, now: datetime) -> None:
    facts = {"group_id": group_id, "party_id": party_id, "position": position, "since": now}
    sql.add(db, _PUT, **{**_NEW, **facts})


def end(db: Connection, group_id: int, party_id: int, now: datetime) -> None:
    sql.change(db, _END, of_group=group_id, of_party=party_id, now=now)
