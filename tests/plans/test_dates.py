"""The last day on time follows the words of the plan, and only real dates count."""

from datetime import date

import pytest

from plans import dates


@pytest.mark.parametrize(
    ("text", "kind", "last"),
    [
        ("xong trước ngày 31/01/2024", "before_date", date(2024, 1, 30)),
        ("trước 01/6/2024", "before_date", date(2024, 5, 31)),
        ("trước ngày 15/5", "before_date", date(2024, 5, 14)),
        ("trước ngày 15 tháng 5 năm 2024", "before_date", date(2024, 5, 14)),
        ("chậm nhất là ngày 15/5/2024", "by_date", date(2024, 5, 15)),
        ("trước tháng 11/2024", "before_month", date(2024, 10, 31)),
        ("trước tháng 1 năm 2025", "before_month", date(2024, 12, 31)),
        ("trong tháng 2/2024", "within_month", date(2024, 2, 29)),
        ("từ tháng 4 đến tháng 7 năm 2022", "window", date(2022, 7, 31)),
        ("từ ngày 01/4/2024 đến hết ngày 15/4/2024", "window", date(2024, 4, 15)),
        ("trong quý III/2024", "within_quarter", date(2024, 9, 30)),
        ("hoàn thành trong quý 2 năm 2024", "within_quarter", date(2024, 6, 30)),
        ("trước quý II/2024", "before_quarter", date(2024, 3, 31)),
        ("trong năm 2024", "within_year", date(2024, 12, 31)),
        ("tổ chức ngày 10/10/2024", "event_on", None),
        ("Quý 01/6/2024", "ambiguous", None),
    ],
)
def test_a_due_moment_is_read(text, kind, last):
    (when,) = dates.find(f"Hoàn thiện dữ liệu {text}.", 2024)
    assert (when.kind, when.last_on_time) == (kind, last)


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch số 48/KH-BCĐCĐS ngày 01/3/2024 của Ban Chỉ đạo",
        "áp dụng từ ngày 01/6/2022",
        "tầm nhìn đến năm 2030",
        "trước ngày 31/02/2024",
        "trước tháng 13/2024",
        "trước ngày 15 của tháng cuối quý",
        "nâng hạng (1/25)",
    ],
)
def test_other_dates_bind_nobody(text):
    assert dates.find(text, 2024) == []


@pytest.mark.parametrize(
    "cell", ["Quý III/2024.", "30/9/2024", "Tháng 9/2024", "Trước 01/10/2024"]
)
def test_a_deadline_cell_needs_no_words_around_the_date(cell):
    when = dates.of_cell(cell, 2024)
    assert when is not None
    assert when.last_on_time == date(2024, 9, 30)


def test_a_cell_without_a_date_has_no_due_moment():
    assert dates.of_cell("Thường xuyên", 2024) is None
