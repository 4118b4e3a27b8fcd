"""Numbers, days and moments are written as the reader writes them."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales import numbers


@pytest.mark.parametrize(
    ("value", "vietnamese", "english"),
    [
        ("1234.5", "1.234,5", "1,234.5"),
        ("67.50", "67,5", "67.5"),
        ("0", "0", "0"),
        ("1E+3", "1.000", "1,000"),
        ("-0.25", "-0,25", "-0.25"),
        ("0.123456789", "0,123456789", "0.123456789"),
    ],
)
def test_a_number_keeps_every_digit(value, vietnamese, english):
    assert numbers.number(Decimal(value), "vi") == vietnamese
    assert numbers.number(Decimal(value), "en") == english


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=6))
def test_what_is_written_can_be_read_back_exactly(value):
    written = numbers.number(value, "vi")
    assert Decimal(written.replace(".", "").replace(",", ".")) == value


def test_an_amount_has_its_unit_and_no_stray_space():
    assert numbers.amount(Decimal("67.5"), "%") == "67,5 %"
    assert numbers.amount(Decimal(12), "") == "12"


def test_a_goal_says_how_the_number_compares():
    assert numbers.goal(">=", Decimal(75), None, "%", "vi") == "≥ 75 %"
    assert numbers.goal("between", Decimal(5), Decimal(10), "hộ", "vi") == "5–10 hộ"


def test_a_moment_is_local_to_the_reader():
    assert numbers.moment(datetime(2024, 3, 4, 2, 15, tzinfo=UTC)) == "09:15 04/03/2024"
    assert numbers.local_day(datetime(2024, 3, 4, 17, 0, tzinfo=UTC)) == date(2024, 3, 5)


def test_the_last_day_is_the_one_people_can_act_on():
    midnight = datetime(2024, 3, 14, 17, 0, tzinfo=UTC)  # 00:00 of the 15th in Viet Nam
    assert numbers.day(numbers.last_day(midnight)) == "14/03/2024"


@pytest.mark.parametrize(
    ("name", "vietnamese", "english"),
    [
        ("2024Q1", "Quý I/2024", "Q1 2024"),
        ("2024-03", "Tháng 3/2024", "Month 3/2024"),
        ("2024H1", "6 tháng đầu năm 2024", "First half of 2024"),
        ("2024N9", "9 tháng năm 2024", "First nine months of 2024"),
        ("2024Y", "Năm 2024", "Year 2024"),
    ],
)
def test_a_period_is_called_what_people_call_it(name, vietnamese, english):
    assert numbers.period(name, "vi") == vietnamese
    assert numbers.period(name, "en") == english
