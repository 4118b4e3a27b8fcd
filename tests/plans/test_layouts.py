"""Plans in layouts of our own making are read by what their headings mean."""

import textwrap
import unicodedata

import pytest

import plans

HEAD = """KẾ HOẠCH
Hoạt động của Ban chỉ đạo chuyển đổi số xã Tân An năm 2025

I. MỤC TIÊU
- Tỷ lệ hồ sơ trực tuyến đạt trên 80%.
- Tỷ lệ hộ gia đình có Internet cáp quang đạt 95%.

II. TỔ CHỨC THỰC HIỆN
1. Văn phòng UBND xã
- Tổng hợp kết quả, báo cáo Chủ tịch UBND xã trước ngày 20 của tháng cuối quý.
2. Các thành viên Ban Chỉ đạo
- Báo cáo kết quả gửi về Văn phòng UBND xã trước ngày 10 của tháng cuối quý để tổng hợp.

PHỤ LỤC

"""

OTHER_ORDER = (
    HEAD
    + """TT	Thời hạn hoàn thành	Phối hợp	Nội dung chỉ tiêu	Thực hiện	Theo dõi
I			Chính quyền số
1	Trước 30/6/2025	Công an xã	Tỷ lệ hồ sơ trực tuyến đạt trên 70%	Bộ phận một cửa	Lê Thị Hoa
II			Xã hội số
1	Quý III/2025	Hội Phụ nữ; Đoàn Thanh niên	Tỷ lệ hộ có Internet đạt 95%	Các thôn	Vũ Bình
"""
)

PIPES = (
    HEAD.replace("I. MỤC TIÊU", "## I. MỤC TIÊU").replace("II. TỔ", "## II. TỔ")
    + """| **STT** | **Chỉ tiêu** | **Kế hoạch năm 2025** | **ĐVT** | **Theo dõi** | Thực hiện |
|:---:|---|---:|---|---|---|
| **I** | **Chính quyền số** | | | | |
| 1 | Tỷ lệ hồ sơ trực tuyến | > 70 | % | Lê Thị Hoa | Bộ phận một cửa<br>Công an xã |
| 2 | Số tổ công nghệ số cộng đồng được tập huấn | ≥ 12 | tổ | Lê Thị Hoa | Các thôn |
| **II** | **Xã hội số** | | | | |
| 1 | Thời gian giải quyết hồ sơ trung bình | không quá 2,5 | ngày | Vũ Bình | Công an xã |
"""
)

WRAPPED = (
    HEAD
    + """STT Chỉ tiêu
Chủ trì theo dõi,

đôn đốc
Chủ trì thực hiện

I Chính quyền số

1
Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp

nhận đạt trên 70%
Chánh Văn phòng

UBND xã
Bộ phận một cửa

2 Tỷ lệ phản ánh được xử lý đúng hạn đạt 100% Trưởng Công an xã Công an xã

7

STT Chỉ tiêu
Chủ trì theo dõi,

đôn đốc
Chủ trì thực hiện

II Xã hội số

1
Tỷ lệ hộ gia đình có Internet cáp quang đạt từ

90% đến 95%

Trạm Y tế xã, phòng

Văn hóa và Xã hội
Các doanh nghiệp viễn thông
"""
)

REPEATED = (
    HEAD
    + """STT	Chỉ tiêu	Chủ trì theo dõi	Chủ trì thực hiện
I	Chính quyền số
1	Tỷ lệ hồ sơ trực tuyến
đạt trên 70%	Lê Thị Hoa	Bộ phận một cửa
<b>STT</b>	<b>Chỉ tiêu</b>	<b>Chủ trì theo dõi</b>	<b>Chủ trì thực hiện</b>

- 3 -

2	<i>Tỷ lệ</i> phản ánh được **xử lý đúng hạn** đạt 100%	Lê Thị Hoa	Công an xã
STT	Chỉ tiêu	Chủ trì theo dõi	Chủ trì thực hiện
3	Hoàn thành cổng thông tin	Lê Thị Hoa
"""
)


def rows(text: str) -> dict[tuple[str | None, str], plans.Row]:
    return {(row.section, row.no): row for row in plans.read_text(text, "plan.txt").rows}


def test_columns_may_stand_in_any_order():
    row = rows(OTHER_ORDER)["I", "1"]
    assert (row.monitors, row.implementers) == (("Lê Thị Hoa",), ("Bộ phận một cửa",))
    assert (row.cooperators, row.deadline) == (("Công an xã",), "Trước 30/6/2025")
    assert [(t.comparator, t.value) for t in row.targets] == [(">", 70)]
    assert rows(OTHER_ORDER)["II", "1"].cooperators == ("Hội Phụ nữ", "Đoàn Thanh niên")


def test_deadlines_in_the_table_become_dated_duties():
    duties = plans.read_text(OTHER_ORDER, "plan.txt").duties
    assert [(d.kind, str(d.last_on_time)) for d in duties] == [
        ("before_date", "2025-06-29"),
        ("within_quarter", "2025-09-30"),
    ]


def test_a_markdown_table_with_targets_in_their_own_column_is_read():
    found = rows(PIPES)
    assert list(found) == [("I", "1"), ("I", "2"), ("II", "1")]
    assert [(t.comparator, t.value, t.unit) for row in found.values() for t in row.targets] == [
        (">", 70, "%"),
        (">=", 12, "tổ"),
        ("<=", 2.5, "ngày"),
    ]
    assert found["I", "1"].implementers == ("Bộ phận một cửa", "Công an xã")


def test_titles_of_markdown_lose_their_marks():
    plan = plans.read_text(PIPES, "plan.md")
    assert [section.title for section in plan.sections] == ["Chính quyền số", "Xã hội số"]
    assert ("value", "I", "1") in {(d.type, d.section, d.no) for d in plan.doubts}


def test_lines_broken_by_a_page_copy_grow_together():
    found = rows(WRAPPED)
    assert list(found) == [("I", "1"), ("I", "2"), ("II", "1")]
    first, second, third = found.values()
    assert first.text == "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận đạt trên 70%"
    assert (first.monitors, first.implementers) == (
        ("Chánh Văn phòng UBND xã",),
        ("Bộ phận một cửa",),
    )
    assert (second.monitors, second.implementers) == (("Trưởng Công an xã",), ("Công an xã",))
    assert third.monitors == ("Trạm Y tế xã", "phòng Văn hóa và Xã hội")
    (target,) = third.targets
    assert (target.comparator, target.value, target.value_max) == ("between", 90, 95)


def test_headings_repeated_in_the_middle_and_page_numbers_are_no_rows():
    found = rows(REPEATED)
    assert list(found) == [("I", "1"), ("I", "2"), ("I", "3")]
    assert found["I", "1"].text == "Tỷ lệ hồ sơ trực tuyến đạt trên 70%"
    assert found["I", "2"].text == "Tỷ lệ phản ánh được xử lý đúng hạn đạt 100%"


def test_a_cell_that_is_not_there_is_an_empty_cell():
    plan = plans.read_text(REPEATED, "plan.txt")
    assert rows(REPEATED)["I", "3"].implementers == ()
    assert [(d.no, dict(d.facts)) for d in plan.doubts if d.type == "missing_cell"] == [
        ("3", {"column": "implementer"})
    ]


@pytest.mark.parametrize("text", [OTHER_ORDER, PIPES, WRAPPED, REPEATED])
def test_the_body_is_read_whatever_the_table_looks_like(text):
    plan = plans.read_text(text, "plan.txt")
    assert (plan.document.level, plan.document.year) == ("commune", 2025)
    assert plan.reporting.member_deadline_day == 10
    assert plan.reporting.aggregate_deadline_day == 20
    assert plan.reporting.aggregator == "Văn phòng UBND xã"
    assert plan.reporting.member_recipient == "Văn phòng UBND xã"
    assert plan.reporting.recipient == ("Chủ tịch UBND xã",)


def test_in_a_table_of_duties_only_a_row_with_a_number_is_an_indicator():
    text = (
        "TT\tNhiệm vụ\tChủ trì\n1\tXây dựng quy chế\tVăn phòng\n2\tĐạt 90% hồ sơ số\tVăn phòng\n"
    )
    assert [row.kind for row in plans.read_text(text, "plan.tsv").rows] == ["task", "indicator"]


def test_numbers_below_numbers_make_the_upper_row_a_section():
    text = (
        "TT\tChỉ tiêu\tThực hiện\n"
        "1\tChính quyền số\t\n"
        "1.1\tHồ sơ số đạt 90%\tVăn phòng\n"
        "1.2\tThanh toán số đạt 50%\tCông an xã\n"
    )
    found = plans.read_text(text, "plan.tsv")
    assert [(section.no, section.title) for section in found.sections] == [("1", "Chính quyền số")]
    assert [row.no for row in found.rows] == ["1.1", "1.2"]


def test_rows_without_numbers_are_counted_and_pointed_out():
    text = "Chỉ tiêu\tThực hiện\nHồ sơ số đạt 90%\tVăn phòng\nThanh toán số đạt 50%\tCông an xã\n"
    plan = plans.read_text(text, "plan.tsv")
    assert [row.no for row in plan.rows] == ["1", "2"]
    assert [d.no for d in plan.doubts if d.type == "unnumbered"] == ["1", "2"]


BARS = "| {} |"
SHAPES = {
    "with bars": lambda cells: BARS.format(" | ".join(cells)),
    "with wide gaps": "    ".join,
    "with single spaces": " ".join,
    "one cell to a line": "\n\n".join,
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_the_same_plan_is_read_however_its_table_was_copied(shape):
    text = plans.demonstration().read_text(encoding="utf-8")
    lines = [shape(line.split("\t")) if "\t" in line else line for line in text.splitlines()]
    copied = plans.read_text("\n".join(lines), "copy.txt")
    original = plans.read(plans.demonstration())
    assert (copied.sections, copied.rows) == (original.sections, original.rows)
    assert (copied.duties, copied.reporting) == (original.duties, original.reporting)


@pytest.mark.parametrize("width", [60, 80, 100])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_body_broken_into_lines_says_the_same(width, gap):
    text = plans.demonstration().read_text(encoding="utf-8")
    body, mark, table = text.partition("STT\t")
    broken = gap.join(
        line
        for paragraph in body.splitlines()
        for line in textwrap.wrap(paragraph, width, break_on_hyphens=False) or [""]
    )
    copied = plans.read_text(f"{broken}\n\n{mark}{table}", "demonstration.txt")
    assert copied == plans.read(plans.demonstration())


@pytest.mark.parametrize("form", ["NFD", "NFKD"])
def test_letters_typed_in_another_form_are_the_same_letters(form):
    text = plans.demonstration().read_text(encoding="utf-8")
    assert plans.read_text(unicodedata.normalize(form, text), "demonstration.txt") == plans.read(
        plans.demonstration()
    )
