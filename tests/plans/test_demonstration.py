"""The plan that ships with the project can be read without anything else."""

from datetime import date

import pytest

import plans


@pytest.fixture(scope="module")
def plan() -> plans.Plan:
    return plans.read(plans.demonstration())


def test_it_is_the_plan_of_a_city_for_one_year(plan):
    assert (plan.document.level, plan.document.year) == ("city", 2024)
    assert plan.document.title == (
        "Kế hoạch Hoạt động của Ban Chỉ đạo chuyển đổi số thành phố Bắc Giang năm 2024"
    )


def test_it_has_four_sections_and_twenty_four_indicators(plan):
    assert [section.no for section in plan.sections] == ["I", "II", "III", "IV"]
    assert len(plan.rows) == 24
    assert sum(len(row.targets) for row in plan.rows) == 25
    assert {row.kind for row in plan.rows} == {"indicator"}


def test_members_owe_before_the_fifteenth_and_the_office_before_the_twenty_fifth(plan):
    assert plan.reporting == plans.Reporting(
        member_deadline_day=15,
        aggregate_deadline_day=25,
        month_rule="last_month_of_quarter",
        aggregator="Trưởng phòng Văn hóa và Thông tin",
        recipient=("Ban chỉ đạo chuyển đổi số thành phố", "Trưởng Ban chỉ đạo"),
        member_recipient="Phòng Văn hóa và Thông tin",
    )


def test_three_duties_have_a_last_day(plan):
    assert [duty.last_on_time for duty in plan.duties] == [
        date(2024, 5, 31),
        date(2024, 10, 31),
        date(2024, 12, 31),
    ]


def test_the_one_number_that_disagrees_is_found(plan):
    (conflict,) = [doubt for doubt in plan.doubts if doubt.type == "value"]
    assert conflict.body is not None
    assert conflict.appendix is not None
    assert (conflict.section, conflict.no) == ("I", "6")
    assert (conflict.body.value, conflict.appendix.value) == (60, 50)


def test_every_row_has_somebody_who_follows_and_somebody_who_does(plan):
    assert all(row.monitors and row.implementers for row in plan.rows)


def test_the_contract_has_exactly_its_parts(plan):
    whole = plans.as_json(plan)
    assert list(whole) == ["document", "reporting", "sections", "items", "duties", "warnings"]
    assert whole["items"][0] == {
        "section": "I",
        "no": "1",
        "text": "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận, giải quyết TTHC đạt 75%",
        "kind": "indicator",
        "targets": [
            {
                "label": "hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận, giải quyết TTHC",
                "comparator": ">=",
                "value": 75,
                "unit": "%",
            }
        ],
        "monitors": ["Chánh Văn phòng HĐND-UBND TP"],
        "implementers": ["Các cơ quan, đơn vị", "UBND phường, xã"],
        "cooperators": [],
        "deadline": None,
    }


def test_warnings_are_worded_by_the_caller(plan):
    whole = plans.as_json(plan, say=lambda doubt: f"<{doubt.type}>")
    assert {w["message"] for w in whole["warnings"]} == {f"<{d.type}>" for d in plan.doubts}
