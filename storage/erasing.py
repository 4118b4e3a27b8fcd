"""Takes a person out of every table: values, units and history stay, under another name.

Names are looked for in every text of every table, since people write them anywhere: in notes, in
letters, in what was said about somebody. Addresses are short numbers on some channels, so they
are replaced only where an address stands, and elsewhere when they are too long to be a value.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import JSON, Column, Connection, String, Table, delete, or_, select, update
from sqlmodel import AutoString, SQLModel, col
from unidecode import unidecode

from storage.accounts import Account, Conversation
from storage.dead_letters import DeadLetter
from storage.evidence import Evidence
from storage.files import File, FileContent
from storage.members import Member
from storage.outbox import Outgoing
from storage.parties import Party, key_of
from storage.petitions import Petition
from storage.seen import Seen

SHORTEST_ADDRESS = 8  # marks; a shorter one might be a value or a year
GONE = "…"
# Numbers and codes of ours, in which nobody's name stands.
UNTOUCHED = frozenset({"alembic_version", "figure.parts", "target.value", "target.value_max"})


@dataclass(frozen=True, slots=True)
class Place:
    """An address that is or was somebody's."""

    channel: str
    address: str
    conversation_id: int


def erase(
    db: Connection, member_id: int, names: Sequence[str], places: Sequence[Place], alias: str
) -> int:
    """Puts the alias wherever one of the names stands; returns how many rows were changed."""
    with _wiped(db):
        changed = _addresses(db, places) + _things(db, member_id, places)
        db.execute(update(Member).where(col(Member.id) == member_id).values(channel=""))
        anew = _replacing(names, [one.address for one in places], alias)
        changed += sum(_table(db, table, anew) for table in SQLModel.metadata.sorted_tables)
        _name_keys(db, alias)
    return changed


def _addresses(db: Connection, places: Sequence[Place]) -> int:
    """Where an address stands, another takes its place; what was said from there is gone."""
    for one in places:
        other = f"erased {secrets.token_hex(8)}"
        for table in (Account, Seen, Outgoing, File):
            here = (col(table.channel) == one.channel, col(table.address) == one.address)
            db.execute(update(table).where(*here).values(address=other))
        said = col(Seen.address) == other
        db.execute(update(Seen).where(said).values(text=None, message_id=None))
        kept = col(Conversation.id) == one.conversation_id
        db.execute(update(Conversation).where(kept).values(flow="", state="", facts={}))
        _work(db, one, other)
        raw = or_(
            col(DeadLetter.raw).contains(one.address), col(DeadLetter.error).contains(one.address)
        )
        db.execute(update(DeadLetter).where(raw).values(raw=GONE, error="erased"))
    return len(places)


def _work(db: Connection, place: Place, other: str) -> None:
    """Work for somebody is addressed with the channel in front."""
    whose = col(Outgoing.address) == f"{place.channel} {place.address}"
    db.execute(update(Outgoing).where(whose).values(address=f"{place.channel} {other}", made={}))


def _things(db: Connection, member_id: int, places: Sequence[Place]) -> int:
    """Files they sent lose name and content; the evidence says that there was one."""
    sent = select(col(File.id)).where(col(File.member_id) == member_id)
    theirs = [int(file_id or 0) for file_id in db.scalars(sent)]
    for file_id in theirs:
        db.execute(delete(FileContent).where(col(FileContent.file_id) == file_id))
        facts = {"name": f"{GONE}{_ending(db, file_id)}", "reference": "", "digest": None}
        db.execute(update(File).where(col(File.id) == file_id).values(**facts))
    of_file = col(Evidence.file_id).in_(theirs)
    db.execute(update(Evidence).where(of_file).values(state="removed", note=None))
    asked = col(Petition.member_id) == member_id
    db.execute(update(Petition).where(asked).values(text=GONE))
    return len(theirs) + len(places)


def _ending(db: Connection, file_id: int) -> str:
    name = str(db.scalar(select(col(File.name)).where(col(File.id) == file_id)))
    found = re.search(r"\.\w{1,5}$", name)
    return found[0] if found else ""


def _table(db: Connection, table: Table, anew: Callable[[Any], Any]) -> int:
    """Every text of one table, also those inside of JSON."""
    columns = [one for one in table.columns if _may_hold(table, one)]
    if not columns:
        return 0
    keys = list(table.primary_key.columns)
    changed = 0
    for row in db.execute(select(*keys, *columns)).mappings().all():
        facts = {one.name: anew(row[one.name]) for one in columns}
        facts = {name: value for name, value in facts.items() if value != row[name]}
        if facts:
            here = [one == row[one.name] for one in keys]
            db.execute(update(table).where(*here).values(**facts))
            changed += 1
    return changed


def _may_hold(table: Table, column: Column[Any]) -> bool:
    is_text = isinstance(column.type, AutoString | String | JSON)
    return is_text and not {table.name, f"{table.name}.{column.name}"} & UNTOUCHED


def _replacing(names: Sequence[str], addresses: Sequence[str], alias: str) -> Callable[[Any], Any]:
    patterns = [_pattern(one) for one in names if one.strip()]
    patterns += [
        re.compile(rf"(?<!\w){re.escape(one)}(?!\w)")
        for one in addresses
        if len(one) >= SHORTEST_ADDRESS
    ]

    def text(value: str) -> str:
        return _text(value, patterns, alias)

    def entries(value: list[Any]) -> list[Any]:
        return [anew(one) for one in value]

    def named(value: dict[str, Any]) -> dict[str, Any]:
        return {text(name): anew(one) for name, one in value.items()}

    ways: dict[str, Callable[[Any], Any]] = {"str": text, "list": entries, "dict": named}

    def anew(value: Any) -> Any:
        way = ways.get(type(value).__name__)
        return value if way is None else way(value)

    return anew


def _pattern(name: str) -> re.Pattern[str]:
    """A full name however it is written; a single word only as it stands: "Bình" is no "bình"."""
    words = unicodedata.normalize("NFC", name).split()
    spaced = r"\s+".join(map(re.escape, words))
    if len(words) == 1:
        return re.compile(rf"(?<!\w){spaced}(?!\w)")
    bare = r"\s+".join(re.escape(unidecode(one)) for one in words)
    return re.compile(rf"(?<!\w)(?:{spaced}|{bare})(?!\w)", re.IGNORECASE)


def _text(text: str, patterns: Sequence[re.Pattern[str]], alias: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    anew = composed
    for pattern in patterns:
        anew = pattern.sub(lambda _: alias, anew)
    return text if anew == composed else anew


def _name_keys(db: Connection, alias: str) -> None:
    """A party that bore the name is found by its new one."""
    db.execute(update(Party).where(col(Party.name) == alias).values(key=key_of(alias)))


class _wiped:  # noqa: N801 - read as a word: `with _wiped(db)`
    """SQLite overwrites with zeros what is taken away, instead of only forgetting where it was."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._is_file = db.dialect.name == "sqlite"

    def __enter__(self) -> None:
        if self._is_file:
            self._db.exec_driver_sql("PRAGMA secure_delete = ON")

    def __exit__(self, *_: object) -> None:
        if self._is_file:
            self._db.exec_driver_sql("PRAGMA secure_delete = OFF")
