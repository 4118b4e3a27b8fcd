"""Folders that lie in memory: a thousand databases are flushed thousands of times."""

import shutil
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")
ROOM = 2 << 30


def use_memory() -> None:
    """Temporary folders of this process lie there, where the machine has room.

    What is flushed there outlives any process, as on a disk; no test takes the power away.
    """
    if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
        tempfile.tempdir = str(MEMORY)
