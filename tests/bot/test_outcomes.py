"""What becomes of a message that did not simply go out."""

from datetime import timedelta

import pytest

from bot.channel import Moved, Rejected, TryLater, Uncertain, Unreachable
from bot.outcomes import MOST_TRIES
from bot.sender import Sender
from storage import accounts
from tests.bot.post import NOW, Post, ask, moment, put, rows, service_of, two_addresses


@pytest.fixture
def post():
    return Post()


@pytest.fixture
def service(database, post, tmp_path):
    return service_of(database, post, tmp_path)


@pytest.fixture
def sender(service):
    return Sender(service)


async def test_an_answer_is_sent_however_old_it_is(service, sender, post):
    await put(service, kind="answer")
    service.clock.jump(NOW + timedelta(days=3))
    await sender.drain()
    assert len(post.sent) == 1


async def test_a_failed_try_comes_again_later_and_later(service, sender, post):
    post.plans["1"] = [TryLater("502") for _ in range(4)]
    await put(service)
    waits = []
    for _ in range(4):
        await sender.drain()
        (row,) = await rows(service)
        before = service.clock.now()
        waits.append((moment(row.next_at) - before).total_seconds())
        service.clock.jump(moment(row.next_at))
    await sender.drain()
    assert [row.state for row in await rows(service)] == ["sent"]
    for wait, expected in zip(waits, (5, 10, 20, 40), strict=True):
        assert 0.9 * expected < wait < 1.3 * expected


async def test_after_twelve_tries_a_message_is_given_up(service, sender, post):
    post.plans["1"] = [TryLater("502") for _ in range(50)]
    await put(service)
    for hours in range(1, 20):
        await sender.drain()
        service.clock.jump(NOW + timedelta(hours=2 * hours))
    (row,) = await rows(service)
    assert (row.state, row.attempts, row.error) == ("failed", MOST_TRIES, "502")


async def test_patience_that_was_asked_for_is_no_try(service, sender, post):
    post.plans["1"] = [TryLater("429", after=7) for _ in range(20)]
    await put(service)
    await sender.drain()
    (row,) = await rows(service)
    assert 6.5 < (moment(row.next_at) - service.clock.now()).total_seconds() <= 7
    for n in range(1, 30):
        service.clock.jump(NOW + timedelta(seconds=10 * n))
        await sender.drain()
    (row,) = await rows(service)
    assert (row.state, row.attempts) == ("sent", 1)


async def test_a_person_who_cannot_be_reached_is_written_to_elsewhere(service, sender, post):
    await service.database.write(two_addresses)
    post.plans["1"] = [Unreachable("blocked")]
    await put(service, choices=[[{"label": "Có", "carries": "1:yes", "typed": "1"}]])
    await sender.drain()
    assert post.sent == [("2", "Nhắc")]
    first, second = await rows(service)
    assert (first.state, first.error, second.state) == ("failed", "blocked", "sent")
    assert first.choices == second.choices
    (lost,) = await ask(service, "select * from audit")
    assert lost.act == "account.lost"


async def test_a_person_with_no_other_address_is_only_marked(service, sender, post):
    await service.database.write(accounts.speaking, "post", "1", "vi")
    post.plans["1"] = [Unreachable("blocked")]
    await put(service)
    await sender.drain()
    assert [row.state for row in await rows(service)] == ["failed"]
    assert not (await ask(service, "select reachable from account"))[0].reachable


async def test_a_chat_that_moved_takes_all_its_messages_along(service, sender, post):
    await service.database.write(accounts.speaking, "post", "1", "vi")
    post.plans["1"] = [Moved("100")]
    await put(service, "một")
    await put(service, "hai")
    await sender.drain()
    assert post.sent == [("100", "một"), ("100", "hai")]
    assert [row.address for row in await ask(service, "select address from account")] == ["100"]


async def test_a_message_that_is_refused_is_not_sent_again_and_holds_nobody_up(
    service, sender, post
):
    post.plans["1"] = [Rejected("too strange")]
    await put(service, "một")
    await put(service, "hai")
    await sender.drain()
    assert [(row.state, row.error) for row in await rows(service)] == [
        ("failed", "too strange"),
        ("sent", None),
    ]


async def test_in_doubt_a_message_goes_once_more_and_never_again(service, sender, post):
    post.plans["1"] = [Uncertain("cut off"), Uncertain("cut off")]
    await put(service)
    await sender.drain()
    assert [(row.state, bool(row.maybe_sent)) for row in await rows(service)] == [("new", True)]
    service.clock.jump(NOW + timedelta(minutes=1))
    await sender.drain()
    assert [row.state for row in await rows(service)] == ["unknown"]
    service.clock.jump(NOW + timedelta(days=1))
    await sender.drain()
    assert post.sent == []


async def test_a_mistake_of_the_channel_is_a_failed_try(service, sender, post):
    post.plans["1"] = [ZeroDivisionError("oh")]
    await put(service)
    await sender.drain()
    assert [row.state for row in await rows(service)] == ["new"]
    service.clock.jump(NOW + timedelta(minutes=1))
    await sender.drain()
    assert [row.state for row in await rows(service)] == ["sent"]


async def test_what_nobody_can_make_is_refused(service, sender, post):
    await put(service, made={"kind": "symphony"})
    await sender.drain()
    assert [row.state for row in await rows(service)] == ["failed"]
