"""Hangs the pages into the program's one application."""

import secrets

from fastapi import FastAPI

from bot.service import Service
from bot.web.chat_pages import pages
from bot.web.stage_pages import stage

TOKEN_BYTES = 32


def mount(app: FastAPI, service: Service, token: str = "") -> str:
    """Add the pages, and the stage where there is one; returns the stage's start-up token."""
    app.include_router(pages(service))
    if not service.has_stage:
        return ""
    token = token or secrets.token_urlsafe(TOKEN_BYTES)
    app.include_router(stage(service, token))
    return token
