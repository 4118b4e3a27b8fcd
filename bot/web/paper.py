"""Fills templates with sentences and serves the files that pages need."""

from __future__ import annotations

import hashlib
import mimetypes
from functools import cache, partial
from pathlib import Path
from typing import Any

from fastapi import Request, Response
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from locales.sentences import sentence

HERE = Path(__file__).parent


def page(locale: str, template: str, *, status: int = 200, **facts: Any) -> HTMLResponse:
    """A page as it is sent; it is never kept on the way."""
    html = _environment(locale).get_template(template).render(facts)
    return HTMLResponse(html, status, headers={"Cache-Control": "no-store"})


async def static(request: Request, name: str) -> Response:
    """A style sheet, script or sign; asked again each time, sent again only when it changed."""
    content = _files().get(name)
    if content is None:
        return Response(status_code=404)
    tag = f'"{hashlib.sha256(content).hexdigest()[:20]}"'
    headers = {"ETag": tag, "Cache-Control": "no-cache"}
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers=headers)
    kind = mimetypes.guess_type(name)[0]
    return Response(content, media_type=kind, headers=headers)


@cache
def _files() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (HERE / "static").iterdir()}


@cache
def _environment(locale: str) -> Environment:
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    known: dict[str, Any] = made.globals
    known.update(t=partial(sentence, locale), locale=locale)
    return made
