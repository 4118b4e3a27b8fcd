"""Many write at once, one commit serves them all, and nobody is told a lie."""

import asyncio
import threading
from contextlib import closing

import pytest
from sqlalchemy import event
from sqlalchemy.exc import IntegrityError

from storage import seen
from storage.database import Database
from storage.errors import Unavailable
from tests.storage.marks import on_postgresql, on_sqlite
from tests.storage.scene import NOW


def heard(db, number, words="90%"):
    facts = {"channel": "web", "external_id": str(number), "address": "1", "text": words}
    return seen.put(db, {**facts, "said_at": NOW, "heard_at": NOW})


def how_many(db):
    return db.exec_driver_sql("SELECT count(*) FROM seen").scalar_one()


@on_sqlite
async def test_two_hundred_writes_share_a_few_commits(database):
    commits = []
    event.listen(database.engine, "commit", commits.append)
    ids = await asyncio.gather(*(database.write(heard, number) for number in range(200)))
    assert len(set(ids)) == 200
    assert await database.read(how_many) == 200
    assert len(commits) <= 3


async def test_a_bad_unit_takes_only_itself_back(database):
    def spoil(db):
        heard(db, "spoilt")
        raise ValueError("a mistake")

    first, bad, twice, last = await asyncio.gather(
        database.write(heard, 1),
        database.write(spoil),
        database.write(lambda db: (heard(db, 2), heard(db, 2))),
        database.write(heard, 3),
        return_exceptions=True,
    )
    assert (type(bad), type(twice)) == (ValueError, IntegrityError)
    assert first != last
    assert await database.read(how_many) == 2


async def test_running_out_of_values_reaches_whoever_waits(database):
    for ask in (database.write, database.read):
        with pytest.raises(RuntimeError, match="ran out of values"):
            await ask(lambda _: next(iter(())))


@on_sqlite
async def test_who_gives_up_waiting_keeps_nobody_else_waiting(database):
    held = threading.Event()
    slow = asyncio.create_task(database.write(lambda _: held.wait(5)))
    given_up = asyncio.create_task(database.write(heard, 1))
    patient = asyncio.create_task(database.write(heard, 2))
    await asyncio.sleep(0.05)
    given_up.cancel()
    held.set()
    await asyncio.gather(slow, patient)
    assert given_up.cancelled()
    assert await database.read(how_many) == 2


async def test_closing_commits_what_still_waits(database_url):
    database = Database(database_url)
    waiting = [asyncio.create_task(database.write(heard, number)) for number in range(400)]
    await asyncio.sleep(0)
    await database.close()
    assert len(set(await asyncio.gather(*waiting))) == 400
    for ask in (database.write, database.read):
        with pytest.raises(Unavailable, match="closed"):
            await ask(how_many)
    await database.close()


async def test_a_question_sees_one_picture_of_the_database(database):
    asked, written = threading.Event(), threading.Event()

    def ask_twice(db):
        before = how_many(db)
        asked.set()
        written.wait(5)
        return before, how_many(db)

    answer = asyncio.create_task(database.read(ask_twice))
    await asyncio.to_thread(asked.wait, 5)
    await database.write(heard, 1)
    written.set()
    assert await answer == (0, 0)


def test_the_command_line_writes_without_a_loop(database_url):
    database = Database(database_url)
    assert database.now(heard, 1)
    with pytest.raises(IntegrityError):
        database.now(lambda db: (heard(db, 2), heard(db, 1)))
    assert database.now(how_many) == 1
    database.shut()


class Limit:
    """A pragma that every new connection gets, as if the disk were so."""

    def __init__(self, database):
        self.pragma = ""
        event.listen(database.engine, "connect", self.apply)

    def apply(self, connection, _record):
        if self.pragma:
            connection.execute(f"PRAGMA {self.pragma}")


@on_sqlite
@pytest.mark.parametrize("pragma", ["max_page_count=1", "query_only=ON"], ids=["full", "readonly"])
async def test_a_disk_that_takes_nothing_is_told_to_everyone_until_it_does(database, pragma):
    disk = Limit(database)
    disk.pragma = pragma
    refused = await asyncio.gather(
        *(database.write(heard, number, "x" * 100_000) for number in range(20)),
        return_exceptions=True,
    )
    assert {type(answer) for answer in refused} == {Unavailable}
    with pytest.raises(Unavailable):
        database.now(heard, 99, "x" * 100_000)
    assert await database.read(how_many) == 0
    disk.pragma = ""
    database.engine.dispose()  # as new connections would after a restart; the writer made its own
    assert await database.write(heard, 1, "x" * 100_000)


@on_sqlite
async def test_a_disk_that_fills_up_at_the_commit_is_told_to_everyone(database):
    await database.write(heard, 0)

    def fill(db):
        db.exec_driver_sql("PRAGMA cache_spill=OFF")
        connection = db.connection.driver_connection
        heard(db, 1)
        connection.execute("ROLLBACK")  # what SQLite does by itself when the disk is full

    refused = await asyncio.gather(
        database.write(heard, 2), database.write(fill), return_exceptions=True
    )
    assert {type(answer) for answer in refused} == {Unavailable}
    assert await database.write(heard, 3)
    assert await database.read(how_many) == 2


async def test_a_database_that_is_not_there_is_unavailable(tmp_path):
    for url in (f"sqlite:///{tmp_path}/nowhere/x.db", "postgresql://nobody@127.0.0.1:1/nothing"):
        database = Database(url)
        for ask in (database.write, database.read):
            with pytest.raises(Unavailable):
                await ask(how_many)
        with pytest.raises(Unavailable):
            database.now(how_many)
        await database.close()


@on_postgresql
async def test_of_two_in_a_deadlock_both_are_done_in_the_end(database):
    for number in (1, 2):
        await database.write(heard, number)
    meeting, tries = threading.Barrier(2), []

    def change(db, first, second):
        tries.append(first)
        touch = "UPDATE seen SET text = coalesce(text, '') || '!' WHERE external_id = '%d'"
        db.exec_driver_sql(touch % first)
        if len(tries) <= 2:
            meeting.wait(5)
        db.exec_driver_sql(touch % second)

    await asyncio.gather(database.write(change, 1, 2), database.write(change, 2, 1))
    said = await database.read(seen.said_at_address, "web", "1")
    assert [line.text for line in said] == ["90%!!", "90%!!"]
    assert len(tries) == 3


@on_sqlite
async def test_another_process_with_the_pen_is_waited_for(database, database_url):
    engine = Database(database_url)
    with closing(engine.engine.raw_connection()) as other:
        other.execute("BEGIN IMMEDIATE")
        waiting = asyncio.create_task(database.write(heard, 1))
        await asyncio.sleep(0.1)
        assert not waiting.done()
        other.execute("COMMIT")
        assert await waiting
    await engine.close()
