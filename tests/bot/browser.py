"""A real browser for tests; where there is none they are skipped, and in CI they fail.

It is started once for a file of tests, which so share a loop; each has pages of its own.
"""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
WIDE = {"width": 1280, "height": 800}


def is_installed() -> bool:
    return CHROMIUM.exists()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    if not is_installed():
        reason = "Chromium is not installed on this machine"
        if os.environ.get("CI") == "true":  # noqa: TID251 - a setting of the tests
            pytest.fail(reason)
        pytest.skip(reason)
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield launched
        await launched.close()


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser) -> AsyncIterator[Page]:
    """A page on which any trouble of a script fails the test."""
    context = await browser.new_context(viewport=WIDE, locale="vi-VN")
    opened = await context.new_page()
    opened.set_default_timeout(10_000)
    problems: list[str] = []
    opened.on("pageerror", lambda problem: problems.append(str(problem)))
    opened.on("console", lambda said: problems.append(said.text) if _is_ours(said) else None)
    yield opened
    await context.close()
    assert not problems, problems


def _is_ours(said) -> bool:
    # That a request failed is the browser's own remark; tests that cut the line expect it.
    return said.type in {"error", "warning"} and "Failed to load resource" not in said.text
