"""Long lists of choices, a page at a time: more do not fit on a phone."""

from __future__ import annotations

from collections.abc import Sequence

from flows.choices import Choice
from flows.turn import Turn

PAGE = 8


def page(turn: Turn, choices: Sequence[Choice]) -> list[Choice | str]:
    """The page the conversation stands at, and the choice that turns it."""
    start = int(turn.facts.get("page", 0)) * PAGE
    if start >= len(choices):
        start = 0
        turn.facts["page"] = 0
    shown: list[Choice | str] = list(choices[start : start + PAGE])
    return [*shown, "more"] if len(choices) > PAGE else shown


def turned(turn: Turn) -> bool:
    """Whether the speaker asked for the next page; after the last comes the first."""
    if not turn.chose("more"):
        return False
    turn.facts["page"] = int(turn.facts.get("page", 0)) + 1
    return True
