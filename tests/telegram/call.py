"""One call of a method, as the bot sent it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

from starlette.datastructures import UploadFile
from starlette.requests import Request

from tests.telegram.refusal import bad_request

STRUCTURES = frozenset({
    "allowed_updates", "caption_entities", "commands", "entities", "link_preview_options",
    "media", "menu_button", "reply_markup", "reply_parameters", "scope",
})  # fmt: skip
INTEGERS = frozenset({
    "cache_time", "chat_id", "limit", "max_connections", "message_id", "message_thread_id",
    "offset", "reply_to_message_id", "timeout",
})  # fmt: skip
FLAGS = frozenset({
    "allow_sending_without_reply", "disable_content_type_detection", "disable_notification",
    "disable_web_page_preview", "drop_pending_updates", "protect_content", "show_alert",
    "show_caption_above_media",
})  # fmt: skip
YES = frozenset({"true", "yes", "1"})


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came inside the request."""

    name: str
    content: bytes


@dataclass(slots=True)
class Call:
    """A method, its parameters as Python values, and how it was answered."""

    method: str
    parameters: dict[str, Any]
    when: datetime
    files: dict[str, Upload] = field(default_factory=dict[str, Upload])
    by_webhook: bool = False
    status: int | None = None
    description: str = ""

    def text(self, name: str) -> str:
        value = self.parameters.get(name, "")
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def integer(self, name: str, default: int = 0) -> int:
        value = self.parameters.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int):
            raise bad_request(f"{name} must be an Integer")
        return value

    def flag(self, name: str) -> bool:
        return bool(self.parameters.get(name, False))

    def structure(self, name: str) -> Any:
        return self.parameters.get(name)


async def read_call(request: Request, method: str, when: datetime) -> Call:
    """Reads the query string and a body of any of the three kinds the Bot API takes."""
    parameters: dict[str, Any] = dict(request.query_params)
    files: dict[str, Upload] = {}
    kind = request.headers.get("content-type", "")
    if kind.startswith("application/json"):
        parameters |= read_object(await request.body())
    elif kind.startswith(("application/x-www-form-urlencoded", "multipart/form-data")):
        async with request.form(max_part_size=50 << 20) as form:
            files = {name: await _upload(value) for name, value in form.items() if _is_file(value)}
            parameters |= {name: value for name, value in form.items() if name not in files}
    return Call(method, as_values(parameters), when, files)


def read_object(body: bytes) -> dict[str, Any]:
    try:
        found = json.loads(body or b"{}")
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise bad_request("can't parse request: expected an Object in JSON")
    return cast("dict[str, Any]", found)


def as_values(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Form fields are all text; a test would rather compare numbers and objects."""
    return {name: _as_value(name, value) for name, value in parameters.items()}


def _is_file(value: UploadFile | str) -> bool:
    return isinstance(value, UploadFile)


async def _upload(value: UploadFile | str) -> Upload:
    assert isinstance(value, UploadFile)
    return Upload(value.filename or "file", await value.read())


def _as_value(name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if name in FLAGS:
        return value.lower() in YES
    if (name in INTEGERS and value.lstrip("-").isdigit()) or (name in STRUCTURES and value):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value
