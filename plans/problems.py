"""Why a document could not be read, as a key and facts for the one who words it."""

from collections.abc import Generator
from contextlib import contextmanager


class Unreadable(Exception):
    """Nothing could be read from the document; `reason` is a key, never a sentence."""

    def __init__(self, reason: str, **facts: object) -> None:
        super().__init__(reason, facts)
        self.reason = reason
        self.facts = facts


@contextmanager
def refusing(name: str) -> Generator[None]:
    """Whatever a library stumbles over, the file is damaged."""
    try:
        yield
    except Unreadable:
        raise
    except Exception as error:
        raise Unreadable("broken", name=name) from error
