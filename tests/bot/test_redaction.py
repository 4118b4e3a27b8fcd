"""No line shows a secret, whichever way it got there."""

import io
import logging
import subprocess
import sys

import httpx
import pytest
import structlog

from bot import redaction
from bot.redaction import HIDDEN, hide
from bot.settings import Settings
from tests.telegram import TOKEN

INVITATION = "q3Zt-9_kXw2LrYb5uVnEoTsPiA7cDfGhJlM0NQxWz81"
SECRET = "a-quiet-word"
CANARIES = (TOKEN, INVITATION, SECRET)


@pytest.fixture
def settings(tmp_path):
    return Settings(
        _env_file=None,
        data_dir=tmp_path,
        telegram_token=TOKEN,
        telegram_secret=SECRET,
        database_url="postgresql://dondoc:blue-elephant@db/dondoc",
    )


@pytest.fixture
def lines(settings):
    """Everything that any logger of the standard library prints."""
    usual, root = logging.getLogRecordFactory(), logging.getLogger()
    last_words = sys.excepthook
    redaction.install(settings)
    printed = io.StringIO()
    handler = logging.StreamHandler(printed)
    root.addHandler(handler)
    yield printed.getvalue
    root.removeHandler(handler)
    logging.setLogRecordFactory(usual)
    sys.excepthook = last_words
    redaction._secrets.clear()
    structlog.reset_defaults()


@pytest.mark.parametrize(
    "text",
    [
        f"POST https://api.telegram.org/bot{TOKEN}/sendMessage",
        f"https://api.telegram.org/bot{TOKEN.replace(':', '%3A')}/getMe",
        f"https://t.me/don_doc_bot?start={INVITATION}",
        f"/start {INVITATION}",
        f"GET /chat?token={INVITATION[:20]}&x=1",
        f'{{"invite": "{INVITATION}"}}',
        "postgresql://dondoc:hunter22@db:5432/dondoc",
        "Authorization: Bearer abcdefghijkl",
    ],
)
def test_what_looks_like_a_secret_is_hidden(text):
    shown = hide(text)
    assert HIDDEN in shown
    for secret in (TOKEN, TOKEN.split(":")[1], INVITATION[:20], "hunter22", "abcdefghijkl"):
        assert secret not in shown


@pytest.mark.parametrize(
    "text",
    [
        "Đã ghi: 90,00 % (450/500 hồ sơ), kỳ Quý I/2024",
        "2026-11-21T23:31:48.123456+00:00",
        "postgresql://db/dondoc",
        "sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "token=",
    ],
)
def test_what_is_no_secret_stays(text):
    assert hide(text) == text


def test_messages_arguments_and_errors_are_searched(lines):
    log = logging.getLogger("some.library")
    log.warning("asking %s with %s", f"https://x/bot{TOKEN}/getMe", {"secret": SECRET})
    log.warning("five %s", ("a", TOKEN))
    try:
        _fails(f"start={INVITATION} at bot{TOKEN}")
    except ValueError:
        log.exception("it failed for %s", SECRET)
    printed = lines()
    assert "it failed for" in printed
    assert "ValueError" in printed
    _check(printed)


def test_our_own_lines_are_searched(lines, capsys):
    log = structlog.get_logger()
    try:
        _fails(TOKEN)
    except ValueError:
        log.exception("it failed", where=f"bot{TOKEN}", letters=[INVITATION], n=1)
    log.info("đã gửi", address="1001")
    shown = capsys.readouterr()
    printed = shown.out + shown.err
    assert "đã gửi" in printed
    assert "ValueError" in printed
    _check(printed)


def test_an_argument_that_is_no_text_is_searched_too(lines):
    logging.getLogger("x").warning("asked %s", httpx.URL(f"https://x/bot{TOKEN}/getMe"))
    _check(lines())


def test_the_http_client_is_quiet(lines):
    assert logging.getLogger("httpx").level == logging.WARNING
    assert logging.getLogger("httpcore").level == logging.WARNING


def test_the_last_words_of_a_dying_program_are_searched():
    program = (
        "from bot import redaction; from bot.settings import Settings;"
        f"redaction.install(Settings(_env_file=None, telegram_token={TOKEN!r}));"
        f"raise RuntimeError('bot' + {TOKEN!r})"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "RuntimeError" in done.stderr
    assert TOKEN not in done.stderr


async def test_a_whole_conversation_with_failures_shows_no_secret(
    lines, telegram, lan, live, capsys
):
    logging.getLogger().setLevel(logging.DEBUG)
    try:
        telegram.fail_next("setMyCommands", 500)
        telegram.fail_next("getUpdates", 409)
        telegram.fail_next("sendMessage", 401)
        telegram.drop_next("sendMessage")
        async with live("polling"):
            await lan.says(f"/start {INVITATION}")
            telegram.sends_raw({"message": {"text": INVITATION}})
            await telegram.settles()
            telegram.fail_next("getUpdates", 401)
    finally:
        logging.getLogger().setLevel(logging.WARNING)
    shown = capsys.readouterr()
    _check(lines() + shown.out + shown.err)


def _fails(words):
    raise ValueError(words) from KeyError(SECRET)


def _check(printed):
    for canary in CANARIES:
        assert canary not in printed
