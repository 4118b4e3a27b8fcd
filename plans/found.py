"""Reads a document that somebody sent, in a process of its own: what was found is plain JSON."""

from typing import Any

from plans.keeping import kept
from plans.problems import Unreadable
from plans.reading import read_content


def found(content: bytes, name: str) -> dict[str, Any]:
    """The plan, or why there is none."""
    try:
        return {"plan": kept(read_content(content, name))}
    except Unreadable as problem:
        return {"problem": "unreadable", "reason": problem.reason, "facts": problem.facts}
