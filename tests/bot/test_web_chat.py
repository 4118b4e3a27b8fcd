"""A member's own chat in the browser: coming in, speaking, and being heard once."""

import re
import shutil
from pathlib import Path

import pytest

import bot.web
from bot.web.talk import AT_ONCE
from storage import seen, sending
from storage.database import Database
from tests.bot.web import START, opened

HEALTH = "Trưởng phòng Y tế"
JUSTICE = "Trưởng phòng Tư pháp"
SENTENCES = re.compile(r"[a-zđ] ", re.IGNORECASE)


@pytest.fixture
async def sqlite(migrated_file, tmp_path):
    opened = Database(f"sqlite:///{shutil.copy(migrated_file, tmp_path / 'dondoc.db')}")
    yield opened
    await opened.close()


@pytest.fixture
async def site(sqlite, tmp_path):
    async with opened(sqlite, tmp_path) as site:
        yield site


async def test_looking_at_an_invitation_does_not_use_it_up(site):
    token = await site.invitation(HEALTH)
    robot, person = site.visitor(), site.visitor()
    for _ in range(3):
        looked = await robot.http.get("/chat", params={"invite": token})
        assert looked.status_code == 200
        assert "Vào trò chuyện" in looked.text
    assert not robot.http.cookies
    assert (await person.enters(token)).json() == {"to": "/chat"}
    await person.taps("Đúng là tôi")
    await person.taps("Đồng ý")
    assert (await site.account(HEALTH)).channel == "web"


async def test_the_cookie_is_the_only_secret_and_scripts_cannot_read_it(site):
    visitor = site.visitor()
    answer = await visitor.enters(await site.invitation(HEALTH))
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    secret = visitor.http.cookies["dondoc_chat"]
    await visitor.taps("Đúng là tôi")
    await visitor.taps("Đồng ý")
    assert secret not in (await site.account(HEALTH)).address


async def test_over_https_the_cookie_belongs_to_this_host_alone(sqlite, tmp_path):
    async with opened(sqlite, tmp_path, public_url="https://dondoc.example") as site:
        answer = await site.visitor().enters(await site.invitation(HEALTH))
    assert answer.headers["set-cookie"].startswith("__Host-dondoc_chat=")
    assert "Secure" in answer.headers["set-cookie"]
    assert "Path=/;" in answer.headers["set-cookie"]
    assert "max-age" in answer.headers["strict-transport-security"]


async def test_later_visits_go_straight_to_the_chat(site):
    visitor = await site.member(HEALTH)
    assert 'class="own"' in (await visitor.http.get("/chat")).text
    assert 'class="door"' in (await site.visitor().http.get("/chat")).text


async def test_the_invitation_is_never_shown_again(site):
    token = await site.invitation(HEALTH)
    visitor = site.visitor()
    await visitor.enters(token)
    assert (await visitor.texts())[0] == "(mở lời mời)"
    assert not [text for text in await visitor.texts() if token in text]


async def test_a_used_invitation_is_refused_at_the_door_in_plain_words(site):
    token = await site.invitation(HEALTH)
    first, second = site.visitor(), site.visitor()
    await first.enters(token)
    await first.taps("Đúng là tôi")
    await first.taps("Đồng ý")
    refused = await second.enters(token)
    assert refused.status_code == 403
    assert SENTENCES.search(refused.json()["problem"])
    assert not second.http.cookies


@pytest.mark.parametrize("wrong", ["K7QM-3FTPX", "x" * 43, "xin chào", " "])
async def test_a_wrong_code_opens_nothing(site, wrong):
    refused = await site.visitor().enters(wrong)
    assert refused.status_code == 404
    assert "Mã lời mời này không đúng" in refused.json()["problem"]


async def test_a_tap_is_shown_by_its_label_before_the_answer(site):
    visitor = await site.member(HEALTH)
    lines = await visitor.lines()
    tap = next(at for at, line in enumerate(lines) if line["text"] == "Đúng là tôi")
    assert lines[tap]["isTheirs"]
    assert not lines[tap + 1]["isTheirs"]
    assert lines[tap]["day"] == "Thứ Hai, 04/03/2024"


async def test_a_post_that_is_repeated_is_one_message(site):
    visitor = await site.member(HEALTH)
    before = len(await visitor.lines())
    first = await visitor.says("trợ giúp", id="the-same-id")
    again = await visitor.says("trợ giúp", id="the-same-id")
    assert first.status_code == again.status_code == 200
    assert len(await visitor.lines()) == before + 2


async def test_two_browsers_may_choose_the_same_id(site):
    health, justice = await site.member(HEALTH), await site.member(JUSTICE)
    await health.says("trợ giúp", id="the-same-id")
    answer = await justice.says("tình hình", id="the-same-id")
    said = [line["text"] for line in answer.json()["lines"] if line["isTheirs"]]
    assert said[-1] == "tình hình"
    assert "trợ giúp" not in await justice.texts()


async def test_only_a_button_that_was_offered_can_be_pressed(site):
    health, justice = await site.member(HEALTH), await site.member(JUSTICE)
    theirs = next(line for line in reversed(await justice.lines()) if line["choices"])
    facts = {"choice": theirs["choices"][0]["carries"], "letter": theirs["letter"]}
    refused = await health.says("", **facts)
    assert refused.status_code == 409
    assert refused.json()["problem"].startswith("Nút này không còn dùng được")


@pytest.mark.parametrize("text", ["a" * 100_000, "a" * 4_001])
async def test_a_message_that_is_too_long_is_refused_in_words(site, text):
    visitor = await site.member(HEALTH)
    refused = await visitor.says(text)
    assert refused.status_code == 413
    assert "4.000" in refused.json()["problem"]


async def test_a_flood_is_slowed_down(site):
    visitor = await site.member(HEALTH)
    answers = [await visitor.says("trợ giúp") for _ in range(AT_ONCE + 3)]
    assert answers[-1].status_code == 429
    assert "chờ một lát" in answers[-1].json()["problem"]


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"X-Dondoc": None},
        {"Content-Type": "text/plain"},
        {"Content-Type": "application/x-www-form-urlencoded"},
    ],
)
async def test_a_post_from_another_site_is_not_heard(site, headers):
    visitor = await site.member(HEALTH)
    before = await visitor.texts()
    known = {"X-Dondoc": "1", "Content-Type": "application/json", **headers}
    sent = {name: value for name, value in known.items() if value is not None}
    body = '{"id": "12345678", "text": "tôi bỏ qua"}'
    refused = await visitor.http.post("/chat/say", content=body, headers=sent)
    assert refused.status_code == 403
    assert await visitor.texts() == before


@pytest.mark.parametrize(
    "body", ["", "[]", '{"id": "1"}', '{"id": "12345678", "text": 5}', "{", '{"is_admin": 1}']
)
async def test_a_post_without_sense_is_refused_in_words(site, body):
    visitor = await site.member(HEALTH)
    headers = {"X-Dondoc": "1", "Content-Type": "application/json"}
    refused = await visitor.http.post("/chat/say", content=body, headers=headers)
    assert refused.status_code == 400
    assert SENTENCES.search(refused.json()["problem"])


@pytest.mark.parametrize("path", ["/chat/lines", "/chat/events", "/chat/things/1"])
async def test_nobody_reads_without_having_come_in(site, path):
    stranger = site.visitor()
    assert (await stranger.http.get(path)).status_code == 401
    stranger.http.cookies.set("dondoc_chat", "made-up-by-somebody")
    assert (await stranger.http.get(path)).status_code == 401
    assert (await stranger.says("xin chào")).status_code == 401
    assert not await site.service.database.read(seen.find, "web", "made-up-by-somebody")


async def test_a_picture_is_given_to_its_owner_alone_and_outlives_the_cache(site, tmp_path):
    health, justice = await site.member(HEALTH), await site.member(JUSTICE)
    address = (await site.account(HEALTH)).address
    made = {"kind": "qr", "text": "https://dondoc.example"}
    letter = await site.writes(address, "", made=made, state="sent")
    for _ in range(2):
        found = await health.http.get(f"/chat/things/{letter}")
        assert found.content.startswith(b"\x89PNG")
        assert found.headers["content-type"] == "image/png"
        for path in sorted((tmp_path / "web").rglob("*.png")):
            path.unlink()
            path.parent.rmdir()
    assert (await justice.http.get(f"/chat/things/{letter}")).status_code == 404
    assert (await health.http.get("/chat/things/999999")).status_code == 404


async def test_a_picture_on_its_way_is_announced_and_then_shown(site):
    visitor = await site.member(HEALTH)
    address = (await site.account(HEALTH)).address
    letter = await site.writes(address, "", made={"kind": "qr", "text": "x"})
    waiting = (await visitor.lines())[-1]
    assert waiting["thing"] is None
    assert "Đang chuẩn bị" in waiting["text"]
    await site.service.database.write(_settle, letter)
    shown = (await visitor.lines())[-1]
    assert shown["thing"]["about"] == "Mã QR để mở lời mời"
    assert shown["thing"]["isPicture"]


@pytest.mark.parametrize("path", ["/chat", "/chat?invite=x", "/stage", "/stage?token=wrong"])
async def test_pages_let_nothing_from_elsewhere_in(site, path):
    answer = await site.visitor().http.get(path)
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
    assert "unsafe" not in policy
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_templates_have_no_script_or_style_of_their_own():
    for path in (Path(bot.web.__file__).parent / "templates").glob("*.html"):
        html = path.read_text(encoding="utf-8")
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|https?:", html), (
            path
        )
        assert "| safe" not in html


def test_scripts_put_text_in_as_text():
    for path in (Path(bot.web.__file__).parent / "static").glob("*.js"):
        script = path.read_text(encoding="utf-8")
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", script
        )


async def test_an_invitation_in_the_address_cannot_become_markup(site):
    answer = await site.visitor().http.get(
        "/chat", params={"invite": '"><script>alert(1)</script>'}
    )
    assert "<script>alert" not in answer.text


async def test_static_files_are_sent_again_only_when_they_changed(site):
    visitor = site.visitor()
    first = await visitor.http.get("/static/chat.js")
    assert first.headers["content-type"].startswith("text/javascript")
    again = await visitor.http.get(
        "/static/chat.js", headers={"If-None-Match": first.headers["etag"]}
    )
    assert again.status_code == 304
    assert (await visitor.http.get("/static/..%2Fguard.py")).status_code == 404
    assert (await visitor.http.get("/static/secrets")).status_code == 404


def _settle(db, letter):
    sending.settle(db, letter, "sent", START)
