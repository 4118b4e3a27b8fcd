"""Every message in the outbox goes out, in order, once, and nobody waits for somebody else."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import event

from bot.sender import COURIERS, Sender
from storage import sending
from storage.errors import Unavailable
from tests.bot.post import NOW, Post, put, rows, service_of, until


@pytest.fixture
def post():
    return Post()


@pytest.fixture
def service(database, post, tmp_path):
    return service_of(database, post, tmp_path)


@pytest.fixture
def sender(service):
    return Sender(service)


async def test_what_is_due_goes_out_in_order_per_address(service, sender, post):
    for words in "một", "hai", "ba":
        await put(service, words)
        await put(service, words, address="2")
    await sender.drain()
    assert [words for address, words in post.sent if address == "1"] == ["một", "hai", "ba"]
    assert [words for address, words in post.sent if address == "2"] == ["một", "hai", "ba"]
    assert {row.state for row in await rows(service)} == {"sent"}
    assert {row.external_id for row in await rows(service)} == {f"m{n}" for n in range(1, 7)}


async def test_what_is_not_due_waits(service, sender, post):
    await put(service, next_at=NOW + timedelta(hours=1))
    await sender.drain()
    assert post.sent == []
    service.clock.jump(NOW + timedelta(hours=2))
    await sender.drain()
    assert len(post.sent) == 1


async def test_a_channel_of_another_process_is_left_alone(service, sender, post):
    await put(service, channel="zalo")
    await put(service)
    await sender.drain()
    assert [row.state for row in await rows(service)] == ["new", "sent"]


async def test_a_chat_that_hangs_delays_nobody_else(service, sender, post):
    hanging = [asyncio.Event() for _ in range(COURIERS - 1)]
    for n, landing in enumerate(hanging):
        post.plans[f"slow{n}"] = [landing]
        await put(service, address=f"slow{n}")
    for n in range(40):
        await put(service, address=f"quick{n}")
    running = asyncio.create_task(sender.run())
    await until(lambda: len(post.sent) == 40)
    for landing in hanging:
        landing.set()
    await sender.stop()
    await running
    assert len(post.sent) == 40 + len(hanging)


async def test_the_bell_wakes_the_sender(service, sender, post):
    running = asyncio.create_task(sender.run())
    await asyncio.sleep(0.05)
    await put(service)
    service.bell.set()
    await until(lambda: post.sent, seconds=0.5)
    await sender.stop()
    await running


async def test_without_a_bell_it_looks_every_second(service, sender, post):
    running = asyncio.create_task(sender.run())
    await asyncio.sleep(0.05)
    await put(service)
    await until(lambda: post.sent, seconds=2)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running


async def test_what_is_in_the_air_is_finished_when_the_service_stops(service, sender, post):
    landing = asyncio.Event()
    post.plans["1"] = [landing]
    await put(service, "một")
    await put(service, "hai")
    running = asyncio.create_task(sender.run())
    await until(lambda: not post.plans["1"])
    stopping = asyncio.create_task(sender.stop())
    await asyncio.sleep(0.05)
    assert not stopping.done()
    landing.set()
    await stopping
    await running
    assert [row.state for row in await rows(service)] == ["sent", "new"]


async def test_how_it_went_is_not_forgotten_while_the_database_is_away(
    service, sender, post, monkeypatch
):
    landing = asyncio.Event()
    post.plans["1"] = [landing]
    await put(service)
    draining = asyncio.create_task(sender.drain())
    await until(lambda: not post.plans["1"])
    write = service.database.write

    async def refuse(*_args, **_more):
        raise Unavailable("away")

    monkeypatch.setattr(service.database, "write", refuse)
    landing.set()
    await asyncio.sleep(0.1)
    assert not draining.done()
    monkeypatch.setattr(service.database, "write", write)
    await draining
    assert [row.state for row in await rows(service)] == ["sent"]
    assert len(post.sent) == 1


async def test_two_senders_never_send_the_same(service, post):
    for n in range(60):
        await put(service, address=str(n % 20), words=str(n))
    await asyncio.gather(Sender(service).drain(), Sender(service).drain())
    assert sorted(int(words) for _, words in post.sent) == list(range(60))


async def test_a_square_code_is_made_on_the_way_out(service, sender, post):
    await put(service, "", made={"kind": "qr", "text": "https://t.me/don_doc_bot?start=x"})
    await sender.drain()
    (thing,) = post.things
    assert thing.is_picture
    assert thing.content.startswith(b"\x89PNG")


async def test_claiming_reads_what_waits_and_not_all_that_was_ever_sent(service, post):
    if service.database.engine.dialect.name != "sqlite":
        return  # PostgreSQL decides by how much there is
    asked = []
    event.listen(
        service.database.engine,
        "before_cursor_execute",
        lambda _c, _cursor, statement, facts, *_: asked.append((statement, facts)),
    )
    await service.database.write(sending.claim, NOW, 1, ["post"])
    statement, facts = next(one for one in asked if one[0].startswith("SELECT"))

    def explain(db):
        return db.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", facts).all()

    plan = " ".join(row[3] for row in await service.database.read(explain))
    assert "outbox_waiting" in plan
    assert "outbox_ahead" in plan
    assert "TEMP B-TREE" not in plan
