"""Puts the service together in one place, and takes it apart in reverse."""

from __future__ import annotations

import asyncio
import socket
from contextlib import AsyncExitStack, suppress

import structlog
import typer
import uvicorn
from fastapi import FastAPI

from bot import failpoints, redaction, web
from bot.assembly import open_service
from bot.channels import telegram
from bot.channels.web import WebChannel
from bot.demonstration import setting_of_the_stage
from bot.inbox import WORKSHOP
from bot.sender import Sender
from bot.service import Service
from bot.settings import Settings
from locales.sentences import sentence
from scheduler.metronome import Metronome

log = structlog.get_logger()
GRACE_SECONDS = 5  # for a request of a page or a webhook
LANDING_SECONDS = 10  # for a message in the air; a deploy waits 20 seconds for both


async def serve(settings: Settings, *, has_stage: bool) -> None:
    """Run until told to stop."""
    failpoints.arm(settings.fail_at)
    redaction.install(settings)
    if has_stage:
        settings = setting_of_the_stage(settings)
    listening = listen(settings)
    async with AsyncExitStack() as parts:
        parts.callback(listening.close)
        service = await open_service(settings, parts, has_stage=has_stage)
        pages = WebChannel(service)
        service.channels[pages.name] = pages
        app = FastAPI(openapi_url=None)
        token = web.mount(app, service)
        if settings.telegram_token is not None:
            await telegram.start(app, service, parts)
        sender = Sender(service)
        sending = asyncio.create_task(sender.run(), name="sender")
        parts.push_async_callback(_finish, sender, sending)
        metronome = Metronome(service.tick)
        metronome.start()
        parts.callback(metronome.stop)
        await service.tick()
        _say_where(service, token)
        await _server(app, pages).serve(sockets=[listening])


def listen(settings: Settings) -> socket.socket:
    """Take the port before anything else, so that a second start changes nothing."""
    family = socket.AF_INET6 if ":" in settings.http_host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((settings.http_host, settings.http_port))
        listening.listen(socket.SOMAXCONN)
    except OSError:
        listening.close()
        raise
    return listening


def _server(app: FastAPI, pages: WebChannel) -> web.Server:
    return web.Server(
        uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,  # addresses in it would carry tokens
            lifespan="off",
            timeout_graceful_shutdown=GRACE_SECONDS,
            server_header=False,
        ),
        pages,
    )


async def _finish(sender: Sender, sending: asyncio.Task[None]) -> None:
    """Let what is in the air land, if it does so soon; the rest stays in the outbox."""
    with suppress(TimeoutError):
        async with asyncio.timeout(LANDING_SECONDS):
            await sender.stop()
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)


def _say_where(service: Service, token: str) -> None:
    settings = service.settings
    at = f"http://{settings.http_host}:{settings.http_port}"
    if service.has_stage:
        typer.echo(sentence(settings.locale, "cli-stage", url=f"{at}/stage?token={token}"))
    else:
        typer.echo(
            sentence(
                settings.locale,
                "cli-serving",
                url=f"{at}/chat",
                channels=", ".join(one for one in service.channels if one != WORKSHOP),
            )
        )
