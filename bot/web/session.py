"""Who is at the browser: a random cookie, of which only the hash is known to us."""

from __future__ import annotations

import hashlib
import secrets

from fastapi import Request, Response

from bot.service import Service

HALF_A_YEAR = 182 * 24 * 3600  # a member comes back every quarter
BYTES = 32


def new_secret() -> str:
    return secrets.token_urlsafe(BYTES)


def address_of(secret: str) -> str:
    """The account's address on this channel."""
    return hashlib.sha256(secret.encode()).hexdigest()


def secret_in(request: Request, service: Service) -> str | None:
    return request.cookies.get(_name(service))


def keep_secret(answer: Response, service: Service, secret: str) -> None:
    """Give the browser its cookie, or make the one it has last longer."""
    answer.set_cookie(
        _name(service),
        secret,
        max_age=HALF_A_YEAR,
        path="/",
        secure=_is_https(service),
        httponly=True,
        samesite="lax",
    )


def _name(service: Service) -> str:
    return "__Host-dondoc_chat" if _is_https(service) else "dondoc_chat"


def _is_https(service: Service) -> bool:
    return service.settings.public_url.startswith("https://")
