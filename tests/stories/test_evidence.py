"""Photos and documents go with a figure, before or after it is given, and are never a figure."""

import pytest

from bot import making
from bot.channel import Rejected
from storage import audit, evidence, members
from storage.files import LARGEST
from tests.documents import DOCX, JPG, PDF
from tests.stories.owing import FINANCE, HEALTH, owed_by

pytestmark = pytest.mark.usefixtures("files_are_read_here")


async def files_of(town, code):
    request = await owed_by(town, code)
    return await town.asks(evidence.of_request, request.id)


async def test_a_photo_at_the_question_is_evidence_and_not_an_answer(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.sends("67.jpg", JPG, caption="97,5")
    minh.sees("Đã nhận “67.jpg” làm minh chứng cho chỉ tiêu II.1", "Câu 1/2")
    (photo,) = await files_of(town, "II.1")
    assert (photo.kind, photo.state, photo.note) == ("jpg", "kept", "97,5")
    assert (await owed_by(town, "II.1")).figure is None
    await minh.says("52; 11")
    minh.sees("Đã ghi II.1", "Câu 2/2")
    assert [one.facts["name"] for one in await town.asks(audit.all_of, "evidence.added")] == [
        "67.jpg"
    ]


async def test_a_caption_may_name_another_indicator(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.sends("bang.pdf", PDF, caption="cho iii.3 nhé")
    minh.sees("cho chỉ tiêu III.3", "Câu 1/2")
    assert len(await files_of(town, "III.3")) == 1
    await minh.sends("bang2.pdf", PDF, caption="câu 2")
    assert len(await files_of(town, "III.3")) == 2


async def test_a_file_while_the_reason_is_asked_belongs_to_that_figure(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.says("40; 5")
    minh.sees("Nguyên nhân và giải pháp")
    await minh.sends("to-trinh.docx", DOCX)
    minh.sees("cho chỉ tiêu II.1", "Nguyên nhân và giải pháp")
    await minh.says("thiếu kinh phí")
    minh.sees("Đã ghi nguyên nhân", "Câu 2/2")


async def test_on_the_review_page_evidence_is_added_and_counted(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.says("52; 11")
    await minh.says("91,5")
    minh.sees("Xin xem lại")
    await minh.says("minh chung 2")
    minh.sees("Chỉ tiêu III.3", "Xin gửi ảnh hoặc tệp")
    await minh.sends("a.pdf", PDF)
    minh.sees("Đã nhận “a.pdf”", "đã có:", "– a.pdf")
    await minh.sends("b.jpg", JPG)
    await minh.types("Xong")
    minh.sees("III.3 có 2 tệp minh chứng", "Xin xem lại", "2. III.3: 91,5 % – 2 tệp minh chứng")
    await minh.says("gửi")
    minh.sees("Đã nhận đủ 2 chỉ tiêu")
    await minh.says("tình hình")
    minh.sees("– III.3: 91,5 % (đã gửi) – 2 tệp minh chứng")


async def test_a_file_out_of_the_blue_is_asked_where_it_belongs(town):
    minh = await town.member(FINANCE)
    await minh.sends("anh.jpg", JPG)
    minh.sees("Tệp “anh.jpg” là minh chứng cho chỉ tiêu nào?")
    await minh.types("III.3")
    minh.sees("Đã nhận “anh.jpg” làm minh chứng cho chỉ tiêu III.3")
    await minh.taps("Bỏ tệp vừa gửi")
    minh.sees("Đã bỏ “anh.jpg”", "Xin gửi ảnh hoặc tệp")
    await minh.says("xong")
    minh.sees("Chưa có minh chứng nào được ghi")
    assert await files_of(town, "III.3") == []


async def test_evidence_begun_in_the_middle_leads_back_to_the_open_question(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.says("bỏ qua")
    minh.sees("Câu 2/2")
    await minh.says("minh chứng II.1")
    await minh.sends("a.pdf", PDF)
    await minh.types("Xong")
    minh.sees("Chỉ tiêu II.1 có 1 tệp minh chứng", "Câu 2/2")
    await minh.says("91,5")
    minh.sees("Đã ghi III.3: 91,5 %")


async def test_whoever_stops_in_the_middle_is_back_at_the_open_question(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.says("minh chứng")
    minh.sees("Minh chứng cho chỉ tiêu nào?")
    await minh.says("hủy")
    minh.sees("Đã dừng", "Câu 1/2")
    await minh.says("52; 11")
    minh.sees("Đã ghi II.1")


async def test_a_file_of_another_kind_than_its_name_is_refused_in_words(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.sends("anh.jpg", b"MZ\x90 this program cannot be run")
    lan.sees("không phải ảnh, PDF, Word hay Excel", "cho chỉ tiêu III.4")
    assert await files_of(town, "III.4") == []
    await lan.says("96")
    lan.sees("Đã ghi III.4")


async def test_a_file_that_cannot_be_fetched_is_told(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.sends("anh.jpg", None)
    lan.sees("Tôi không lấy được nội dung tệp “anh.jpg”")
    assert await files_of(town, "III.4") == []


async def test_a_file_that_is_too_large_is_refused_before_it_is_fetched(town):
    from flows.heard import Enclosed

    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await town.hear(lan.address, kind="file", file=Enclosed("phim.jpg", LARGEST + 1, "ref"))
    lan.sees("nặng 21 MB, quá mức 20 MB", "Câu 1/1")
    assert await files_of(town, "III.4") == []


async def test_what_is_wrong_is_said_beside_the_question_that_is_open_by_then(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.sends("anh.jpg", b"nothing of the kind")
    question = next(one for one in reversed(minh.all) if "Câu 1/2" in one.text)
    assert "Câu 1/2" not in minh.last.text
    await minh.taps("Bỏ qua", letter=question)
    minh.sees("Câu 2/2")


async def test_a_file_goes_out_under_a_safe_name(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.sends("../../Sổ theo dõi.exe.jpg", JPG)
    (one,) = await files_of(town, "III.4")
    thing = await making.make(town.service, {"kind": "evidence", "evidence_id": one.id})
    assert (thing.name, thing.content, thing.is_picture) == (
        "III.4-1-so-theo-doi-exe.jpg",
        JPG,
        True,
    )
    with pytest.raises(Rejected):
        await making.make(town.service, {"kind": "evidence", "evidence_id": 99})


async def test_whoever_lost_the_seat_adds_nothing(town):
    from sqlalchemy import text

    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    seats = await town.asks(members.sitting_in, 1, town.clock.now())
    member_id = next(one.member_id for one in seats if one.party_name == HEALTH)
    end = text("UPDATE seat SET until = '2024-01-01' WHERE member_id = :who")
    await town.database.write(lambda db: db.execute(end, {"who": member_id}) and None)
    await lan.sends("anh.jpg", JPG)
    assert await files_of(town, "III.4") == []


async def test_the_office_sees_the_evidence_of_what_it_reviews(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.sends("bang.pdf", PDF)
    await lan.says("96")
    await lan.taps("Gửi")
    await office.says("thẩm định")
    await office.says("III.4")
    office.sees("1 tệp minh chứng")
    await office.types("Xem tệp")
    assert [one.name for one in office.pictures] == ["III.4-1-bang.pdf"]
    office.sees("chấp nhận hay trả lại")
