"""What reached us from a person, in one shape for every channel."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file in a message; `content` is there already where the channel hands it over at once."""

    name: str
    size: int  # bytes
    reference: str = ""
    content: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Heard:
    """One message or tap.

    `external_id` is the channel's own name for it, by which a second delivery is known.
    `choice` is what a button carries. `kind` is text, tap, edited, file, other, or found: the
    outcome of work that a conversation had asked for, in `found`. `is_group` tells that others
    read along: then the address is the group's, `group` its name, and `sender` the speaker's own
    address. `tapped` names the message whose button was pressed,
    `message_id` this message within its chat: a later edit has the same.
    """

    channel: str
    external_id: str
    address: str
    said_at: datetime
    kind: str = "text"
    text: str = ""
    choice: str | None = None
    name: str = ""
    locale: str = "vi"
    is_group: bool = False
    sender: str = ""
    group: str = ""
    tapped: str | None = None
    message_id: str | None = None
    file: Enclosed | None = None
    found: dict[str, Any] | None = field(default=None, repr=False)
