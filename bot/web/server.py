"""The server of the pages: it lets open pages go, and leaves the last word to the service."""

from __future__ import annotations

import socket
from collections.abc import Generator
from contextlib import contextmanager

import uvicorn

from bot.channels.web import WebChannel


class Server(uvicorn.Server):
    """An open page holds its connection for ever; a server that waits for it would never end."""

    def __init__(self, config: uvicorn.Config, channel: WebChannel) -> None:
        super().__init__(config)
        self._channel = channel

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._channel.stop()
        await super().shutdown(sockets)

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        """A signal is heard once.

        The library would raise it again at the end, and the process would die of it before the
        messages in the air have landed.
        """
        with super().capture_signals():
            try:
                yield
            finally:
                self._captured_signals.clear()
