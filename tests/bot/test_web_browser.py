"""The pages in a real browser: read, pressed and typed as people do."""

import re
import shutil

import pytest
import pytest_asyncio
from playwright.async_api import expect

from storage.database import Database
from tests.bot.web import TOKEN, opened

pytest_plugins = ("tests.bot.browser",)
pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]
NARROW = {"width": 390, "height": 844}
HEALTH = "Trưởng phòng Y tế"


@pytest_asyncio.fixture(loop_scope="module")
async def site(migrated_file, tmp_path):
    database = Database(f"sqlite:///{shutil.copy(migrated_file, tmp_path / 'dondoc.db')}")
    async with opened(database, tmp_path) as site:
        yield site
    await database.close()


@pytest_asyncio.fixture(loop_scope="module")
async def chat(site, page):
    """The member's own page, just after they said who they are."""
    await page.goto(f"{site.url}/chat?invite={await site.invitation(HEALTH)}")
    await page.get_by_role("button", name="Vào trò chuyện").click()
    await page.get_by_role("button", name="Đúng là tôi").click()
    await page.get_by_role("button", name="Đồng ý", exact=True).click()
    await expect(page.locator(".choice").first).to_have_text("Báo cáo số liệu")
    return page


async def on_stage(site, page):
    await page.goto(f"{site.url}/stage?token={TOKEN}")
    await expect(page.locator(".people li").first).to_be_visible()


async def test_a_quarter_on_the_stage(site, page):
    await on_stage(site, page)
    assert "token" not in page.url
    person = page.get_by_role("button", name=re.compile(f"^{HEALTH}"))
    await expect(person).to_contain_text("chưa tham gia")
    await person.click()
    await page.get_by_role("button", name="Mở lời mời").click()
    await expect(page.get_by_role("log")).to_contain_text("Có đúng là anh/chị không?")
    await page.get_by_role("button", name="Đúng là tôi").click()
    await page.get_by_role("button", name="Đồng ý", exact=True).click()
    await expect(person).to_contain_text("còn ")
    await page.get_by_role("button", name="Báo cáo số liệu").click()
    await expect(page.get_by_role("log")).to_contain_text("Câu 1/")
    await page.get_by_label("Tin nhắn của anh/chị").fill("95,5%")
    await page.get_by_role("button", name="Gửi", exact=True).click()
    await expect(page.locator(".theirs").last).to_contain_text("95,5%")
    await page.get_by_role("button", name=re.compile(r"^Tới lần nhắc kế tiếp")).click()
    await expect(page.locator(".clock .now")).to_contain_text("Thứ Năm, 07/03/2024")
    await expect(page.get_by_role("log")).to_contain_text("hạn: hết ngày 14/03/2024")


async def test_a_message_for_somebody_else_shows_in_the_list(site, page):
    health = await site.joined_on_stage(HEALTH)
    await on_stage(site, page)
    row = page.get_by_role("button", name=re.compile(f"^{HEALTH}"))
    await expect(row).not_to_contain_text("tin mới")
    await health.says("trợ giúp")
    await expect(row).to_contain_text("tin mới")
    await row.click()
    await expect(row).not_to_contain_text("tin mới")


async def test_the_whole_way_in_with_the_keyboard_alone(site, page):
    await page.goto(f"{site.url}/chat?invite={await site.invitation(HEALTH)}")
    await press_until(page, "Tab", "Vào trò chuyện")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Đúng là tôi")).to_be_visible()
    await press_until(page, "Tab", "Đúng là tôi")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Đồng ý", exact=True)).to_be_visible()
    await press_until(page, "Tab", "Đồng ý")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Báo cáo số liệu")).to_be_visible()
    await page.keyboard.press("Tab")  # the next choice is one step away
    assert await focused(page) == "Báo cáo số liệu"
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("log")).to_contain_text("Câu 1/")
    await press_until(page, "Tab", "box")
    await page.keyboard.type("95,5%")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("theo sổ")
    await page.keyboard.press("Enter")
    await expect(page.locator(".theirs").last.locator(".text")).to_have_text("95,5%\ntheo sổ")
    assert await focused(page) == "box"


async def test_the_buttons_of_older_messages_are_gone(chat):
    offered = await chat.locator(".choice").all_inner_texts()
    await chat.get_by_label("Tin nhắn của anh/chị").fill("báo cáo")
    await chat.keyboard.press("Enter")
    await expect(chat.locator(".choice", has_text="Chưa có số liệu")).to_be_visible()
    assert not set(offered) & set(await chat.locator(".choice").all_inner_texts())


async def test_what_is_typed_while_the_line_is_cut_arrives_later_once(chat):
    await chat.context.set_offline(True)
    await chat.get_by_label("Tin nhắn của anh/chị").fill("tình hình")
    await chat.keyboard.press("Enter")
    await expect(chat.locator(".chat .status")).to_contain_text("Mất kết nối")
    await chat.context.set_offline(False)
    await expect(chat.locator(".theirs", has_text="tình hình")).to_have_count(1)
    await expect(chat.locator(".chat .status")).to_be_empty()
    await chat.reload()
    await expect(chat.locator(".theirs", has_text="tình hình")).to_have_count(1)


async def test_what_was_typed_before_the_page_was_closed_is_sent_when_it_opens(site, chat):
    await chat.context.set_offline(True)
    await chat.get_by_label("Tin nhắn của anh/chị").fill("tình hình")
    await chat.keyboard.press("Enter")
    await expect(chat.locator(".chat .status")).to_contain_text("Mất kết nối")
    other = await chat.context.new_page()
    await chat.close()
    await other.context.set_offline(False)
    await other.goto(f"{site.url}/chat")
    await expect(other.locator(".theirs", has_text="tình hình")).to_have_count(1)


async def test_what_comes_from_elsewhere_appears_by_itself(site, chat):
    await site.writes((await site.account(HEALTH)).address, "Văn phòng xin nhắc")
    await expect(chat.get_by_role("log")).to_contain_text("Văn phòng xin nhắc")


async def test_markup_in_a_message_stays_text(site, chat):
    nasty = '<img src=x onerror="document.title=1"><b>đậm</b>'
    await site.writes((await site.account(HEALTH)).address, nasty)
    await expect(chat.locator(".ours").last.locator(".text")).to_have_text(nasty)
    assert await chat.locator(".log img, .log b").count() == 0


async def test_a_picture_has_words_and_opens_large(site, chat):
    address = (await site.account(HEALTH)).address
    await site.writes(address, "", made={"kind": "qr", "text": "https://x.example"}, state="sent")
    picture = chat.get_by_alt_text("Mã QR để mở lời mời. Xem ảnh lớn")
    await expect(picture).to_be_visible()
    await picture.click()
    await expect(chat.locator("dialog")).to_be_visible()
    await chat.get_by_role("button", name="Đóng ảnh").click()
    await expect(chat.locator("dialog")).not_to_be_visible()


async def test_a_refusal_is_read_and_the_words_are_given_back(chat):
    box = chat.get_by_label("Tin nhắn của anh/chị")
    await box.fill("a" * 5_000)
    await chat.keyboard.press("Enter")
    await expect(chat.locator(".chat .status")).to_contain_text("Tin nhắn dài quá")
    assert len(await box.input_value()) == 5_000


@pytest.mark.parametrize("narrow", [False, True], ids=["wide", "narrow"])
async def test_everything_is_large_enough_to_read_and_to_press(site, page, narrow):
    if narrow:
        await page.set_viewport_size(NARROW)
    await site.joined_on_stage(HEALTH)
    for path in ("/chat", "/chat?invite=x", f"/stage?token={TOKEN}"):
        await page.goto(site.url + path)
        await assert_large(page)
    await page.get_by_role("button", name=re.compile(f"^{HEALTH}")).click()
    await expect(page.locator(".choice").first).to_be_visible()
    await assert_large(page)
    await page.set_viewport_size(NARROW)
    assert await page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]


async def assert_large(page):
    small = await page.evaluate(
        """() => [...document.querySelectorAll("button, a, input, textarea, p, span, h1, h2")]
            .filter((one) => one.checkVisibility() && one.offsetParent)
            .filter((one) => !one.matches(".unseen"))
            .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 18
                || (one.matches("button, input, textarea") && one.offsetHeight < 44))
            .map((one) => one.outerHTML)"""
    )
    assert not small, small


async def press_until(page, key, name):
    for _ in range(12):
        await page.keyboard.press(key)
        if await focused(page) == name:
            return
    raise AssertionError(f"{name!r} is not reached with {key}")


async def focused(page):
    return await page.evaluate("document.activeElement.id || document.activeElement.textContent")
