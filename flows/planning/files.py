"""A document on its way in: it is read apart, and what was read is kept as a draft."""

from __future__ import annotations

from typing import Any

import plans as documents
from flows.planning import drafting
from flows.planning import places as plan_places
from flows.planning.drafting import Origin
from flows.turn import Turn
from storage import files

MOST_SECONDS = 45  # as the workshop allows it
FORMATS = ".docx, .xlsx, .pdf, .txt, .csv, .md, .tsv"


def begin(turn: Turn, file_id: int) -> None:
    """Say at once that it is read, and how long at most."""
    file = files.get(turn.db, file_id)
    turn.facts.update(file_id=file_id, name=file.name, since=turn.now.isoformat())
    turn.work("plan", file_id=file_id)
    turn.say("plan-reading", name=file.name, seconds=str(MOST_SECONDS))


def problem_of(turn: Turn) -> tuple[str, dict[str, Any]] | None:
    """Why nothing could be read, as a sentence and its facts."""
    found = turn.heard.found or {}
    problem = found.get("problem")
    if problem is None:
        return None
    if problem == "unreadable":
        return f"unreadable-{str(found['reason']).replace('_', '-')}", found["facts"]
    file = files.get(turn.db, int(found["file_id"]))
    facts = {"name": file.name, "seconds": str(MOST_SECONDS)}
    return f"plan-{str(problem).replace('_', '-')}", facts


def keep(turn: Turn) -> int:
    """The draft of what was read."""
    found = turn.heard.found or {}
    file = files.get(turn.db, int(found["file_id"]))
    read = documents.restored(found["plan"])
    place = plan_places.place_for(turn, read)
    origin = Origin(turn.now, turn.actor, turn.member_id)
    return drafting.start(turn.db, origin, place, read, file.digest or "")
