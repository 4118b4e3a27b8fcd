"""Every message in the outbox goes out, or it is written down why not."""

import asyncio
from collections import defaultdict
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event, insert, text

from bot.channel import Moved, Rejected, TryLater, Uncertain, Unreachable
from bot.clock import Clock
from bot.house import house_of
from bot.outcomes import MOST_TRIES
from bot.sender import COURIERS, Sender
from bot.service import Service
from bot.settings import Settings
from storage import accounts, outbox
from storage.errors import Unavailable
from storage.members import Member

NOW = datetime(2024, 3, 1, 2, tzinfo=UTC)


class Post:
    """A channel that does as it is told: an error to raise, or something to wait for."""

    name = "post"

    def __init__(self):
        self.sent = []
        self.things = []
        self.plans = defaultdict(list)

    async def send(self, letter, thing):
        plans = self.plans[letter.address]
        plan = plans.pop(0) if plans else None
        if isinstance(plan, asyncio.Event):
            await plan.wait()
        elif plan is not None:
            raise plan
        self.sent.append((letter.address, letter.text))
        self.things.append(thing)
        return f"m{len(self.sent)}"


@pytest.fixture
def post():
    return Post()


@pytest.fixture
def service(database, post, tmp_path):
    settings = Settings(_env_file=None, data_dir=tmp_path)
    return Service(settings, database, house_of(settings), Clock(NOW), {"post": post})


@pytest.fixture
def sender(service):
    return Sender(service)


async def test_what_is_due_goes_out_in_order_per_address(service, sender, post):
    for words in "một", "hai", "ba":
        await _put(service, words)
        await _put(service, words, address="2")
    await sender.drain()
    assert [words for address, words in post.sent if address == "1"] == ["một", "hai", "ba"]
    assert [words for address, words in post.sent if address == "2"] == ["một", "hai", "ba"]
    assert {row.state for row in await _rows(service)} == {"sent"}
    assert {row.external_id for row in await _rows(service)} == {f"m{n}" for n in range(1, 7)}


async def test_what_is_not_due_waits(service, sender, post):
    await _put(service, next_at=NOW + timedelta(hours=1))
    await sender.drain()
    assert post.sent == []
    service.clock.jump(NOW + timedelta(hours=2))
    await sender.drain()
    assert len(post.sent) == 1


async def test_a_channel_of_another_process_is_left_alone(service, sender, post):
    await _put(service, channel="zalo")
    await _put(service)
    await sender.drain()
    assert [row.state for row in await _rows(service)] == ["new", "sent"]


async def test_an_answer_is_sent_however_old_it_is(service, sender, post):
    await _put(service, kind="answer")
    service.clock.jump(NOW + timedelta(days=3))
    await sender.drain()
    assert len(post.sent) == 1


async def test_a_failed_try_comes_again_later_and_later(service, sender, post):
    post.plans["1"] = [TryLater("502") for _ in range(4)]
    await _put(service)
    waits = []
    for _ in range(4):
        await sender.drain()
        (row,) = await _rows(service)
        before = service.clock.now()
        waits.append((_moment(row.next_at) - before).total_seconds())
        service.clock.jump(_moment(row.next_at))
    await sender.drain()
    assert [row.state for row in await _rows(service)] == ["sent"]
    for wait, expected in zip(waits, (5, 10, 20, 40), strict=True):
        assert 0.9 * expected < wait < 1.3 * expected


async def test_after_twelve_tries_a_message_is_given_up(service, sender, post):
    post.plans["1"] = [TryLater("502") for _ in range(50)]
    await _put(service)
    for hours in range(1, 20):
        await sender.drain()
        service.clock.jump(NOW + timedelta(hours=2 * hours))
    (row,) = await _rows(service)
    assert (row.state, row.attempts, row.error) == ("failed", MOST_TRIES, "502")


async def test_patience_that_was_asked_for_is_no_try(service, sender, post):
    post.plans["1"] = [TryLater("429", after=7) for _ in range(20)]
    await _put(service)
    await sender.drain()
    (row,) = await _rows(service)
    assert 6.5 < (_moment(row.next_at) - service.clock.now()).total_seconds() <= 7
    for n in range(1, 30):
        service.clock.jump(NOW + timedelta(seconds=10 * n))
        await sender.drain()
    (row,) = await _rows(service)
    assert (row.state, row.attempts) == ("sent", 1)


async def test_a_person_who_cannot_be_reached_is_written_to_elsewhere(service, sender, post):
    await service.database.write(_two_addresses)
    post.plans["1"] = [Unreachable("blocked")]
    await _put(service, choices=[[{"label": "Có", "carries": "1:yes", "typed": "1"}]])
    await sender.drain()
    assert post.sent == [("2", "Nhắc")]
    first, second = await _rows(service)
    assert (first.state, first.error, second.state) == ("failed", "blocked", "sent")
    assert first.choices == second.choices
    (lost,) = await _ask(service, "select * from audit")
    assert lost.act == "account.lost"


async def test_a_person_with_no_other_address_is_only_marked(service, sender, post):
    await service.database.write(accounts.speaking, "post", "1", "vi")
    post.plans["1"] = [Unreachable("blocked")]
    await _put(service)
    await sender.drain()
    assert [row.state for row in await _rows(service)] == ["failed"]
    assert not (await _ask(service, "select reachable from account"))[0].reachable


async def test_a_chat_that_moved_takes_all_its_messages_along(service, sender, post):
    await service.database.write(accounts.speaking, "post", "1", "vi")
    post.plans["1"] = [Moved("100")]
    await _put(service, "một")
    await _put(service, "hai")
    await sender.drain()
    assert post.sent == [("100", "một"), ("100", "hai")]
    assert [row.address for row in await _ask(service, "select address from account")] == ["100"]


async def test_a_message_that_is_refused_is_not_sent_again_and_holds_nobody_up(
    service, sender, post
):
    post.plans["1"] = [Rejected("too strange")]
    await _put(service, "một")
    await _put(service, "hai")
    await sender.drain()
    assert [(row.state, row.error) for row in await _rows(service)] == [
        ("failed", "too strange"),
        ("sent", None),
    ]


async def test_in_doubt_a_message_goes_once_more_and_never_again(service, sender, post):
    post.plans["1"] = [Uncertain("cut off"), Uncertain("cut off")]
    await _put(service)
    await sender.drain()
    assert [(row.state, bool(row.maybe_sent)) for row in await _rows(service)] == [("new", True)]
    service.clock.jump(NOW + timedelta(minutes=1))
    await sender.drain()
    assert [row.state for row in await _rows(service)] == ["unknown"]
    service.clock.jump(NOW + timedelta(days=1))
    await sender.drain()
    assert post.sent == []


async def test_a_mistake_of_the_channel_is_a_failed_try(service, sender, post):
    post.plans["1"] = [ZeroDivisionError("oh")]
    await _put(service)
    await sender.drain()
    assert [row.state for row in await _rows(service)] == ["new"]
    service.clock.jump(NOW + timedelta(minutes=1))
    await sender.drain()
    assert [row.state for row in await _rows(service)] == ["sent"]


async def test_a_chat_that_hangs_delays_nobody_else(service, sender, post):
    hanging = [asyncio.Event() for _ in range(COURIERS - 1)]
    for n, landing in enumerate(hanging):
        post.plans[f"slow{n}"] = [landing]
        await _put(service, address=f"slow{n}")
    for n in range(40):
        await _put(service, address=f"quick{n}")
    running = asyncio.create_task(sender.run())
    await _until(lambda: len(post.sent) == 40)
    for landing in hanging:
        landing.set()
    await sender.stop()
    await running
    assert len(post.sent) == 40 + len(hanging)


async def test_the_bell_wakes_the_sender(service, sender, post):
    running = asyncio.create_task(sender.run())
    await asyncio.sleep(0.05)
    await _put(service)
    service.bell.set()
    await _until(lambda: post.sent, seconds=0.5)
    await sender.stop()
    await running


async def test_without_a_bell_it_looks_every_second(service, sender, post):
    running = asyncio.create_task(sender.run())
    await asyncio.sleep(0.05)
    await _put(service)
    await _until(lambda: post.sent, seconds=2)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running


async def test_what_is_in_the_air_is_finished_when_the_service_stops(service, sender, post):
    landing = asyncio.Event()
    post.plans["1"] = [landing]
    await _put(service, "một")
    await _put(service, "hai")
    running = asyncio.create_task(sender.run())
    await _until(lambda: not post.plans["1"])
    stopping = asyncio.create_task(sender.stop())
    await asyncio.sleep(0.05)
    assert not stopping.done()
    landing.set()
    await stopping
    await running
    assert [row.state for row in await _rows(service)] == ["sent", "new"]


async def test_how_it_went_is_not_forgotten_while_the_database_is_away(
    service, sender, post, monkeypatch
):
    landing = asyncio.Event()
    post.plans["1"] = [landing]
    await _put(service)
    draining = asyncio.create_task(sender.drain())
    await _until(lambda: not post.plans["1"])
    write = service.database.write

    async def refuse(*_args, **_more):
        raise Unavailable("away")

    monkeypatch.setattr(service.database, "write", refuse)
    landing.set()
    await asyncio.sleep(0.1)
    assert not draining.done()
    monkeypatch.setattr(service.database, "write", write)
    await draining
    assert [row.state for row in await _rows(service)] == ["sent"]
    assert len(post.sent) == 1


async def test_two_senders_never_send_the_same(service, post):
    for n in range(60):
        await _put(service, address=str(n % 20), words=str(n))
    await asyncio.gather(Sender(service).drain(), Sender(service).drain())
    assert sorted(int(words) for _, words in post.sent) == list(range(60))


async def test_a_square_code_is_made_on_the_way_out(service, sender, post):
    await _put(service, "", made={"kind": "qr", "text": "https://t.me/don_doc_bot?start=x"})
    await sender.drain()
    (thing,) = post.things
    assert thing.is_picture
    assert thing.content.startswith(b"\x89PNG")


async def test_what_nobody_can_make_is_refused(service, sender, post):
    await _put(service, made={"kind": "symphony"})
    await sender.drain()
    assert [row.state for row in await _rows(service)] == ["failed"]


async def test_claiming_reads_what_waits_and_not_all_that_was_ever_sent(service, post):
    if service.database.engine.dialect.name != "sqlite":
        return  # PostgreSQL decides by how much there is
    asked = []
    event.listen(
        service.database.engine,
        "before_cursor_execute",
        lambda _c, _cursor, statement, facts, *_: asked.append((statement, facts)),
    )
    await service.database.write(outbox.claim, NOW, 1, ["post"])
    statement, facts = next(one for one in asked if one[0].startswith("SELECT"))

    def explain(db):
        return db.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", facts).all()

    plan = " ".join(row[3] for row in await service.database.read(explain))
    assert "outbox_waiting" in plan
    assert "outbox_ahead" in plan
    assert "TEMP B-TREE" not in plan


def _two_addresses(db):
    member = db.execute(insert(Member).values(name="Lan", locale="vi")).inserted_primary_key[0]
    for address in "1", "2":
        account = accounts.speaking(db, "post", address, "vi").account_id
        accounts.belongs_to(db, account, member)


async def _put(service, words="Nhắc", address="1", **facts):
    now = service.clock.now()
    letter = {"channel": "post", "address": address, "kind": "note", "text": words}
    moments = {"created_at": now, "next_at": now}
    await service.database.write(outbox.put, {**letter, **moments, **facts})


async def _rows(service):
    return await _ask(service, "select * from outbox order by id")


async def _ask(service, question):
    return await service.database.read(lambda db: list(db.execute(text(question))))


def _moment(value):
    found = datetime.fromisoformat(value) if isinstance(value, str) else value
    return found if found.tzinfo else found.replace(tzinfo=UTC)


async def _until(condition, seconds=5):
    async with asyncio.timeout(seconds):
        while not condition():  # ruff: ignore[async-busy-wait] - the database rings no bell
            await asyncio.sleep(0.01)
