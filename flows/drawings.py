"""Draws every conversation from its moves, for those who would rather see than read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from flows.conversations import FLOWS
from flows.flow import Flow
from flows.states import name_of

FOLDER = Path(__file__).parents[1] / "docs" / "flows"


def draw(flow: Flow) -> str:
    """A mermaid state diagram; a state in which nothing is asked ends the conversation."""
    lines = ["stateDiagram-v2", f"    [*] --> {flow.start.name}", *_moves(flow)]
    lines += [f"    {state} --> [*]" for state in flow.states.names() if not flow.waits_in(state)]
    return "\n".join(lines) + "\n"


def drawings() -> dict[str, str]:
    """File names and drawings; a conversation of one answer is not worth a picture."""
    return {f"{name}.mmd": draw(flow) for name, flow in FLOWS.items() if flow.moves}


def write(folder: Path = FOLDER) -> None:
    """Put the drawings into a folder, and take away those of conversations that are gone."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = drawings()
    for old in folder.glob("*.mmd"):
        if old.name not in drawn:
            old.unlink()
    for name, drawing in drawn.items():
        (folder / name).write_text(drawing, encoding="utf-8")


def _moves(flow: Flow) -> Iterator[str]:
    for move in flow.moves:
        name, sources, target = name_of(move)
        starts: list[str] = [sources] if isinstance(sources, str) else sources
        for start in starts:
            yield f"    {start} --> {target}: {name}"


if __name__ == "__main__":
    write()
