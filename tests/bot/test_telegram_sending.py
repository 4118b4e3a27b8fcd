"""What goes out over Telegram arrives once, or we know why not."""

import asyncio
from datetime import UTC, datetime, timedelta

from bot.channel import Thing
from bot.limits import Limits
from storage import accounts
from storage.outbox import Letter
from tests.telegram.person import SMALLEST_PICTURE


async def test_a_message_arrives_with_its_buttons(telegram, lan, live):
    async with live() as life:
        rows = [[_button("Có", "1:yes"), _button("Không", "1:no")], [_button("Để sau", "1:later")]]
        await life.writes(1001, "Đã có <số liệu> & *chưa*?", choices=rows)
        letter = await lan.waits_for("Đã có <số liệu> & *chưa*?")
        assert letter.rows == (("Có", "Không"), ("Để sau",))
        await _until_settled(life, 1001)
        ((number,),) = await life.rows("select external_id from outbox")
        assert number == str(letter.message_id)


async def test_a_long_text_arrives_whole_and_in_order(telegram, lan, live):
    lines = [f"{n}. " + "chỉ tiêu 👩🏽‍💻 " * 20 for n in range(60)]
    async with live() as life:
        await life.writes(1001, "\n".join(lines), choices=[[_button("Rồi", "1:ok")]])
        await lan.waits_for("59. ")
        await _until_settled(life, 1001)
    assert len(lan.sees) > 2
    seen = "\n".join(letter.text for letter in lan.sees).split("\n")
    assert [line.strip() for line in seen] == [line.strip() for line in lines]
    assert [bool(letter.buttons) for letter in lan.sees] == [False] * (len(lan.sees) - 1) + [True]


async def test_a_part_that_went_out_is_not_sent_again(telegram, lan, live):
    telegram.world.limits.on = True  # one a second to a chat: every further part has to wait
    async with live() as life:
        await life.writes(1001, "\n".join(f"{n} " + "x" * 1000 for n in range(10)))
        await lan.waits_for("9 ")
        await _until_settled(life, 1001)
    assert len(telegram.refused) == 2
    assert [letter.text[0] for letter in lan.sees] == ["0", "4", "8"]


async def test_a_picture_arrives_with_its_words(telegram, lan, live):
    async with live() as life:
        await life.channel.send(_letter("Quý I"), Thing("a.png", SMALLEST_PICTURE, True))
        await life.channel.send(_letter("Văn bản"), Thing("bao-cao.docx", b"PK", False))
    picture, document = lan.sees
    assert (picture.photo, picture.text) == (SMALLEST_PICTURE, "Quý I")
    assert (document.document, document.file_name) == (b"PK", "bao-cao.docx")


async def test_words_too_long_for_a_picture_go_before_it(telegram, lan, live):
    async with live() as life:
        await life.channel.send(_letter("dài " * 500), Thing("a.png", SMALLEST_PICTURE, True))
    assert [bool(letter.photo) for letter in lan.sees] == [False, True]


async def test_a_picture_that_is_refused_goes_as_a_file(telegram, lan, live):
    telegram.fail_next("sendPhoto", 400, description="Bad Request: PHOTO_INVALID_DIMENSIONS")
    async with live() as life:
        await life.channel.send(_letter("Quý I"), Thing("a.png", SMALLEST_PICTURE, True))
    assert (lan.last.file_name, lan.last.document) == ("a.png", SMALLEST_PICTURE)


async def test_buttons_that_telegram_refuses_become_lines_to_type(telegram, lan, live):
    async with live() as life:
        await life.writes(1001, "Chọn", choices=[[_button("Có", "x" * 65)]])
        letter = await lan.waits_for("1. Có")
        assert not letter.buttons


async def test_patience_is_shown_exactly_as_long_as_asked(telegram, lan, minh, live):
    telegram.fail_next("sendMessage", 429, retry_after=2)
    async with live() as life:
        await life.writes(1001, "một")
        await telegram.waits_for_calls("sendmessage")
        asked_at = telegram.now
        await life.writes(1002, "hai")
        await minh.waits_for("hai", 1)  # the other chat does not wait
        await lan.waits_for("một")
        assert 1.9 < (telegram.now - asked_at).total_seconds() < 3.5
        await _until_settled(life, 1001)
        assert (await life.rows("select attempts from outbox where address = '1001'"))[0][0] == 1


async def test_who_has_blocked_us_is_marked_and_written_to_elsewhere(telegram, lan, minh, live):
    """The two phones of one person."""
    async with live() as life:
        await life.knows(lan, seated=True)
        await life.knows(minh)
        ((member,),) = await life.rows("select member_id from account where address = '1001'")
        await life.service.database.write(_joins, "1002", member)
        lan.leaves_telegram()
        await life.writes(1001, "Nhắc báo cáo")
        await minh.waits_for("Nhắc báo cáo")
        await _until_settled(life, 1002)
        assert await life.letters(1001) == [("Nhắc báo cáo", "failed")]
        ((reachable,),) = await life.rows("select reachable from account where address = '1001'")
        assert not reachable


async def test_a_chat_that_never_was_is_not_tried_again(telegram, live):
    async with live() as life:
        await life.writes(99, "Nhắc")
        await _until_settled(life, 99)
        assert await life.letters(99) == [("Nhắc", "failed")]
    assert len(telegram.refused) == 1


async def test_a_server_error_is_tried_again(telegram, lan, live):
    telegram.fail_next("sendMessage", 502)
    async with live() as life:
        await life.writes(1001)
        await telegram.until(lambda: telegram.refused)
        await _hurry(life)
        await lan.waits_for("Nhắc")
        await _until_settled(life, 1001)
        assert (await life.rows("select attempts from outbox"))[0][0] == 2


async def test_an_accepted_message_without_an_answer_is_sent_at_most_twice(
    telegram, lan, live, monkeypatch
):
    monkeypatch.setattr("bot.sender.LONGEST_SEND", 0.3)
    telegram.hang_next("sendMessage", accept=True, times=5)
    async with live() as life:
        await life.writes(1001)
        await telegram.until(lambda: lan.sees)
        await _until_put_off(life, 1001)
        await _hurry(life)
        await _until_settled(life, 1001)
        assert await life.letters(1001) == [("Nhắc", "unknown")]
    assert len(lan.sees) == 2


async def test_half_an_answer_is_a_doubt_too(telegram, lan, live):
    telegram.truncate_next("sendMessage", times=2)
    async with live() as life:
        await life.writes(1001)
        await telegram.until(lambda: lan.sees)
        await _until_put_off(life, 1001)
        await _hurry(life)
        await _until_settled(life, 1001)
        assert await life.letters(1001) == [("Nhắc", "unknown")]
    assert len(lan.sees) == 2


async def test_while_telegram_is_down_messages_wait_without_using_up_their_tries(
    telegram, lan, live
):
    async with live() as life:
        await telegram.until(lambda: life.channel.username)
        telegram.goes_down()
        await life.writes(1001)
        for _ in range(20):
            await _hurry(life)
        assert (await life.rows("select attempts from outbox"))[0][0] < 3
        telegram.comes_back()
        await _hurry(life)
        await lan.waits_for("Nhắc")


async def test_a_group_that_moved_is_written_to_at_its_new_address(telegram, live):
    group = telegram.group(-42, "Tổ")
    async with live("webhook") as life:
        telegram.world.mailbox.allowed = ("callback_query",)  # the news of it does not come
        new = group.migrate()
        await life.writes(-42, kind="group")
        await new.waits_for("Nhắc")
        await _until_settled(life, new.chat_id)


async def test_a_slow_chat_delays_nobody_else(telegram, lan, minh, live):
    telegram.hang_next("sendMessage", accept=False)
    async with live() as life:
        await life.writes(1001)
        await telegram.waits_for_calls("sendmessage")
        for n in range(5):
            await life.writes(1002, f"tin {n}")
        await minh.waits_for("tin 4", 2)
        telegram.goes_down()


async def test_a_round_to_everybody_keeps_to_the_limits(telegram, live):
    """Telegram itself counts; only a message that a busy machine held up may be asked to wait."""
    telegram.world.limits.on = True
    people = [telegram.person(5000 + n, f"Người {n}", started=True) for n in range(90)]
    async with live("polling", Limits()) as life:
        started = telegram.now
        await asyncio.gather(*(life.writes(person.chat_id) for person in people))
        await telegram.until(lambda: all(person.sees for person in people), 20)
        seconds = (telegram.now - started).total_seconds()
        # How near to the limit is the benchmark's business; here only that nobody starves.
        assert seconds < 5 * len(people) / 30
        assert [len(person.sees) for person in people] == [1] * len(people)
    assert len(telegram.refused) <= len(people) // 20


def _button(label, carries):
    return {"label": label, "carries": carries, "typed": "1"}


def _letter(text):
    now = datetime(2024, 3, 1, tzinfo=UTC)
    return Letter(1, "telegram", "1001", "note", text, [], {}, "sending", 1, False, None, now)


def _joins(db, address, member):
    accounts.belongs_to(db, accounts.at(db, "telegram", address).account_id, member)


async def _until_settled(life, address):
    async with asyncio.timeout(10):
        while any(state in {"new", "sending"} for _, state in await life.letters(address)):  # ruff: ignore[async-busy-wait] - as above
            await asyncio.sleep(0.02)


async def _until_put_off(life, address):
    async with asyncio.timeout(10):
        while any(state == "sending" for _, state in await life.letters(address)):  # ruff: ignore[async-busy-wait] - as above
            await asyncio.sleep(0.02)


async def _hurry(life):
    """Time passes for the service until everything that waits is due."""
    await asyncio.sleep(0.1)
    life.service.clock.jump(life.service.clock.now() + timedelta(seconds=15))
    life.service.bell.set()
    await asyncio.sleep(0.1)
