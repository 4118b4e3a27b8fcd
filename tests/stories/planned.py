"""Documents that admins of the stories send, and what became of them."""

import plans
from flows.planning import drafting
from storage import drafts, indicators, invitations, members, parties
from tests.plans import making

PLANTED = (
    ("Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC đạt 100%", "Tỷ lệ số hóa hồ sơ đạt 90%"),
    ("đạt trên 95%\tTrưởng phòng Y tế", "đạt trên 97%\tTrưởng phòng Y tế"),
)


def text(*changes):
    """The demonstration plan with other words in some places."""
    written = plans.demonstration().read_text(encoding="utf-8")
    for before, after in changes:
        assert before in written
        written = written.replace(before, after)
    return written.encode()


PLANTED = (
    ("Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC đạt 100%", "Tỷ lệ số hóa hồ sơ đạt 90%"),
    ("đạt trên 95%\tTrưởng phòng Y tế", "đạt trên 97%\tTrưởng phòng Y tế"),
)
STRANGE = (
    ("Ban Chỉ đạo chuyển đổi số thành phố", "Ban Chỉ đạo chuyển đổi số huyện Lục Nam"),
    ("BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ THÀNH PHỐ BẮC GIANG", "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ HUYỆN LỤC NAM"),
)


def as_file(kind, folder):
    """The facts of the demonstration plan, contradictions planted, as a real document."""
    read = plans.read_text(text(*PLANTED).decode(), "plan.txt")
    body = [line for line in text(*PLANTED).decode().split("PHỤ LỤC")[0].splitlines() if line]
    rows = [["STT", "Chỉ tiêu", "Chủ trì theo dõi", "Chủ trì thực hiện"]]
    for section in read.sections:
        rows.append([section.no, section.title, "", ""])
        rows += [
            [one.no, one.text, "; ".join(one.monitors), "; ".join(one.implementers)]
            for one in read.rows
            if one.section == section.no
        ]
    path = folder / f"Kế hoạch 2024.{kind}"
    made = {"docx": making.written_docx, "xlsx": making.written_xlsx, "pdf": making.written_pdf}
    return made[kind](path, body, rows)


async def row(town, code, plan_id=1):
    return await town.asks(indicators.by_code, plan_id, code)


async def goal(town, code):
    (found,) = await town.asks(indicators.goals, (await row(town, code)).id)
    return found.comparator, found.value


async def draft(town):
    found = (await town.asks(drafts.open_of, 1))[0]
    return await town.asks(drafting.paper_of, found.id)


async def another_admin(town):
    await town.database.write(_one_more_admin, town.clock.now())
    chat = town.stranger("admin 2", "admin")
    await chat.says(f"/start {(await town.database.write(_invited, town.clock.now())).token}")
    await chat.taps("Đúng là tôi")
    await chat.taps("Đồng ý")
    chat.looks_away()
    return chat


def _one_more_admin(db, now):

    members.seat_new(db, parties.named(db, 1, "Quản trị viên thứ hai"), "Chị Hoa", "admin", now)


def _invited(db, now):

    seat = members.with_role(db, 1, "admin", now)[-1]
    return invitations.make(db, seat.member_id, now)
