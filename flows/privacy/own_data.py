"""Whoever does not agree to the notice on personal data may still ask what is kept of them."""

from __future__ import annotations

from flows.choices import DOOR, chosen
from flows.command_words import command_in
from flows.turn import Turn
from storage.consents import NOTICE

PRIVACY = "privacy"


def asks_for_own_data(turn: Turn) -> bool:
    """Whether a member who has not agreed may be heard all the same; the notice then waits."""
    if turn.speaker.notice == NOTICE or not turn.seats or not _is_about_own_data(turn):
        return False
    if turn.flow == "join":
        turn.rest()
    return True


def _is_about_own_data(turn: Turn) -> bool:
    """The door to one's own data, or an answer within; no other door is open from there."""
    if turn.heard.kind not in {"text", "tap"}:
        return False
    door = _door_in(turn)
    return door == PRIVACY or (turn.flow == PRIVACY and not door)


def _door_in(turn: Turn) -> str:
    carried = turn.heard.choice or ""
    if turn.heard.kind == "text":
        offered = turn.facts.get("choices", [])
        carried = chosen(offered, turn.text, turn.locale) or ""
        if not carried:
            return command_in(turn.text) or ""
    return carried.removeprefix(DOOR).split(" ")[0] if carried.startswith(DOOR) else ""
