"""A plan is loaded through the page's file button, in the chat and on the stage."""

import shutil

import pytest

import plans
from bot.sender import Sender
from storage import drafts
from storage.database import Database
from tests.bot.web import opened


@pytest.fixture
async def site(migrated_file, tmp_path):
    database = Database(f"sqlite:///{shutil.copy(migrated_file, tmp_path / 'dondoc.db')}")
    async with opened(database, tmp_path) as site:
        yield site
    await database.close()


def document():
    written = plans.demonstration().read_text(encoding="utf-8")
    return written.replace("đạt trên 92%\tTrưởng", "đạt trên 93%\tTrưởng").encode()


@pytest.mark.parametrize("where", ["chat", "stage"])
async def test_an_admin_loads_another_plan_on_the_page(site, where):
    admin = await (site.member if where == "chat" else site.joined_on_stage)("admin")
    answer = await admin.sends("Kế hoạch 2024.txt", document())
    assert answer.status_code == 200
    await admin.sees("Tôi đang đọc, lâu nhất")
    await Sender(site.service).drain()
    await admin.sees("Sửa 1 dòng")
    await admin.taps("Duyệt")
    await admin.sees("> 92 % → > 93 %")
    await admin.taps("Vẫn duyệt")
    await admin.sees("Đã cập nhật")
    assert (await site.service.database.read(drafts.behind, 1)).name == "Kế hoạch 2024.txt"
