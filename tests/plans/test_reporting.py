"""The reporting rhythm is read from whatever words the body has for it."""

import pytest

import plans

HEAD = "KẾ HOẠCH\nChuyển đổi số của UBND phường Trần Phú năm 2025\n\n"
TABLE = "\n\nSTT\tChỉ tiêu\tTheo dõi\n1\tHồ sơ số đạt 90%\tVăn phòng\n"


def rhythm(body):
    return plans.read_text(HEAD + body + TABLE, "plan.txt").reporting


def test_one_sentence_may_name_both_days():
    assert rhythm(
        "Các đơn vị báo cáo kết quả về Văn phòng UBND phường trước ngày 15 của tháng cuối quý"
        " để tổng hợp, báo cáo Chủ tịch UBND phường trước ngày 25 của tháng cuối quý."
    ) == plans.Reporting(
        member_deadline_day=15,
        aggregate_deadline_day=25,
        month_rule="last_month_of_quarter",
        aggregator="Văn phòng UBND phường",
        recipient=("Chủ tịch UBND phường",),
        member_recipient="Văn phòng UBND phường",
    )


def test_two_sentences_may_name_one_day_each():
    found = rhythm(
        "Trước ngày 12 tháng cuối quý, các phòng gửi báo cáo về Văn phòng UBND phường;"
        " Văn phòng UBND phường tổng hợp, báo cáo Chủ tịch UBND phường trước ngày 20"
        " tháng cuối quý."
    )
    assert (found.member_deadline_day, found.aggregate_deadline_day) == (12, 20)
    assert found.aggregator == found.member_recipient == "Văn phòng UBND phường"


def test_a_month_has_its_own_day():
    found = rhythm("Định kỳ trước ngày 05 hằng tháng, các tổ gửi số liệu về Công an phường.")
    assert (found.monthly_deadline_day, found.month_rule) == (5, None)
    assert found.member_recipient == found.aggregator == "Công an phường"


def test_the_quarter_may_be_reported_in_the_month_after_it():
    found = rhythm(
        "Trước ngày 10 của tháng đầu quý sau, các đơn vị gửi báo cáo về Văn phòng UBND phường."
    )
    assert (found.member_deadline_day, found.month_rule) == (10, "first_month_of_next_quarter")


def test_at_the_latest_on_a_day_is_before_the_day_after():
    found = rhythm("Văn phòng tổng hợp, báo cáo chậm nhất ngày 24 của tháng cuối quý.")
    assert found.aggregate_deadline_day == 25


@pytest.mark.parametrize(
    "body",
    [
        "Các đơn vị báo cáo kết quả theo quy định.",
        "Trước ngày 99 của tháng cuối quý, các đơn vị gửi báo cáo.",
        "Xong trước ngày 15/5/2025, báo cáo UBND phường.",
    ],
)
def test_nothing_is_invented_where_the_plan_says_nothing(body):
    assert rhythm(body) == plans.Reporting()
