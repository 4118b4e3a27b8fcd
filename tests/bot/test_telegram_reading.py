"""Telegram's updates are read without ever falling over."""

import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram_reading import (
    Known,
    Malformed,
    Membership,
    Migrated,
    Tapped,
    chat_of,
    read,
)
from flows.heard import Heard

NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)
STAMP = int(NOW.timestamp()) - 60
KNOWN = Known(NOW, username="don_doc_bot")
LAN = {"id": 1001, "is_bot": False, "first_name": "Lan", "last_name": "Nguyễn"}
PRIVATE = {"id": 1001, "type": "private", "first_name": "Lan"}
GROUP = {"id": -1009, "type": "supergroup", "title": "Tổ"}


def test_a_message_says_who_what_and_when():
    found = read(_said(text="67,5%"), KNOWN)
    assert found == Heard(
        "telegram",
        "7",
        "1001",
        NOW - timedelta(minutes=1),
        text="67,5%",
        name="Lan Nguyễn",
        message_id="3",
    )


def test_a_tap_says_which_button_of_which_message():
    message = {"message_id": 5, "date": STAMP, "chat": PRIVATE}
    found = read(_update("callback_query", id="99", data="3:yes", message=message), KNOWN)
    assert isinstance(found, Tapped)
    assert (found.query_id, found.message_id) == ("99", 5)
    assert (found.heard.kind, found.heard.choice, found.heard.tapped) == ("tap", "3:yes", "5")
    assert found.heard.said_at == NOW


def test_the_buttons_of_a_message_too_old_to_see_stay():
    message = {"message_id": 5, "date": 0, "chat": PRIVATE}
    found = read(_update("callback_query", id="99", data="3:yes", message=message), KNOWN)
    assert isinstance(found, Tapped)
    assert found.message_id is None


def test_a_changed_message_counts_from_the_change():
    body = {"message_id": 5, "date": STAMP - 900, "edit_date": STAMP, "chat": PRIVATE}
    found = read(_update("edited_message", **body, text="12"), KNOWN)
    assert isinstance(found, Heard)
    assert (found.kind, found.said_at) == ("edited", NOW - timedelta(minutes=1))
    assert found.message_id == "5"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"document": {"file_id": "x"}, "caption": "mẫu"}, "file"),
        ({"photo": [{"file_id": "x"}]}, "file"),
        ({"sticker": {}}, "other"),
        ({"voice": {}}, "other"),
        ({"location": {}}, "other"),
    ],
)
def test_what_is_not_text_is_heard_too(content, kind):
    found = read(_said(**content), KNOWN)
    assert isinstance(found, Heard)
    assert (found.kind, found.text) == (kind, content.get("caption", ""))


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("họp lúc 8 giờ", None),
        ("/baocao", "/baocao"),
        ("/baocao@Don_Doc_Bot ngay", "/baocao ngay"),
        ("/baocao@another_bot", None),
        ("nhờ @don_doc_bot xem còn thiếu", "nhờ xem còn thiếu"),
        ("@don_doc_bot2 ơi", None),
    ],
)
def test_in_a_group_only_what_is_meant_for_us_is_heard(text, heard):
    found = read(_said(text=text, chat=GROUP), KNOWN)
    assert (found.text if isinstance(found, Heard) else None) == heard
    if isinstance(found, Heard):
        assert found.is_group


def test_in_private_everything_is_meant_for_us():
    assert read(_said(text="/start@don_doc_bot abc"), KNOWN).text == "/start abc"
    assert read(_said(text="/start@other abc"), KNOWN).text == "/start@other abc"


def test_a_group_that_moves_and_doors_that_open_and_close():
    assert read(_said(chat=GROUP, migrate_to_chat_id=-5), KNOWN) == Migrated("-1009", "-5")
    for status, is_in in (("kicked", False), ("left", False), ("member", True)):
        body = {"chat": PRIVATE, "new_chat_member": {"status": status}}
        assert read(_update("my_chat_member", **body), KNOWN) == Membership("1001", is_in)


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": 7, "channel_post": {}},
        {"update_id": 7},
    ],
)
def test_what_we_do_not_listen_to_is_nothing(update):
    assert read(update, KNOWN) is None


def test_other_bots_and_notices_are_nothing():
    assert read(_said(text="a", **{"from": LAN | {"is_bot": True}}), KNOWN) is None
    assert read(_said(new_chat_title="x"), KNOWN) is None


def test_names_and_texts_are_cleaned():
    who = {"id": 1, "first_name": "  La\u202en\n", "last_name": "x" * 500}
    found = read(_said(text="a\x00b\ud800" + "c" * 9_999, **{"from": who}), KNOWN)
    assert isinstance(found, Heard)
    assert found.name.startswith("La n x")
    assert len(found.name) == 80
    assert found.text.startswith("ab?c")
    assert len(found.text) == 4_096


def test_with_a_clock_set_to_another_year_messages_are_of_that_year():
    then = datetime(2024, 3, 14, 8, tzinfo=UTC)
    known = Known(then, ahead=then - NOW)
    assert read(_said(text="a"), known).said_at == then - timedelta(minutes=1)
    there = int((then - timedelta(minutes=2)).timestamp())
    assert read(_said(text="a", date=there), known).said_at == then - timedelta(minutes=2)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
KEYS = ["message", "edited_message", "callback_query", "my_chat_member", "chat", "id", "from",
        "date", "text", "caption", "data", "message_id", "document", "new_chat_member", "status",
        "type", "edit_date", "migrate_to_chat_id", "first_name"]  # fmt: skip
SHAPED = st.recursive(
    JSON, lambda inner: st.dictionaries(st.sampled_from(KEYS), inner, max_size=6), max_leaves=30
)


@given(SHAPED)
def test_anything_is_an_update_or_malformed(body):
    chat_of(body)
    for update in (
        body,
        {"update_id": 1, "message": body},
        {"update_id": 1, "callback_query": body},
    ):
        with suppress(Malformed):
            read(update, KNOWN)
        chat_of(update)


def test_reading_is_quick():
    update = _said(text="67,5%")
    started = time.process_time()
    for _ in range(2_000):
        read(update, KNOWN)
    assert (time.process_time() - started) / 2_000 < 50e-6


def _update(kind, **body):
    return {"update_id": 7, kind: {"from": LAN} | body}


def _said(**body):
    return _update("message", **({"message_id": 3, "date": STAMP, "chat": PRIVATE} | body))
