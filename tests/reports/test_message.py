"""The chair's message: numbers first, then names, never longer than a chat takes."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from reports.clipping import clip
from reports.message import LIMIT, text
from tests.reports.made import DUE, made
from tests.reports.plan import HEALTH, ROWS, Given, all_met, all_missing, percent, row


def test_the_numbers_come_first():
    words = text(made(ROWS), "vi")
    assert "Đã gửi 19/24 chỉ tiêu: 17 đúng hạn, 2 trễ hạn." in words
    assert "12 đạt, 4 chưa đạt, 1 đang thực hiện, 2 chưa có số liệu" in words
    assert words.index("Đã gửi 19/24") < words.index("Chưa đạt (4)") < words.index("Chưa gửi, đã")
    assert words.index("Chưa gửi, đã") < words.index("Gửi trễ (2)")


def test_what_is_below_shows_value_target_and_reason():
    words = text(made(ROWS), "vi")
    assert "98,75 %; mức phải đạt ≥ 100 %.\nNguyên nhân: Hệ thống của ngành thuế" in words
    assert "Nguyên nhân: chưa nêu." in words


def test_a_missing_number_brings_its_reason():
    words = text(made(ROWS), "vi")
    assert "Chưa có số liệu (2):" in words
    assert "Lý do: Ngân hàng Nhà nước" in words


def test_who_never_joined_is_said():
    words = text(made(ROWS, strangers=[HEALTH]), "vi")
    assert f"– {HEALTH}: III.4 (chưa tham gia hệ thống)" in words


def test_a_late_party_is_named_with_the_day():
    assert "– Trưởng phòng Tư pháp: I.7, gửi ngày 17/03/2024" in text(made(ROWS), "vi")


def test_before_the_due_moment_nobody_is_blamed():
    early = made(all_missing(), now=DUE - timedelta(days=4), closed_at=None)
    words = text(early, "vi")
    assert "còn hạn đến hết ngày 14/03/2024" in words
    assert "quá hạn" not in words
    assert "chưa chốt" in words


def test_a_full_quarter_is_said_in_a_breath():
    words = text(made(all_met()), "vi")
    assert words.endswith("Đã gửi 24/24 chỉ tiêu, đều đúng hạn.\nTất cả đều đạt.")


def test_a_period_in_which_nothing_is_asked_says_so():
    assert "chưa có chỉ tiêu nào" in text(made([]), "vi")


def test_big_numbers_are_written_the_vietnamese_way():
    hamlet = row("I.1", "Số hộ", HEALTH, percent(">=", 2000), said="1234.5")
    assert "1.234,5 %" in text(made([hamlet]), "vi")


def test_the_english_message_says_the_same():
    words = text(made(ROWS), "en")
    assert "19 of 24 figures sent: 17 in time, 2 late." in words
    assert "12 met, 4 below target" in words


def test_long_lists_end_with_how_many_are_left_out():
    many = [replace(one, code=f"I.{n}", said="1", reason="lý do " * 90)
            for n, one in enumerate(ROWS[:12] * 20)]  # fmt: skip
    words = text(made(many), "vi")
    assert len(words) <= LIMIT
    shown = words.count("Nguyên nhân:")
    assert f"… và {240 - shown} chỉ tiêu khác." in words


def test_many_codes_of_one_party_are_counted():
    many = [replace(ROWS[0], said="", code=f"I.{n}") for n in range(25)]
    assert "I.9 và 15 chỉ tiêu khác" in text(made(many), "vi")


def test_a_narrow_channel_gets_a_shorter_message():
    assert len(text(made(ROWS), "vi", limit=1_200)) <= 1_200
    assert len(text(made(ROWS), "vi", limit=200)) <= 200


WORDS = st.text(max_size=500)
SAID = st.sampled_from(["", "12.5", "99; 1", "450/500", "not_yet", "not_applicable", "unmet", "-"])
GIVEN = st.builds(
    Given,
    code=st.text(max_size=30),
    text=WORDS,
    party=WORDS,
    goals=st.lists(st.just(percent(">=", 50, "nhãn " * 20)), max_size=4).map(tuple),
    said=SAID,
    late=st.booleans(),
    is_sent=st.booleans(),
    reason=st.none() | WORDS,
)


@settings(max_examples=60, deadline=None)
@given(st.lists(GIVEN, max_size=60), WORDS, st.sampled_from(["vi", "en"]))
def test_no_plan_makes_the_message_too_long(rows, committee, locale):
    words = text(made(rows, committee=committee), locale)
    assert 0 < len(words) <= LIMIT


@given(st.text(), st.integers(min_value=1, max_value=80))
def test_what_is_shortened_is_short(words, most):
    assert len(clip(words, most)) <= most
