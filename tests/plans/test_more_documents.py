"""More documents of our own: English ones, other separators, and PDF files of every look."""

import pytest

import plans
from tests.plans import making
from tests.plans.test_documents import BODY, read

HEADINGS = (
    "STT", "Chỉ tiêu", "Kế hoạch năm 2024", "Cơ quan chủ trì theo dõi, đôn đốc",
    "Chủ trì thực hiện", "Thời hạn",
)  # fmt: skip
LONG = "được tiếp nhận và giải quyết trực tuyến toàn trình trên hệ thống của thành phố"


def listed(count):
    """Rows with long and short cells, in two parts."""
    for part, name in (("I", "Chính quyền số"), ("II", "Xã hội số")):
        yield (part, name, "", "", "", "")
        for number in range(1, count + 1):
            long = f" {LONG}" if number % 2 else ""
            yield (
                str(number),
                f"Tỷ lệ hồ sơ loại {number}{long}",
                f"≥ {50 + number}%",
                "Văn phòng HĐND và UBND phường" if number % 3 else "Phòng Nội vụ",
                "Trung tâm Phục vụ hành chính công; Công an phường",
                "Quý II/2024" if number % 2 else "trước 30/6/2024",
            )


def expected(count):
    part = ""
    for number, text, target, follows, does, deadline in listed(count):
        part = number if not target else part
        if target:
            yield (f"{part}.{number}", text, [(">=", int(target[2:-1]), "%")], [follows],
                   does.split("; "), [], deadline)  # fmt: skip


LOOKS = {
    "ruled": {},
    "ruled, headings once": {"repeat": 0},
    "ruled, at the top": {"valign": "TOP"},
    "without rules": {"rules": False},
    "without rules, at the top": {"rules": False, "valign": "TOP"},
    "without rules, headings once": {"rules": False, "repeat": 0},
    "without rules, at the foot": {"rules": False, "valign": "BOTTOM"},
}


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())
@pytest.mark.parametrize("count", [3, 21])
def test_a_pdf_file_is_read_over_the_ends_of_its_pages(tmp_path, look, count):
    widths = [40, 230, 80, 150, 180, 90]
    rows = [HEADINGS, *listed(count)]
    path = making.written_pdf(tmp_path / "plan.pdf", BODY, rows, widths=widths, **look)
    plan, found = read(path)
    assert found == [*expected(count)]
    assert [(s.no, s.title) for s in plan.sections] == [
        ("I", "Chính quyền số"),
        ("II", "Xã hội số"),
    ]
    assert plan.document.title == "Kế hoạch Chuyển đổi số của UBND phường Trần Phú năm 2024"
    assert plan.reporting.member_deadline_day == 15


ENGLISH = (
    ("No.", "Indicator", "Unit", "Target 2025", "Lead/Monitoring", "Implementing agency",
     "Coordination", "Deadline"),
    ("I", "Digital government", "", "", "", "", "", ""),
    ("1", "Share of online applications", "%", "at least 82.5", "Office of the People's Committee",
     "Department of Home Affairs; Commune Police", "Department of Health", "30/6/2025"),
    ("2", "Officials trained in digital skills", "people", "1,250", "Department of Home Affairs",
     "All departments", "", "Q3/2025"),
    ("II", "Digital society", "", "", "", "", "", ""),
    ("1", "Average processing time", "days", "no more than 2.5", "Commune Police",
     "Department of Science, Technology and Innovation", "", ""),
    ("2", "Households with broadband reach between 80% and 90%", "", "", "Commune Police", "", "",
     ""),
)  # fmt: skip


@pytest.mark.parametrize("kind", ["csv", "xlsx", "docx", "pdf"])
def test_an_english_plan_has_english_numbers(tmp_path, kind):
    body = ("PLAN", "Digital transformation of Hoa Binh Commune in 2025")
    widths = {"widths": [30, 150, 60, 90, 120, 150, 110, 70]} if kind == "pdf" else {}
    write = getattr(making, f"written_{kind}")
    plan, rows = read(write(tmp_path / f"plan.{kind}", body, ENGLISH, **widths))
    assert rows == [
        ("I.1", ENGLISH[2][1], [(">=", 82.5, "%")], ["Office of the People's Committee"],
         ["Department of Home Affairs", "Commune Police"], ["Department of Health"], "30/6/2025"),
        ("I.2", ENGLISH[3][1], [(">=", 1250, "people")], ["Department of Home Affairs"],
         ["All departments"], [], "Q3/2025"),
        ("II.1", ENGLISH[5][1], [("<=", 2.5, "days")], ["Commune Police"],
         ["Department of Science, Technology and Innovation"], [], None),
        ("II.2", ENGLISH[6][1], [("between", 80, 90, "%")], ["Commune Police"], [], [], None),
    ]  # fmt: skip
    assert (plan.document.year, plan.document.level) == (2025, "commune")
    assert plan.document.title == "Plan Digital transformation of Hoa Binh Commune in 2025"


def test_a_monthly_rule_in_a_file_with_semicolons_and_another_order_of_columns(tmp_path):
    body = (
        "KẾ HOẠCH",
        "Chuyển đổi số của UBND xã Tân An năm 2025",
        "Định kỳ trước ngày 05 hằng tháng, các đơn vị gửi số liệu về Văn phòng UBND xã.",
        "",
    )
    rows = (
        ("Thời hạn", "Phối hợp", "Thực hiện", "Theo dõi", "ĐVT", "Mục tiêu", "Chỉ tiêu", "TT"),
        ("Quý II/2025", "Đoàn Thanh niên", "Các thôn", "Lê Thị Hoa", "%", "80", "Hồ sơ số", "1"),
        ("trước 30/6/2025", "", "Công an xã\nTrạm Y tế", "Vũ Văn Bình", "lớp", "02-05",
         'Lớp "số"; cho người\nlớn tuổi', "2"),
    )  # fmt: skip
    path = making.written_csv(tmp_path / "plan.csv", body, rows, sign=";")
    plan, found = read(path)
    assert plan.reporting.monthly_deadline_day == 5
    assert plan.reporting.member_recipient == "Văn phòng UBND xã"
    assert found == [
        ("None.1", "Hồ sơ số", [(">=", 80, "%")], ["Lê Thị Hoa"], ["Các thôn"],
         ["Đoàn Thanh niên"], "Quý II/2025"),
        ("None.2", 'Lớp "số"; cho người lớn tuổi', [("between", 2, 5, "lớp")], ["Vũ Văn Bình"],
         ["Công an xã", "Trạm Y tế"], [], "trước 30/6/2025"),
    ]  # fmt: skip


def test_the_demonstration_reads_the_same_as_word_excel_and_pdf(tmp_path):
    original = plans.read(plans.demonstration())
    lines = plans.demonstration().read_text(encoding="utf-8").splitlines()
    body = [line for line in lines if "\t" not in line and line.strip()]
    table = [line.split("\t") for line in lines if "\t" in line]
    width = max(len(row) for row in table)
    rows = [row + [""] * (width - len(row)) for row in table]
    for kind in ("csv", "docx", "xlsx", "pdf"):
        path = getattr(making, f"written_{kind}")(tmp_path / f"plan.{kind}", body, rows)
        copied = plans.read(path)
        assert (copied.sections, copied.rows) == (original.sections, original.rows), kind
        assert (copied.document, copied.reporting) == (original.document, original.reporting), kind
        assert copied.duties == original.duties, kind
        assert len(copied.doubts) == len(original.doubts), kind
