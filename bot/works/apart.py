"""Runs a function on a file's content in a process of its own, within limits.

A document from outside may be made to take all memory or all time: then only that process ends.
"""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass
from typing import Any

import orjson

MEGABYTE = 1024 * 1024
# Two readings at once leave a core to those who talk.
_benches = asyncio.Semaphore(2)


@dataclass(frozen=True, slots=True)
class Task:
    """A function `(content, name) -> JSON object`, by where it stands, and what it may take."""

    function: str  # "plans.reading:found"
    seconds: int = 30
    megabytes: int = 1024


async def run(task: Task, content: bytes, name: str) -> dict[str, Any]:
    """What the function found, or `{"problem": …}` when it was ended or gave up."""
    async with _benches:
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot.works.child",
            task.function,
            name,
            str(task.seconds),
            str(task.megabytes * MEGABYTE),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        try:
            async with asyncio.timeout(task.seconds):
                out, _ = await child.communicate(content)
        except TimeoutError:
            return {"problem": "too_slow", "seconds": task.seconds}
        finally:
            if child.returncode is None:
                child.kill()
                await child.wait()
    if child.returncode:
        return {"problem": "crashed"}
    found: dict[str, Any] = orjson.loads(out)
    return found
