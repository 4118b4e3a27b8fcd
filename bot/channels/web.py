"""The member's own web chat: the page reads the rows, so to send is to wake the page."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from bot.channel import Thing
from bot.settings import Settings
from storage.outbox import Letter

KEPT = 500  # things on the shelf; an older one is made again when somebody looks back that far


class Housed(Protocol):
    """Whatever knows the settings; the service does."""

    @property
    def settings(self) -> Settings: ...


class WebChannel:
    """Keeps what was made for a letter and wakes the pages that show its address."""

    name = "web"

    def __init__(self, service: Housed) -> None:
        self.shelf = Shelf(service.settings.data_dir / "web")
        self.is_stopping = False
        self._pages: defaultdict[str, set[asyncio.Event]] = defaultdict(set)

    async def send(self, letter: Letter, thing: Thing | None) -> str:
        if thing is not None:
            await asyncio.to_thread(
                self.shelf.put, shelf_mark(letter.id, letter.created_at), thing
            )
        # The row is marked as sent in a moment; the page looks again by itself when it is.
        self.wake(letter.address)
        return str(letter.id)

    def wake(self, address: str) -> None:
        """Something new stands in the rows of that address."""
        for page in self._pages.get(address, ()):
            page.set()

    @contextmanager
    def watching(self, address: str) -> Generator[asyncio.Event]:
        """The bell of one open page."""
        bell = asyncio.Event()
        self._pages[address].add(bell)
        try:
            yield bell
        finally:
            self._pages[address].discard(bell)
            if not self._pages[address]:
                del self._pages[address]

    def pages_at(self, address: str) -> int:
        return len(self._pages.get(address, ()))

    def stop(self) -> None:
        """Let every open page go, so that the server can end; pages come back by themselves."""
        self.is_stopping = True
        for address in self._pages:
            self.wake(address)


class Shelf:
    """A small cache on disk: one folder per letter, and in it one file under its own name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, mark: str, thing: Thing) -> None:
        """Keep a thing; a half-written one is never seen."""
        place = self._folder / mark
        place.mkdir(parents=True, exist_ok=True)
        half = self._folder / f"{mark}.half"
        half.write_bytes(thing.content)
        half.replace(place / Path(thing.name).name)
        self._forget_oldest()

    def get(self, mark: str) -> Thing | None:
        path = self._path(mark)
        if path is None:
            return None
        return Thing(path.name, path.read_bytes(), is_picture_name(path.name))

    def name(self, mark: str) -> str | None:
        path = self._path(mark)
        return None if path is None else path.name

    def _path(self, mark: str) -> Path | None:
        place = self._folder / mark
        return next(place.iterdir(), None) if place.is_dir() else None

    def _forget_oldest(self) -> None:
        places = [one for one in self._folder.iterdir() if one.is_dir()]
        if len(places) > KEPT:
            for place in sorted(places, key=_age)[:-KEPT]:
                for path in place.iterdir():
                    path.unlink(missing_ok=True)
                place.rmdir()


def shelf_mark(letter_id: int, created_at: datetime) -> str:
    """Two databases may use one folder, one after the other: the number alone is not enough."""
    return f"{letter_id}-{created_at.timestamp():.6f}"


def is_picture_name(name: str) -> bool:
    return Path(name).suffix.lower() in {".png", ".jpg", ".jpeg"}


def _age(place: Path) -> float:
    return place.stat().st_mtime
