"""A killed process loses nothing that it had acknowledged."""

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import inspect

from storage import schema
from storage.database import Database
from storage.engine import open_engine
from tests.storage.differences import differences

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 3


def start(module, *words):
    command = [sys.executable, "-m", f"tests.storage.{module}", *words]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def killed_after(lines, url, prefix):
    """The numbers a writer had acknowledged when it was killed."""
    with start("keep_writing", url, prefix) as writer:
        said = [writer.stdout.readline() for _ in range(lines)]
        writer.kill()
        said += writer.stdout.readlines()
    return {line.strip() for line in said if line.endswith("\n")}


@pytest.mark.kill
async def test_every_acknowledged_row_outlives_the_kill(database_url):
    acknowledged = set()
    for number in range(ROUNDS):
        acknowledged |= killed_after(random.randint(1, 400), database_url, f"round-{number}")
    database = Database(database_url)
    kept = await database.read(
        lambda db: {*db.exec_driver_sql("SELECT external_id FROM seen").scalars()}
    )
    assert len(acknowledged) >= ROUNDS
    assert acknowledged <= kept
    if database_url.startswith("sqlite"):
        check = await database.read(lambda db: db.exec_driver_sql("PRAGMA integrity_check").all())
        assert check == [("ok",)]
    await database.close()


@pytest.mark.kill
@pytest.mark.parametrize("tables", [1, 9, 20])
def test_a_migration_killed_half_way_leaves_nothing_and_is_done_next_time(empty_url, tables):
    with start("upgrade_and_die", empty_url, str(tables)) as child:
        assert child.wait(30) == -signal.SIGKILL
    engine = open_engine(empty_url)
    assert set(inspect(engine).get_table_names()) <= {"alembic_version"}
    engine.dispose()
    schema.upgrade(empty_url)
    assert differences(empty_url) == []


def test_many_processes_that_start_at_once_migrate_once(empty_url):
    children = [start("upgrade_and_die", empty_url, "0") for _ in range(3)]
    for child in children:
        with child:
            assert child.wait(60) == 0
    assert differences(empty_url) == []
