"""Keeps secrets out of every line that is logged, errors included.

Tokens get into logs by many ways: Telegram's stands in the address of each request, and
libraries print addresses. So nothing is trusted to keep quiet: every line is searched.
"""

from __future__ import annotations

import logging
import re
import sys
import traceback
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

import structlog
from pydantic import SecretStr

from bot.settings import Settings

HIDDEN = "[hidden]"
TALKATIVE = ("httpx", "httpcore", "telegram", "hpack")
SHORTEST_SECRET = 6  # a shorter one would tear words apart
_PATTERNS = (
    re.compile(r"\d{5,}(?::|%3A)[A-Za-z0-9_-]{30,}", re.IGNORECASE),  # a bot's token
    re.compile(  # what a link or a header carries
        r"(?<=\b)(start|token|invite|code|secret|password|authorization)"
        r"(['\"]?\s*[=:]\s*(?:bearer\s+)?['\"]?)[A-Za-z0-9_.~+/-]{8,}",
        re.IGNORECASE,
    ),
    re.compile(r"(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])"),  # an invitation
    re.compile(r"(?<=://)([^\s:/@]*):[^\s/@]+(?=@)"),  # a password in an address
)
_REPLACEMENTS = (HIDDEN, rf"\1\2{HIDDEN}", HIDDEN, rf"\1:{HIDDEN}")
_secrets: set[str] = set()


def install(settings: Settings) -> None:
    """From now on no line of any logger shows a secret; may be called again."""
    _secrets.update(_secrets_of(settings))
    _make_records_safe()
    _make_crashes_safe()
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            # Not the pretty tracebacks: they show the values of variables.
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(ensure_ascii=False),
            redact,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=_line_to_stderr,
    )


def hide(text: str) -> str:
    """The text without anything that looks like a secret or is one of ours."""
    for secret in _secrets:
        text = text.replace(secret, HIDDEN)
    for pattern, replacement in zip(_PATTERNS, _REPLACEMENTS, strict=True):
        text = pattern.sub(replacement, text)
    return text


def redact(_logger: object, _method: str, event: Any) -> Any:
    """A last step for structlog, before or after the line is written out."""
    return _hide_in(event)


def _is_one_of(value: Any, *shapes: type) -> bool:
    return type(value) in shapes


def _line_to_stderr(*_: object) -> structlog.PrintLogger:
    return structlog.PrintLogger(sys.stderr)


def _hide_in(value: Any) -> Any:
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        return hide(value)
    if isinstance(value, bytes):
        return hide(value.decode("utf-8", "replace")).encode()
    return _hide_within(value)


def _hide_within(value: Any) -> Any:
    """Containers keep their shape; anything else stays as it is unless it shows a secret."""
    if _is_one_of(value, dict):
        return {key: _hide_in(one) for key, one in value.items()}
    if _is_one_of(value, list, tuple):
        return type(value)([_hide_in(one) for one in value])
    shown = repr(value)
    safe = hide(shown)
    return value if safe == shown else safe


def _make_records_safe() -> None:
    """Every record of the standard library is searched as it is made, whoever prints it."""
    usual = logging.getLogRecordFactory()
    if getattr(usual, "is_safe", False):
        return

    def safe(*args: Any, **more: Any) -> logging.LogRecord:
        record = usual(*args, **more)
        record.msg, record.args = _hide_in(record.msg), _hide_in(record.args)
        if record.exc_info and record.exc_info[0] is not None:
            record.exc_text = hide("".join(traceback.format_exception(*record.exc_info)))
            record.exc_info = None
        return record

    safe.is_safe = True  # type: ignore[attr-defined]
    logging.setLogRecordFactory(safe)


def _make_crashes_safe() -> None:
    """The last words of a dying program too."""

    def last_words(
        kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        sys.stderr.write(hide("".join(traceback.format_exception(kind, problem, trace))))

    sys.excepthook = last_words


def _secrets_of(settings: Settings) -> set[str]:
    values = [getattr(settings, name) for name in type(settings).model_fields]
    found = {value.get_secret_value() for value in values if isinstance(value, SecretStr)}
    password = urlsplit(settings.database_url or "").password
    if password:
        found.add(password)
    return {secret for secret in found if len(secret) >= SHORTEST_SECRET}
