"""How long reading one file may take."""

import time
from dataclasses import dataclass

from plans.problems import Unreadable


@dataclass(frozen=True, slots=True)
class Patience:
    """A moment at which reading is given up; `check` is asked again and again on the way."""

    name: str
    most: int
    until: float

    def check(self) -> None:
        if time.monotonic() > self.until:
            raise Unreadable("too_slow", name=self.name, most=self.most)


def patience(name: str, seconds: int) -> Patience:
    return Patience(name, seconds, time.monotonic() + seconds)
