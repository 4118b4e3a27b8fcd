"""Pictures and documents that passed through the chats."""

import secrets
import struct
from dataclasses import dataclass
from typing import Any, Literal

from tests.telegram.call import Call, Upload
from tests.telegram.refusal import bad_request

Kind = Literal["photo", "document", "sticker"]
PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"BM")
LARGEST_PHOTO = 10 << 20
LARGEST_UPLOAD = 50 << 20
LARGEST_DOWNLOAD = 20 << 20
WIDEST, LONGEST_SIDES = 20, 10_000


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file under the name that only this bot may use for it."""

    file_id: str
    kind: Kind
    name: str
    content: bytes

    @property
    def path(self) -> str:
        return f"{self.kind}s/{self.file_id}/{self.name}"

    def as_json(self) -> dict[str, Any]:
        size = {
            "file_id": self.file_id,
            "file_unique_id": f"u{self.file_id[:12]}",
            "file_size": len(self.content),
        }
        width, height = dimensions(self.content) or (512, 512)
        if self.kind == "photo":
            return {"photo": [size | {"width": width, "height": height}]}
        if self.kind == "sticker":
            kind = {"type": "regular", "is_animated": False, "is_video": False, "emoji": "👍"}
            return {"sticker": size | kind | {"width": width, "height": height}}
        return {"document": size | {"file_name": self.name}}


class Files:
    """Everything that was ever uploaded, by its id."""

    def __init__(self) -> None:
        self._files: dict[str, StoredFile] = {}

    def keep(self, kind: Kind, name: str, content: bytes) -> StoredFile:
        file = StoredFile(secrets.token_urlsafe(24), kind, name, content)
        self._files[file.file_id] = file
        return file

    def find(self, file_id: str) -> StoredFile:
        if file_id not in self._files:
            raise bad_request("invalid file_id")
        return self._files[file_id]

    def at(self, path: str) -> StoredFile | None:
        return next((file for file in self._files.values() if file.path == path), None)

    def sent_in(self, call: Call, kind: Kind, value: str | None = None) -> StoredFile:
        """The file a call sends: as a part of the request, by `attach://`, or by its old id."""
        value = call.text(kind) if value is None else value
        upload = call.files.get(value.removeprefix("attach://") if value else kind)
        if upload is not None:
            return self.keep(kind, *checked(kind, upload))
        if not value:
            raise bad_request(f"there is no {kind} in the request")
        if value not in self._files:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return self._files[value]


def checked(kind: Kind, upload: Upload) -> tuple[str, bytes]:
    if not upload.content:
        raise bad_request("file must be non-empty")
    if len(upload.content) > (LARGEST_PHOTO if kind == "photo" else LARGEST_UPLOAD):
        raise bad_request("file is too big")
    if kind == "photo":
        check_picture(upload.content)
    return upload.name, upload.content


def check_picture(content: bytes) -> None:
    if not content.startswith(PICTURES):
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = dimensions(content) or (1, 1)
    sides = sorted((width, height))
    if sum(sides) > LONGEST_SIDES or sides[1] > WIDEST * sides[0]:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")


def dimensions(content: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG; nothing for other kinds of picture."""
    if not content.startswith(PICTURES[0]) or len(content) < 24:
        return None
    width, height = struct.unpack(">II", content[16:24])
    return width, height
