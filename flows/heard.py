"""What reached us from a person, in one shape for every channel."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Heard:
    """One message or tap.

    `external_id` is the channel's own name for it, by which a second delivery is known.
    `choice` is what a button carries. `kind` is text, tap, edited, file or other; `is_group`
    tells that others read along. `tapped` names the message whose button was pressed.
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
    tapped: str | None = None
