"""Files that come back and are no filled sheet of the sender, or that come at a bad moment."""

import io
from decimal import Decimal

import pytest

from storage.figures import Part
from tests.stories.owing import FINANCE, HEALTH, owed_by
from tests.stories.test_sheet import OFFICE_CHIEF, sheet_of

pytestmark = pytest.mark.usefixtures("files_are_read_here")


async def test_a_sheet_of_somebody_else_is_refused(town):
    _, desk = await sheet_of(town, FINANCE)
    lan = await town.member(HEALTH)
    await lan.sends("x.xlsx", desk.fill("III.3", a="91").saved())
    lan.sees("không phải của anh/chị", "Tôi không ghi gì")
    assert "Xin bảng Excel" in lan.buttons
    assert (await owed_by(town, "III.3")).figure is None


async def test_a_row_handed_to_somebody_else_is_said_and_left_out(town):
    admin = await town.member("admin")
    minh, desk = await sheet_of(town, FINANCE)
    await admin.says("giao lại")
    await admin.says("III.3")
    await admin.says(HEALTH)
    await admin.taps("Đúng")
    await minh.sends("x.xlsx", desk.fill("III.3", a="91").fill("II.1", a="52", b="11").saved())
    minh.sees("– II.1: a) 52 %; b) 11 %", "(III.3): không thuộc phần anh/chị báo cáo")


async def test_a_sheet_of_a_closed_period_is_refused(town):
    office = await town.member("office")
    lan, desk = await sheet_of(town, HEALTH)
    await office.says("chốt kỳ")
    await office.taps("Chốt kỳ")
    await lan.sends("x.xlsx", desk.fill("III.4", result="96").saved())
    lan.sees("của kỳ Quý I/2024 đã chốt")


async def test_an_empty_sheet_and_a_sheet_copied_elsewhere_keep_nothing(town):
    lan, desk = await sheet_of(town, HEALTH)
    await lan.sends("x.xlsx", desk.saved())
    lan.sees("chưa điền dòng nào")
    desk.page.delete_cols(1)
    await lan.sends("x.xlsx", desk.saved())
    lan.sees("không phải bảng tôi đã gửi")
    await lan.taps("Bỏ qua")
    lan.sees("không ghi gì")


async def test_a_sheet_sent_at_a_question_leads_back_to_it(town):
    chi, desk = await sheet_of(town, OFFICE_CHIEF)
    await chi.says("báo cáo")
    await chi.sends("x.xlsx", desk.fill("I.2", result="71").saved())
    chi.sees("– I.2: 71 %")
    await chi.taps("Không ghi")
    chi.sees("không ghi gì", "Câu 1/10")
    await chi.sends("x.xlsx", desk.saved())
    await chi.taps("Ghi")
    chi.sees("Đã ghi:", "Câu 1/10")


async def test_a_workbook_of_another_kind_may_be_evidence(town):
    from openpyxl import Workbook

    content = io.BytesIO()
    Workbook().save(content)
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.sends("số liệu gốc.xlsx", content.getvalue())
    minh.sees("không phải bảng tôi đã gửi")
    await minh.types("Làm minh chứng")
    minh.sees("làm minh chứng cho chỉ tiêu II.1", "Câu 1/2")
    await minh.sends("số liệu gốc.xlsx", content.getvalue(), caption="minh chứng III.3")
    minh.sees("làm minh chứng cho chỉ tiêu III.3")
    await minh.says("hủy")
    await minh.sends("khác.xlsx", content.getvalue())
    await minh.taps("Làm minh chứng")
    minh.sees("Tệp “khác.xlsx” là minh chứng cho chỉ tiêu nào?")


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [("x.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "trước 2007"),
     ("x.xlsx", b"PK\x03\x04broken", "bị hỏng"), ("x.xlsx", b"MZ", "không phải bảng tính Excel"),
     ("x.xlsx", bytes(6 * 1024 * 1024), "quá lớn")],
)  # fmt: skip
async def test_other_files_are_refused_with_a_sentence(town, name, content, words):
    lan = await town.member(HEALTH)
    await lan.sends(name, content)
    lan.sees(words)
    assert "Báo cáo số liệu" in lan.buttons


async def test_whoever_went_on_meanwhile_finds_the_page_behind_a_button(town, monkeypatch):
    lan, desk = await sheet_of(town, HEALTH)
    with monkeypatch.context() as patch:
        patch.setattr(town.sender, "drain", nothing)
        await lan.sends("x.xlsx", desk.fill("III.4", result="96").saved())
        await lan.says("báo cáo")
    await town.sender.drain()
    lan.sees("Câu 1/1", "đã đọc xong bảng")
    await lan.taps("Xem lại bảng")
    lan.sees("– III.4: 96 %")
    await lan.types("Ghi")
    assert (await owed_by(town, "III.4")).figure.parts == (Part(Decimal(96)),)


async def test_nobody_opens_the_file_of_another(town):
    lan, desk = await sheet_of(town, HEALTH)
    await lan.sends("x.xlsx", desk.fill("III.4", result="96").saved())
    minh = await town.member(FINANCE)
    await town.hear(minh.address, choice="go:filled 1", kind="tap", text="")
    minh.sees("xin bảng mới")
    minh.does_not_see("III.4")


async def test_who_owes_nothing_gets_no_sheet(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("96")
    await lan.taps("Gửi")
    await lan.says("gửi bảng")
    lan.sees("không còn nợ chỉ tiêu nào")
    assert lan.pictures == []


async def nothing():
    pass
