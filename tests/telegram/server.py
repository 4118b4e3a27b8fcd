"""The listening socket, which can go away and come back under the same number."""

import asyncio
import socket
from collections.abc import Callable
from contextlib import suppress
from typing import cast

import uvicorn
from starlette.types import ASGIApp
from uvicorn.server import ServerState

HOST = "127.0.0.1"


class Server:
    """Uvicorn's HTTP protocol on a socket of our own, on the loop of the test.

    `uvicorn.Server` takes over the signals of the process and sleeps while it stops; a test
    wants neither.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._config = uvicorn.Config(
            app, http="httptools", ws="none", lifespan="off", log_config=None, access_log=False
        )
        self._config.load()
        self._state = ServerState()
        # Holds the number while nobody listens, so that no one else can get it.
        self._reserved = _bound(0)
        self.port: int = self._reserved.getsockname()[1]
        self._listening: asyncio.Task[asyncio.Server] | None = None
        self._starts: list[asyncio.Task[asyncio.Server]] = []

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}"

    def up(self) -> None:
        """Takes connections from this moment on."""
        listener = _bound(self.port)
        listener.listen(256)
        loop = asyncio.get_running_loop()
        self._listening = loop.create_task(loop.create_server(self._protocol, sock=listener))
        self._starts.append(self._listening)

    def down(self) -> None:
        """Refuses new connections and cuts those that are open."""
        if self._listening is not None:
            self._listening.add_done_callback(lambda start: start.result().close())
            self._listening = None
        for connection in list(self._state.connections):
            connection.transport.abort()

    def drop(self, client: tuple[str, int] | None) -> None:
        """Cuts the connection of one client."""
        for connection in list(self._state.connections):
            if getattr(connection, "client", None) == client:
                connection.transport.abort()

    async def close(self) -> None:
        self.down()
        for start in self._starts:
            await (await start).wait_closed()
        self._reserved.close()
        while self._state.tasks or self._state.connections:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._one_turn(), 5)

    async def _one_turn(self) -> None:
        if self._state.tasks:
            await asyncio.wait(self._state.tasks)
        await asyncio.sleep(0)

    def _protocol(self) -> asyncio.Protocol:
        make = cast("Callable[..., asyncio.Protocol]", self._config.http_protocol_class)
        return make(config=self._config, server_state=self._state, app_state={})


def _bound(port: int) -> socket.socket:
    # Named as TCP, or asyncio leaves Nagle's algorithm on: 40 ms for every answer.
    found = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    found.bind((HOST, port))
    found.setblocking(False)
    return found
