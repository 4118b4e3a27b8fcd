"""A member asks for the sheet, fills it in at a desk and sends it back."""

import datetime as dt
import io
from decimal import Decimal

import pytest

from storage import audit
from storage.figures import Part
from tests.sheets import Desk
from tests.stories.owing import CULTURE, FINANCE, HEALTH, owed_by

pytestmark = pytest.mark.usefixtures("files_are_read_here")

OFFICE_CHIEF = "Chánh Văn phòng HĐND-UBND TP"


async def sheet_of(town, name):
    """Somebody with their sheet before them."""
    member = await town.member(name)
    await member.says("gửi bảng")
    return member, Desk(member.pictures[-1].content)


@pytest.mark.parametrize("words", ["gửi bảng", "xin bang", "Excel", "/bang", "*tap"])
async def test_the_sheet_is_sent_on_request(town, words):
    chi = await town.member(OFFICE_CHIEF)
    if words == "*tap":
        await chi.says("menu")
        await chi.taps("Xin bảng Excel")
    else:
        await chi.says(words)
    chi.sees("bảng 10 chỉ tiêu", "ô màu vàng")
    sheet = chi.pictures[-1]
    assert (sheet.name, sheet.is_picture) == ("bang-so-lieu-2024Q1.xlsx", False)
    assert Desk(sheet.content).codes == [
        "I.1", "I.2", "I.3", "I.4", "I.5", "I.6", "I.8", "I.10", "I.13", "I.15",
    ]  # fmt: skip


async def test_a_filled_sheet_is_reviewed_and_kept_after_yes(town):
    chi, desk = await sheet_of(town, OFFICE_CHIEF)
    desk.fill("I.1", result="92,5").fill("I.2", top="450", bottom="500")
    desk.fill("I.3", state="Chưa có số liệu", note="Kho bạc gửi ngày 10/3")
    desk.fill("I.4", result="60", note="Thiếu máy quét").fill("I.15", state="Đang thực hiện")
    await chi.sends("bảng đã điền của tôi.xlsx", desk.saved())
    chi.sees("đang đọc bảng", "5 dòng có điền, 5 dòng để trống", "chưa ghi gì")
    chi.sees("– I.1: 92,5 %", "– I.2: 90 % (450/500)", "– I.4: 60 % – Thiếu máy quét")
    chi.sees("– I.3: chưa có số liệu – Kho bạc gửi ngày 10/3", "– I.15: đang thực hiện")
    assert await town.asks(audit.all_of, "figure.kept") == []
    await chi.taps("Ghi")
    chi.sees("Đã ghi:", "Câu 5/10")
    assert (await owed_by(town, "I.2")).figure.parts == (
        Part(Decimal(90), Decimal(450), Decimal(500)),
    )
    assert (await owed_by(town, "I.3")).figure.reason == "Kho bạc gửi ngày 10/3"
    assert (await owed_by(town, "I.4")).figure.reason == "Thiếu máy quét"
    assert len(await town.asks(audit.all_of, "figure.kept")) == 5


async def test_rows_may_be_reordered_and_deleted_and_the_page_renamed(town):
    chi, desk = await sheet_of(town, OFFICE_CHIEF)
    desk.fill("I.1", result="92").fill("I.5", result="99")
    first = desk.keys + 2
    rows = [[cell.value for cell in row] for row in desk.page.iter_rows(min_row=first)]
    rows = [row for row in reversed(rows) if row[1] != "I.4"]
    desk.page.delete_rows(first, 20)
    for row in rows:
        desk.page.append(row)
    desk.page.title = "Trang khác"
    desk.book.create_sheet("Nháp", 0)["A1"] = "ghi nháp"
    await chi.sends("Copy of x (1).xlsx", desk.saved())
    chi.sees("– I.1: 92 %\n– I.5: 99 %", "7 dòng để trống")


async def test_what_was_typed_decides_and_what_is_doubtful_is_asked(town):
    chi, desk = await sheet_of(town, OFFICE_CHIEF)
    desk.fill("I.1", result=(0.925, "0.0%")).fill("I.2", result=92.5)
    desk.fill("I.3", result=(0.92456, "0%")).fill("I.4", result="=90+5")
    desk.fill("I.5", result=dt.date(2024, 5, 4)).fill("I.6", result=0.85)
    desk.fill("I.8", result="1.234").fill("I.10", top="450")
    desk.fill("I.13", result="99", state="Không áp dụng").fill("I.15", state="gần xong")
    await chi.sends("x.xlsx", desk.saved())
    chi.sees("– I.1: 92,5 %\n– I.2: 92,5 %\n")
    chi.sees("– I.3: “92,456%” – có thể là 92,456 % hoặc 92 %", "– I.4: “=” – ô báo lỗi")
    chi.sees(
        "– I.5: “4/5/2024” – ô thành ngày tháng", "– I.6: “0,85” – có thể là 0,85 % hoặc 85 %"
    )
    chi.sees("1,234 % hoặc 1.234 %", "chỉ có một trong hai ô")
    chi.sees("vừa có số vừa chọn “Không áp dụng”", "chưa rõ tình trạng “gần xong”")
    await chi.taps("Ghi")
    chi.sees("Chỉ tiêu I.3", "số đã làm tròn")
    await chi.taps("Đúng, 92,456 %")
    chi.sees("Đã ghi I.3: 92,456 %", "Câu 4/10", "I.4")
    assert (await owed_by(town, "I.13")).figure is None


async def test_the_result_of_a_formula_is_confirmed(town):
    lan, desk = await sheet_of(town, HEALTH)
    desk.fill("III.4", result="=0.96")
    content = computed(desk.saved(), "0.96", "96.5")
    await lan.sends("x.xlsx", content)
    lan.sees("– III.4: “96,5” – có thể là 96,5 %", "Chưa có kết quả nào ghi được ngay")
    await lan.taps("Hỏi từng câu")
    lan.sees("Ô này là công thức, kết quả là 96,5 %")
    await lan.taps("Đúng, 96,5 %")
    lan.sees("Đã ghi III.4: 96,5 %")


async def test_several_targets_have_their_own_cells(town):
    minh, desk = await sheet_of(town, FINANCE)
    desk.fill("II.1", a="52", b="11").fill("III.3", a="91,5")
    await minh.sends("x.xlsx", desk.saved())
    minh.sees("– II.1: a) 52 %; b) 11 %", "– III.3: 91,5 %")
    desk.fill("II.1", b=None).fill("III.3", b="5")
    await minh.sends("x.xlsx", desk.saved())
    minh.sees("– II.1: “52” – có thể là a) 52 %; b) chưa có", "ô không dùng cho chỉ tiêu này")


async def test_qualitative_and_not_applicable_are_chosen(town):
    hoa, desk = await sheet_of(town, CULTURE)
    desk.fill("I.14", state="Đạt").fill("III.1", state="Không áp dụng", note="Không có đối tượng")
    await hoa.sends("x.xlsx", desk.saved())
    await hoa.taps("Ghi")
    assert (await owed_by(town, "I.14")).figure.state == "met"
    kept = (await owed_by(town, "III.1")).figure
    assert (kept.state, kept.reason) == ("not_applicable", "Không có đối tượng")


async def test_in_english(town):
    lan = await town.member(HEALTH)
    await lan.says("english")
    await lan.says("send the sheet")
    lan.sees("the sheet with the one indicator")
    desk = Desk(lan.pictures[-1].content)
    desk.fill("III.4", State="No figure yet")
    await lan.sends("x.xlsx", desk.saved())
    lan.sees("one row filled in", "– III.4: no figure yet")


async def test_two_open_periods_stand_in_one_sheet_and_are_told_apart(town):
    await town.wait("2024-06-03T09:00:00+07:00")
    lan, desk = await sheet_of(town, HEALTH)
    lan.sees("bảng 2 chỉ tiêu")
    assert lan.pictures[-1].name == "bang-so-lieu-2024Q1-2024Q2.xlsx"
    first = desk.keys + 2
    periods = [desk.page.cell(row, desk.titles["Kỳ báo cáo"]).value for row in (first, first + 1)]
    assert "Quý I/2024" in periods[0]
    assert "Quý II/2024" in periods[1]
    result = desk.titles["Kết quả"]
    desk.page.cell(first, result).value = "96"
    desk.page.cell(first + 1, result).value = "1.234"
    await lan.sends("x.xlsx", desk.saved())
    lan.sees("– III.4 (Quý I/2024): 96 %", "– III.4 (Quý II/2024): “1.234”")
    await lan.taps("Ghi")
    lan.sees("Chỉ tiêu III.4 (Quý II/2024)", "đọc hai cách")
    await lan.says("97")
    lan.sees("Đã ghi III.4: 97 %, kỳ Quý II/2024", "Xin xem lại, kỳ Quý I/2024")
    await lan.taps("Gửi")
    lan.sees("Đã nhận đủ 1 chỉ tiêu kỳ Quý I/2024")


async def test_a_typed_code_means_the_round_that_is_asked(town):
    await town.wait("2024-06-03T09:00:00+07:00")
    lan = await town.member(HEALTH)
    await lan.says("III.4: 96%")
    lan.sees("– III.4 (Quý I/2024): 96 %")


def computed(content, formula, result):
    """The file as Excel saves it: beside each formula its last result."""
    import zipfile

    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w") as new:
        for part in old.namelist():
            text = old.read(part)
            if part.startswith("xl/worksheets/"):
                before = f"<f>{formula}</f><v></v>".encode()
                assert before in text or b"<f>" in text, text[-600:]
                text = text.replace(before, f"<f>{formula}</f><v>{result}</v>".encode())
                text = text.replace(
                    f"<f>{formula}</f><v />".encode(), f"<f>{formula}</f><v>{result}</v>".encode()
                )
            new.writestr(part, text)
    return made.getvalue()
