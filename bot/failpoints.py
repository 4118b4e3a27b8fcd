"""Named places where a test may kill the process, to prove that nothing is lost there."""

from __future__ import annotations

import os
import signal

_die_at: dict[str, int] = {}


def arm(setting: str) -> None:
    """Kill the process at a place: "message committed:3" at the third time it is reached."""
    place, _, count = setting.partition(":")
    _die_at[place] = int(count or 1)


def reached(place: str) -> None:
    """Nothing at all, unless a test has armed this place (or "any")."""
    if not _die_at:
        return
    for armed in (place, "any"):
        if armed in _die_at:
            _die_at[armed] -= 1
            if _die_at[armed] <= 0:
                os.kill(os.getpid(), signal.SIGKILL)
