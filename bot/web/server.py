"""The server of the pages: it lets open pages go before it waits for them."""

from __future__ import annotations

import socket

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
