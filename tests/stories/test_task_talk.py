"""Those who hold a task say how far it is, what is in the way, and ask for time."""

from datetime import date

import pytest

from storage import audit, evidence, plans, task_progress, tasks
from tests.stories.test_tasks import CULTURE, asleep, of_culture

pytestmark = pytest.mark.usefixtures("files_are_read_here")

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)


@pytest.fixture
async def may(town):
    """A morning in May on which the first reminder of the task goes out."""
    await asleep(town, "2024-05-16T16:00:00+07:00")
    return town


async def reminded(town):
    hoa = await town.member(CULTURE)
    await town.wait("2024-05-17T09:00:00+07:00")
    hoa.sees("nhiệm vụ theo kế hoạch", "31/05/2024")
    return hoa


async def test_from_the_reminder_to_done_with_evidence(may):
    hoa, task = await reminded(may), await of_culture(may)
    await hoa.taps("Nhiệm vụ của tôi")
    hoa.sees("Hiện nay: chưa báo", "đến đâu rồi")
    await hoa.taps("Đã xong")
    hoa.sees("Ghi chú" if "Ghi chú" in hoa.text else "ghi thêm")
    await hoa.sends("quyết định.png", PNG)
    hoa.sees("làm minh chứng", "ghi thêm")
    await hoa.says("Đã có quyết định phê duyệt")
    hoa.sees("Đã ghi", "đã xong")
    done = await may.asks(tasks.get, task.id)
    assert done.state == "done"
    assert [one.name for one in await may.asks(evidence.of_task, task.id)] == ["quyết định.png"]
    (said,) = await may.asks(task_progress.progress, task.id)
    assert (said.note, said.evidence) == ("Đã có quyết định phê duyệt", "quyết định.png")
    hoa.looks_away()
    await may.wait("2024-06-10T17:00:00+07:00")
    hoa.does_not_see("31/05/2024")


async def test_what_is_in_the_way_needs_words_and_reaches_the_office(may):
    office, hoa = await may.member("office"), await reminded(may)
    await hoa.says("nhiem vu")
    await hoa.types("Đang vướng")
    await hoa.says("?")
    hoa.sees("Xin gõ vài chữ")
    office.looks_away()
    await hoa.says("Chờ Sở duyệt dự toán")
    hoa.sees("đang vướng")
    office.sees(CULTURE, "Chờ Sở duyệt dự toán")
    await office.taps("Xem nhiệm vụ")
    office.sees("đang vướng: Chờ Sở duyệt dự toán")


async def test_time_is_asked_for_and_granted(may):
    office, hoa = await may.member("office"), await reminded(may)
    task = await of_culture(may)
    await hoa.says("nhiệm vụ")
    await hoa.taps("Xin gia hạn")
    await hoa.says("hôm nào cũng được")
    hoa.sees("chưa đọc được ngày")
    await hoa.says("30/5/2024")
    hoa.sees("không muộn hơn hạn đang có (31/05/2024)")
    await hoa.says("15/6/2024")
    await hoa.says("Chờ Sở duyệt dự toán")
    hoa.sees("xin gia hạn đến hết ngày 15/06/2024", "hạn chưa đổi")
    assert (await may.asks(tasks.get, task.id)).last_day == date(2024, 5, 31)
    hoa.looks_away()
    await office.taps("Xem nhiệm vụ")
    office.sees("Đồng ý gia hạn đến hết ngày 15/06/2024")
    await office.types("Đồng ý")
    office.sees("hạn mới", "15/06/2024")
    hoa.sees("có hạn mới: hết ngày 15/06/2024")
    assert (await may.asks(tasks.get, task.id)).last_day == date(2024, 6, 15)
    assert await may.asks(audit.all_of, "task.extended")


async def test_time_is_refused_and_the_day_stands(may):
    office, hoa = await may.member("office"), await reminded(may)
    await hoa.says("nhiệm vụ")
    await hoa.taps("Xin gia hạn")
    await hoa.says("15/6/2024")
    await hoa.says("Chờ Sở duyệt dự toán")
    hoa.looks_away()
    await office.taps("Xem nhiệm vụ")
    await office.taps("Không đồng ý")
    hoa.sees("không được gia hạn", "31/05/2024")


async def test_of_two_officers_the_second_sees_what_changed(may):
    office, admin, hoa = await may.member("office"), await may.member("admin"), await reminded(may)
    await hoa.says("nhiệm vụ")
    await hoa.taps("Xin gia hạn")
    await hoa.says("15/6/2024")
    await hoa.says("Chờ Sở duyệt dự toán")
    await office.taps("Xem nhiệm vụ")
    await admin.says("nhiệm vụ kế hoạch")
    await admin.types(admin.buttons[0])
    await admin.taps("Đồng ý")
    await office.taps("Không đồng ý")
    office.sees("vừa có người xử lý")
    assert (await of_culture(may)).last_day == date(2024, 6, 15)


async def test_an_office_names_a_day_of_its_own(may):
    office, hoa = await may.member("office"), await reminded(may)
    await office.says("nhiệm vụ kế hoạch")
    office.sees("nhiệm vụ của kế hoạch chưa xong", CULTURE)
    task = await of_culture(may)
    await office.says(str(_place(office, task)))
    await office.taps("Đặt ngày mới")
    await office.says("20/6/2024")
    office.sees("hạn mới", "20/06/2024")
    hoa.sees("có hạn mới: hết ngày 20/06/2024")


async def test_a_member_may_not_decide_about_days(may):
    hoa = await reminded(may)
    await hoa.says("nhiệm vụ kế hoạch")
    hoa.sees("không thuộc phần của anh/chị")
    lan = await may.member("Trưởng phòng Y tế")
    await lan.says("nhiệm vụ")
    lan.sees("không có nhiệm vụ nào")


async def test_a_year_is_closed_by_the_admin_after_a_last_look(town):
    admin, lan = await town.member("admin"), await town.member("Trưởng phòng Y tế")
    await admin.says("dong nam")
    admin.sees("Các kỳ chưa chốt sẽ được chốt ngay", "Quý I/2024", "chuyển sang kế hoạch năm sau")
    await admin.taps("Không")
    assert await town.asks(plans.active)
    await admin.says("đóng năm")
    await admin.types("Vẫn đóng năm")
    admin.sees("Đã đóng năm 2024")
    assert not await town.asks(plans.active)
    await admin.says("đóng năm")
    admin.sees("Không có kế hoạch nào")
    await lan.says("đóng năm")
    lan.sees("không thuộc phần của anh/chị")


def _place(chat, task):
    from flows.task_words import short

    return chat.buttons.index(short(task)) + 1
