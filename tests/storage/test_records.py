"""What was heard, what was changed, what could not be understood, and the stage's clock."""

from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from storage import audit, dead_letters, seen, stage
from tests.storage.scene import NOW


def heard(db, external_id="9", words="90%"):
    facts = {"channel": "zalo", "external_id": external_id, "address": "1", "text": words}
    return seen.put(db, {**facts, "said_at": NOW, "heard_at": NOW})


async def test_a_message_is_known_when_it_comes_again(database):
    assert await database.read(seen.find, "zalo", "9") is None
    seen_id = await database.write(heard)
    assert await database.read(seen.find, "zalo", "9") == seen_id
    with pytest.raises(IntegrityError):
        await database.write(heard)


async def test_a_conversation_shows_what_was_said_in_words(database):
    await database.write(heard)
    await database.write(heard, "10", None)
    said = await database.read(seen.said_at_address, "zalo", "1")
    assert [line.text for line in said] == ["90%"]


async def test_every_change_is_written_down(database):
    await database.write(audit.note, NOW, "member:1", "figure.kept", 5, value="90.0")
    await database.write(audit.note, NOW, "cli", "period.closed", 2)
    (first, second) = await database.read(audit.all_of)
    assert (first.actor, first.facts, second.act) == (
        "member:1",
        {"value": "90.0"},
        "period.closed",
    )
    assert await database.read(audit.all_of, "period.closed") == [second]
    assert await database.read(audit.all_of, "figure.kept", 6) == []


async def test_a_poison_message_does_not_fill_the_disk(database):
    await database.write(dead_letters.put, "zalo", None, "x" * 1_000_000, "odd", NOW)

    def length(db):
        return db.exec_driver_sql("SELECT length(raw) FROM dead_letter").scalar_one()

    assert await database.read(length) == dead_letters.MOST_RAW


async def test_the_stage_goes_on_from_the_moment_it_was_left(database):
    assert await database.read(stage.shift) is None
    for days in (1, 2):
        await database.write(stage.keep_shift, NOW + timedelta(days=days), NOW)
    assert await database.read(stage.shift) == timedelta(days=2)
