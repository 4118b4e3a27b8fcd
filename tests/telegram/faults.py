"""What the test wants to go wrong, and in which call."""

from collections import defaultdict, deque
from dataclasses import dataclass
from typing import Literal

from tests.telegram.refusal import REASONS, Refusal

ANY = "*"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong once; `accept` says whether the call is obeyed all the same."""

    kind: Literal["fail", "hang", "truncate", "drop"]
    accept: bool = False
    refusal: Refusal | None = None


class Faults:
    """A line of faults for each method; `*` stands for any method."""

    def __init__(self) -> None:
        self._lines: defaultdict[str, deque[Fault]] = defaultdict(deque)

    def plan(self, method: str, fault: Fault, times: int = 1) -> None:
        self._lines[method.lower()].extend([fault] * times)

    def take(self, method: str) -> Fault | None:
        for name in (method.lower(), ANY):
            if self._lines[name]:
                return self._lines[name].popleft()
        return None


def refusal(status: int, retry_after: int | None, description: str | None) -> Refusal:
    """A refusal in Telegram's own words, unless the test brings others."""
    if status == 429 and retry_after is None:
        retry_after = 1
    words = description or REASONS.get(status, f"Error {status}")
    words = words.format(retry_after=retry_after) if description is None else words
    parameters = {} if retry_after is None else {"retry_after": retry_after}
    return Refusal(status, words, **parameters)
