"""The whole table of rights is walked: every act by every role, by words, doors and old buttons.

Who may not is refused, and nothing at all changes in the tables.
"""

import asyncio
import shutil

import pytest
from sqlalchemy import select, update
from sqlmodel import SQLModel, col

from flows.choices import plain
from flows.conversations import FLOWS
from flows.rights import MAY
from locales.sentences import LOCALES, attributes, sentence
from storage import accounts
from storage.database import Database
from storage.members import Seat
from tests.story import Town

ROLES = ("member", "office", "chair", "admin")
HEALTH = "Trưởng phòng Y tế"
SAID = {"seen", "outbox", "conversation", "account"}  # what every message may leave
REFUSED = sentence("vi", "not-allowed")
ENDED = [sentence(locale, "right-ended") for locale in LOCALES]
STRANGER = sentence("vi", "stranger", contact="|").split("|", maxsplit=1)[0]


class Person:
    """One human with a seat of each role; whichever are wanted are theirs at the moment."""

    def __init__(self, town, chat, seats):
        self.town = town
        self.chat = chat
        self.seats = seats

    async def is_only(self, *roles):
        def sit(db):
            now = self.town.clock.now()
            for role, seat_id in self.seats.items():
                until = None if role in roles else now
                db.execute(update(Seat).where(col(Seat.id) == seat_id).values(until=until))

        await self.town.database.write(sit)

    async def opens(self, act, rest=""):
        """Through the door that a button of somebody else's message would carry."""
        await self.chat.town.hear(
            self.chat.address, kind="tap", choice=f"go:{act}{rest}", text="captured"
        )

    async def presses(self, carried):
        await self.town.hear(self.chat.address, kind="tap", choice=carried, text="captured")

    async def rests(self):
        """Whatever was open is forgotten, as after a day of silence and “hủy”."""
        await self.is_only(*ROLES)
        await self.opens("cancel")

    async def flow(self):
        return (await self.town.asks(accounts.at, "post", self.chat.address)).flow


@pytest.fixture(scope="module")
def built(migrated_file, tmp_path_factory):
    file = shutil.copy(migrated_file, tmp_path_factory.mktemp("rights") / "town.db")
    asyncio.run(_build(f"sqlite:///{file}"))
    return file


async def _build(url):
    database = Database(url)
    town = Town(database)
    await town.opens()
    chair = await town.member("chair")
    await town.member(HEALTH)
    await chair.says(f"chỉ đạo {HEALTH}: rà soát lại hồ sơ trước 20/3")
    await chair.taps("Gửi")
    await database.write(_seats, plain(HEALTH), town.clock.now())
    await database.close()


@pytest.fixture
async def person(built, tmp_path):
    database = Database(f"sqlite:///{shutil.copy(built, tmp_path / 'town.db')}")
    town = Town(database)
    town.said = 10_000  # messages of the town that was built have their names already
    seats = await database.write(_seats, plain(HEALTH), town.clock.now())
    yield Person(town, town.stranger(plain(HEALTH), HEALTH), seats)
    await database.close()


def _seats(db, address, now):
    """The seat they have, and one of each other role, in parties of the same committee."""
    member_id = accounts.at(db, "post", address).member_id
    found = {}
    for role in ROLES:
        held = db.execute(
            select(col(Seat.id)).where(col(Seat.member_id) == member_id, col(Seat.role) == role)
        ).first()
        if held is None:
            party_id = db.execute(
                select(col(Seat.party_id)).where(col(Seat.role) == role)
            ).scalar_one()
            facts = {"party_id": party_id, "member_id": member_id, "role": role, "since": now}
            held = db.execute(SQLModel.metadata.tables["seat"].insert().values(**facts))
            found[role] = held.inserted_primary_key[0]
        else:
            found[role] = held[0]
    return found


def everything(db):
    """All that is kept, but for what was said."""
    return {
        name: sorted(map(repr, db.execute(select(table))))
        for name, table in SQLModel.metadata.tables.items()
        if name not in SAID
    }


def changes(before, after):
    return {name: (before[name], after[name]) for name in before if before[name] != after[name]}


def words(act):
    """The first words that open it, in either language."""
    return [
        attributes(locale, "commands")[act].split("|")[0].strip()
        for locale in LOCALES
        if act in attributes(locale, "commands")
    ]


@pytest.mark.parametrize("role", ROLES)
async def test_who_may_not_is_refused_by_words_and_by_doors_and_nothing_changes(person, role):
    await person.rests()
    await person.is_only(role)
    before = await person.town.asks(everything)
    forbidden = [act for act in MAY if role not in MAY[act].roles]
    assert forbidden
    for act in forbidden:
        for said in words(act):
            await person.chat.says(said)
            assert REFUSED in person.chat.text, (act, said)
        for rest in ("", " 1"):
            await person.opens(act, rest)
            assert REFUSED in person.chat.text, (act, rest)
        assert not await person.flow(), act
    assert changes(before, await person.town.asks(everything)) == {}


async def test_who_has_left_opens_nothing(person):
    await person.rests()
    await person.is_only()
    before = await person.town.asks(everything)
    for act in MAY:
        for said in words(act):
            await person.chat.says(said)
        await person.opens(act, " 1")
        assert not await person.flow(), act
        assert not person.chat.text or STRANGER in person.chat.text
    assert changes(before, await person.town.asks(everything)) == {}


@pytest.mark.parametrize("how", ["tap", "text", "file"])
async def test_a_right_taken_in_the_middle_ends_what_was_open(person, how):
    opened = [act for act in MAY if await _ends(person, act, how)]
    assert len(opened) > 20, opened


async def _ends(person, act, how):
    """False for an act that asks nothing just now, so that nothing of it can be open."""
    others = set(ROLES) - MAY[act].roles
    await person.rests()
    await person.opens(act)
    if await person.flow() != act:
        return False
    captured = [button["carries"] for row in person.chat.last.choices for button in row]
    await person.is_only(*others)
    before = await person.town.asks(everything)
    await _answers(person, how, captured)
    if others:
        assert any(one in person.chat.text for one in ENDED), act
        assert not await person.flow(), act
    for carried in captured:
        if not carried.startswith("go:"):
            await person.presses(carried)
    changed = changes(before, await person.town.asks(everything))
    if how == "file":  # what came is kept as it came, and belongs to nothing
        changed = {name: one for name, one in changed.items() if not name.startswith("file")}
    assert changed == {}, act
    return True


async def _answers(person, how, captured):
    if how == "file":
        await person.chat.sends("so-lieu.pdf", b"%PDF-1.4 nothing")
    elif how == "tap" and captured:
        await person.presses(captured[0])
    else:
        await person.chat.says("1")


async def test_the_table_is_that_of_the_conversations():
    assert set(MAY) == set(FLOWS) - {"join"}
    assert all(MAY[act].roles <= set(ROLES) for act in MAY)
