"""Which matter somebody means: the one a button names, the only one, or one of several."""

from __future__ import annotations

from collections.abc import Sequence

from flows.choices import Choice
from flows.paging import page
from flows.turn import Turn
from storage import matters
from storage.matters import Known


def begin(turn: Turn, candidates: Sequence[Known]) -> bool:
    """Take the matter that is meant; False when it must be asked which."""
    door = turn.brought.get("door", "")
    if door.isdigit():
        turn.facts["matter_id"] = int(door)
    elif len(candidates) == 1:
        turn.facts["matter_id"] = candidates[0].id
    return "matter_id" in turn.facts


def choices(turn: Turn, candidates: Sequence[Known]) -> list[Choice | str]:
    return page(
        turn,
        [
            Choice(f"m{one.id}", turn.phrase("matter-number", number=str(one.id)))
            for one in candidates
        ],
    )


def heard(turn: Turn, candidates: Sequence[Known]) -> bool:
    """Take the one that was chosen, by button, or by its number in words ("số 12")."""
    wanted = (turn.choice or "").removeprefix("m")
    if not wanted.isdigit():
        wanted = "".join(letter for letter in turn.text if letter.isdigit())
    found = next((one for one in candidates if str(one.id) == wanted), None)
    if found is None:
        return False
    turn.facts["matter_id"] = found.id
    return True


def matter(turn: Turn) -> Known | None:
    """The matter this is about, as it stands now."""
    return matters.get(turn.db, int(turn.facts.get("matter_id", 0)))
