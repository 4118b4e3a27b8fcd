"""By which day something is to be done, read strictly; what is unsure is asked."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.days import read

TODAY = date(2024, 3, 4)  # a Monday


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("rà soát lại I.3 trước 20/3", date(2024, 3, 19)),
        ("rà soát lại I.3 trước ngày 20/3/2024", date(2024, 3, 19)),
        ("ra soat lai truoc 20/03", date(2024, 3, 19)),
        ("hạn 20/3", date(2024, 3, 20)),
        ("hạn chót là ngày 20/3", date(2024, 3, 20)),
        ("chậm nhất 20/3/24", date(2024, 3, 20)),
        ("đến hết ngày 20/3", date(2024, 3, 20)),
        ("xong trước ngày 5 tháng 4", date(2024, 4, 4)),
        ("chậm nhất ngày 5 tháng 4 năm 2024", date(2024, 4, 5)),
        ("trước 20.3.2024", date(2024, 3, 19)),
        ("trước thứ sáu", date(2024, 3, 7)),
        ("hạn thứ 6 tuần sau", date(2024, 3, 15)),
        ("chậm nhất ngày mai", date(2024, 3, 5)),
        ("xong trong hôm nay", TODAY),
        ("hạn cuối tháng", date(2024, 3, 31)),
        ("kiểm tra số liệu 5/3, báo cáo trước 20/3", date(2024, 3, 19)),
        ("by 20/3", date(2024, 3, 20)),
    ],
)
def test_a_certain_day_is_read(text, day):
    found = read(text, TODAY)
    assert found is not None
    assert found.day == day


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("rà soát 20/3", (date(2024, 3, 20),)),  # said without a word for "by"
        ("hạn 1/3", (date(2025, 3, 1),)),  # has passed
        ("trước 4/3", (date(2025, 3, 3),)),
        ("hạn 31/2", ()),
        ("hạn 1/3/2023", ()),
        ("hạn thứ hai", (date(2024, 3, 4), date(2024, 3, 11))),
        ("hạn 10/3 hoặc hạn 12/3", (date(2024, 3, 10), date(2024, 3, 12))),
    ],
)
def test_an_unsure_day_is_asked(text, options):
    found = read(text, TODAY)
    assert found is not None
    assert not found.is_sure
    assert found.options == options


@pytest.mark.parametrize(
    "text",
    ["rà soát lại I.3", "đạt 450/500 hồ sơ", "tăng 20.3 %", "số 20-3", "", "từ 1/3", "sau 5/3"],
)
def test_what_names_no_last_day_is_none(text):
    assert read(text, TODAY) is None


def test_an_answer_to_by_when_needs_no_cue():
    for text in ("20/3", "ngày 20/3", "20 tháng 3"):
        assert read(text, TODAY, is_answer=True).day == date(2024, 3, 20)


@given(st.dates(date(2023, 1, 1), date(2030, 1, 1)), st.integers(0, 400))
def test_a_date_written_out_is_that_date(today, ahead):
    day = today + timedelta(days=ahead)
    found = read(f"hạn {day.day}/{day.month}/{day.year}", today)
    assert found.day == day


@given(st.text(max_size=60), st.dates(date(2023, 1, 1), date(2030, 1, 1)))
def test_no_text_is_too_strange_and_no_day_has_passed(text, today):
    for lead in ("", "trước ", "hạn 20/3 "):
        found = read(lead + text, today)
        if found is not None:
            assert all(day >= today for day in (found.day, *found.options) if day)
