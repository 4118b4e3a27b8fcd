"""Documents in layouts of our own, each with the cells that a careful reader gets out of it."""

import datetime as dt

import docx
import xlsxwriter

import plans
from tests.plans import making

BODY = (
    "KẾ HOẠCH",
    "Chuyển đổi số của UBND phường Trần Phú năm 2024",
    "Các đơn vị báo cáo kết quả về Văn phòng UBND phường trước ngày 15 của tháng cuối quý.",
)


def cells(row):
    """A row as one tuple: number, text, targets, who follows, does and helps, and the deadline."""
    targets = [
        (one.comparator, one.value, *([one.value_max] if one.value_max else []), one.unit)
        for one in row.targets
    ]
    parties = (row.monitors, row.implementers, row.cooperators)
    return (f"{row.section}.{row.no}", row.text, targets, *map(list, parties), row.deadline)


def read(path):
    plan = plans.read(path)
    return plan, [cells(row) for row in plan.rows]


def test_a_word_file_by_hand_with_merged_cells(tmp_path):
    c, body = making.cell, "".join(making.paragraph(line) for line in BODY)
    appendix = making.table(
        [c("TT", merge="restart"), c("Nội dung", "chỉ tiêu", merge="restart"),
         c("Phân công", across=3), c("Thời hạn", "hoàn thành", merge="restart")],
        [c(merge="continue"), c(merge="continue"), c("Theo dõi, đôn đốc"), c("Chủ trì"),
         c("Phối hợp"), c(merge="continue")],
        [c("(1)"), c("(2)"), c("(3)"), c("(4)"), c("(5)"), c("(6)")],
        [c("I. CHÍNH QUYỀN SỐ", across=6)],
        [c("1"), c("Tỷ lệ hồ sơ trực tuyến đạt trên 80%"),
         c("Chánh Văn phòng UBND phường", merge="restart"), c("Công an phường", "Trạm Y tế"),
         c("Các tổ dân phố"), c("Quý II/2024")],
        [c("2"), c("Tỷ lệ số hóa kết quả", "đạt tối thiểu 60,5%"), c(merge="continue"),
         c("Trung tâm Phục vụ hành chính công"), c(), c("trước 30/6/2024")],
        [c("II"), c("XÃ HỘI SỐ", across=5)],
        [c("1", merge="restart"), c("Tỷ lệ hộ có Internet:"), c("Phòng Văn hóa - Xã hội"),
         c("Viễn thông VNPT"), c(), c("Năm 2024")],
        [c(merge="continue"), c("khu vực trung tâm đạt 95%;"), c(), c(), c(), c()],
        [c(merge="continue"), c("các khu vực khác đạt 80%"), c(), c(), c(), c()],
    )  # fmt: skip
    plan, rows = read(making.raw_docx(tmp_path / "plan.docx", body + appendix))
    assert plan.document.title == "Kế hoạch Chuyển đổi số của UBND phường Trần Phú năm 2024"
    assert plan.reporting.member_deadline_day == 15
    assert [(s.no, s.title) for s in plan.sections] == [
        ("I", "CHÍNH QUYỀN SỐ"),
        ("II", "XÃ HỘI SỐ"),
    ]
    follows = ["Chánh Văn phòng UBND phường"]
    assert rows == [
        ("I.1", "Tỷ lệ hồ sơ trực tuyến đạt trên 80%", [(">", 80, "%")], follows,
         ["Công an phường", "Trạm Y tế"], ["Các tổ dân phố"], "Quý II/2024"),
        ("I.2", "Tỷ lệ số hóa kết quả đạt tối thiểu 60,5%", [(">=", 60.5, "%")], follows,
         ["Trung tâm Phục vụ hành chính công"], [], "trước 30/6/2024"),
        ("II.1", "Tỷ lệ hộ có Internet: khu vực trung tâm đạt 95%; các khu vực khác đạt 80%",
         [(">=", 95, "%"), (">=", 80, "%")], ["Phòng Văn hóa - Xã hội"], ["Viễn thông VNPT"], [],
         "Năm 2024"),
    ]  # fmt: skip
    assert [str(duty.last_on_time) for duty in plan.duties] == ["2024-06-30", "2024-06-29"]


def test_a_word_file_that_counts_its_rows_itself(tmp_path):
    made = docx.Document()
    for line in BODY:
        made.add_paragraph(line)
    table = made.add_table(rows=1, cols=4)
    for cell, text in zip(table.rows[0].cells, ("STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian"),
                          strict=True):  # fmt: skip
        cell.text = text
    for task, who in (("Ban hành quy chế vận hành", "Văn phòng"), ("Mua 05 máy chủ", "Công an")):
        row = table.add_row().cells
        row[0].paragraphs[0].style = made.styles["List Number"]
        row[1].text, row[2].text, row[3].text = task, who, "Tháng 9/2024"
    made.save(tmp_path / "tasks.docx")
    plan, rows = read(tmp_path / "tasks.docx")
    assert [row.kind for row in plan.rows] == ["task", "indicator"]
    assert rows == [
        ("None.1", "Ban hành quy chế vận hành", [], [], ["Văn phòng"], [], "Tháng 9/2024"),
        ("None.2", "Mua 05 máy chủ", [(">=", 5, "máy")], [], ["Công an"], [], "Tháng 9/2024"),
    ]
    assert not [doubt for doubt in plan.doubts if doubt.type == "unnumbered"]


def test_two_tables_that_both_count_from_one_are_two_parts(tmp_path):
    made = docx.Document()
    for line in (*BODY, "Phụ lục 1: Chỉ tiêu"):
        made.add_paragraph(line)
    rows = ((("TT", "Chỉ tiêu", "Theo dõi"), ("1", "Hồ sơ số đạt 90%", "Văn phòng")),
            (("TT", "Nhiệm vụ", "Chủ trì"), ("1", "Lập báo cáo", "Công an phường")))  # fmt: skip
    for lines, after in zip(rows, ("Phụ lục 2: Nhiệm vụ", "Nơi nhận:"), strict=True):
        table = made.add_table(rows=0, cols=3)
        for line in lines:
            for cell, text in zip(table.add_row().cells, line, strict=True):
                cell.text = text
        made.add_paragraph(after)
    made.save(tmp_path / "two.docx")
    plan, found = read(tmp_path / "two.docx")
    assert [(s.no, s.title) for s in plan.sections] == [
        ("I", "Phụ lục 1: Chỉ tiêu"),
        ("II", "Phụ lục 2: Nhiệm vụ"),
    ]
    assert [row[0] for row in found] == ["I.1", "II.1"]
    assert plan.doubts == ()


def test_an_excel_file_with_shown_values_and_merged_cells(tmp_path):
    book = xlsxwriter.Workbook(tmp_path / "plan.xlsx")
    sheet, shape = book.add_worksheet("Chỉ tiêu"), book.add_format()
    percent, parts = (book.add_format({"num_format": form}) for form in ("0%", "0.0%"))
    day, month = (book.add_format({"num_format": form}) for form in ("dd/mm/yyyy", "mm/yyyy"))
    named = book.add_format({"num_format": '"≤ "0.0" ngày"'})
    for at, line in enumerate(BODY):
        sheet.merge_range(at, 0, at, 6, line, shape)
    years = ("Thực hiện năm 2023", "Kế hoạch năm 2024")
    people = ("Cơ quan theo dõi", "Đơn vị thực hiện")
    sheet.write_row(4, 0, ("Thời hạn", "STT", "Tên chỉ tiêu", *years, *people))
    sheet.merge_range("A6:G6", "A. Chính quyền số", shape)
    sheet.write_datetime(6, 0, dt.datetime(2024, 6, 30), day)  # noqa: DTZ001 - no zone
    sheet.write_row(6, 1, (1, "Hồ sơ trực tuyến", "65%"))
    sheet.write_number(6, 4, 0.7, percent)
    sheet.merge_range("F7:F8", "Văn phòng UBND", shape)
    sheet.write_string(6, 6, "Công an phường; Trạm Y tế")
    sheet.write_datetime(7, 0, dt.datetime(2024, 9, 1), month)  # noqa: DTZ001 - as above
    sheet.write_row(7, 1, ("2", "Mức độ hài lòng"))
    sheet.write_number(7, 4, 0.955, parts)
    sheet.write_string(7, 6, "Các tổ dân phố")
    sheet.write_row(8, 0, ("Cả năm", 3, "Thời gian giải quyết", 4))
    sheet.write_number(8, 4, 2.5, named)
    sheet.write_row(8, 5, ("Phòng Nội vụ", "UBND phường"))
    sheet.write_string(10, 5, "CHỦ TỊCH")
    book.add_worksheet("Danh mục").hide()
    book.close()
    plan, rows = read(tmp_path / "plan.xlsx")
    assert (plan.document.level, plan.document.year) == ("ward", 2024)
    assert rows == [
        ("A.1", "Hồ sơ trực tuyến", [(">=", 70, "%")], ["Văn phòng UBND"],
         ["Công an phường", "Trạm Y tế"], [], "30/06/2024"),
        ("A.2", "Mức độ hài lòng", [(">=", 95.5, "%")], ["Văn phòng UBND"], ["Các tổ dân phố"],
         [], "09/2024"),
        ("A.3", "Thời gian giải quyết", [("<=", 2.5, "ngày")], ["Phòng Nội vụ"], ["UBND phường"],
         [], "Cả năm"),
    ]  # fmt: skip


def test_an_excel_file_with_a_sheet_for_each_part(tmp_path):
    book = xlsxwriter.Workbook(tmp_path / "parts.xlsx")
    for name, text in (("Chính quyền số", "Hồ sơ số đạt 90%"), ("Kinh tế số", "Đạt 12 sản phẩm")):
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, ("STT", "Chỉ tiêu", "Theo dõi"))
        sheet.write_row(1, 0, (1, text, "Văn phòng UBND"))
    book.close()
    plan, rows = read(tmp_path / "parts.xlsx")
    assert [section.title for section in plan.sections] == ["Chính quyền số", "Kinh tế số"]
    assert [row[0] for row in rows] == ["I.1", "II.1"]


def test_a_column_that_groups_the_rows_makes_sections(tmp_path):
    rows = (
        ("Lĩnh vực", "TT", "Chỉ tiêu", "Theo dõi"),
        ("Chính quyền số", "1", "Hồ sơ số đạt 90%", "Văn phòng"),
        ("", "2", "Văn bản số đạt 95%", "Văn phòng"),
        ("Xã hội số", "3", "Hộ có Internet đạt 80%", "Công an phường"),
    )
    plan, found = read(making.written_csv(tmp_path / "groups.csv", BODY, rows))
    assert [section.title for section in plan.sections] == ["Chính quyền số", "Xã hội số"]
    assert [row[0] for row in found] == ["I.1", "I.2", "II.3"]
