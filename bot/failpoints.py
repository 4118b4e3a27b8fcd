"""Named places where a test may kill the process, to prove that nothing is lost there."""

from __future__ import annotations

import os
import signal
import sys

_die_at: dict[str, int] = {}


def arm(setting: str) -> None:
    """Kill the process at a place: "message committed:3" at the third time it is reached."""
    place, _, count = setting.partition(":")
    if place:
        _die_at[place] = int(count or 1)


def reached(place: str) -> None:
    """Nothing at all, unless a test has armed a place: then it reads here how we come by."""
    if not _die_at:
        return
    os.write(sys.stderr.fileno(), f"reached {place}\n".encode())
    if place in _die_at:
        _die_at[place] -= 1
        if not _die_at[place]:
            os.kill(os.getpid(), signal.SIGKILL)
