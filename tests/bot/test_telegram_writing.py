"""Texts fit into Telegram's messages and lose nothing."""

from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram_writing import keyboard, message, parts, typed_out, units

ROWS = [[{"label": "Có", "carries": "4:yes", "typed": "1"}]]


def test_length_is_counted_as_telegram_counts():
    assert [units(text) for text in ("abc", "ệ", "👩🏽‍💻", "")] == [3, 1, 7, 0]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_units_are_those_of_utf_16(text):
    assert units(text) == len(text.encode("utf-16-le")) // 2


def test_a_short_text_is_one_part_and_an_empty_one_none():
    assert parts("xin chào\n") == ["xin chào\n"]
    assert parts(" \n") == []


def test_a_cut_is_made_at_the_end_of_a_line():
    assert parts("một hai\nba bốn\nnăm", most=14) == ["một hai", "ba bốn\nnăm"]


def test_a_line_too_long_is_cut_at_a_space_and_else_anywhere():
    assert parts("một hai ba bốn", most=8) == ["một hai ", "ba bốn"]
    assert parts("x" * 10, most=4) == ["xxxx", "xxxx", "xx"]


@given(st.text("ab 👩🏽‍💻\nệ", max_size=300), st.integers(min_value=4, max_value=40))
def test_parts_are_short_enough_and_lose_no_word(text, most):
    found = parts(text, most)
    assert all(0 < units(part) <= most and part.strip() for part in found)
    assert "".join("".join(found).split()) == "".join(text.split())


def test_buttons_lie_in_rows_and_carry_their_choice():
    assert keyboard([]) is None
    assert message("-5", "Có?", ROWS) == {
        "chat_id": -5,
        "text": "Có?",
        "reply_markup": {"inline_keyboard": [[{"text": "Có", "callback_data": "4:yes"}]]},
    }


def test_choices_can_be_typed_when_buttons_are_refused():
    assert typed_out("Có?", ROWS) == "Có?\n\n1. Có"
