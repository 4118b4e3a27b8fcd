"""Small things done beside the way; nobody waits for them, and none is lost from sight."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import structlog

log = structlog.get_logger()
LAST_SECONDS = 3.0
MOST = 1_000  # when the network is down they pile up, and each may be left undone


class Errands:
    """Runs them and keeps hold of each until it ends; a failure is logged."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[None]] = set()

    def start(self, errand: Coroutine[Any, Any, None]) -> None:
        if len(self._running) >= MOST:
            errand.close()
            return
        task = asyncio.get_running_loop().create_task(errand)
        self._running.add(task)
        task.add_done_callback(self._ended)

    async def finish(self) -> None:
        """Wait a moment for those that are under way."""
        if self._running:
            await asyncio.wait(self._running, timeout=LAST_SECONDS)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (problem := task.exception()):
            log.error("an errand failed", exc_info=problem)
