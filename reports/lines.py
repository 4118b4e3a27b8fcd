"""One indicator as the chair reads it, and how it stands against its targets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from reports.progress import is_late
from storage.figures import Kept
from storage.indicators import Goal
from storage.requests import Asked

Status = Literal[
    "met",
    "below",
    "ongoing",
    "noted",
    "not_yet",
    "not_applicable",
    "answered",
    "returned",
    "missing",
]
_SAID: dict[str, Status] = {
    "met": "met",
    "unmet": "below",
    "ongoing": "ongoing",
    "not_yet": "not_yet",
    "not_applicable": "not_applicable",
}

_UNSENT: dict[str, Status] = {"answered": "answered", "returned": "returned"}


@dataclass(frozen=True, slots=True)
class Line:
    """An indicator in a period. `figure` is None until it is sent in: a draft is the member's own.

    `status`: `met`, `below`, `ongoing` (a qualitative one), `noted` (a number without a target),
    `not_yet`, `not_applicable`, `answered` (kept, not sent in), `returned` (by the office),
    `missing`.
    """

    code: str
    text: str
    party: str
    goals: tuple[Goal, ...]
    figure: Kept | None
    previous: Kept | None
    status: Status
    is_late: bool
    is_accepted: bool
    sent_at: datetime | None

    @property
    def reason(self) -> str | None:
        """Why it is below, or why there is no number: what was asked for, else the note."""
        if self.figure is None:
            return None
        return self.figure.reason or self.figure.note

    @property
    def is_owed(self) -> bool:
        return self.status in {"answered", "returned", "missing"}


def line(one: Asked, goals: Sequence[Goal], previous: Kept | None) -> Line:
    figure = None if one.is_owed else one.figure
    return Line(
        code=one.code,
        text=one.text,
        party=one.party_name,
        goals=tuple(goals),
        figure=figure,
        previous=previous,
        status=_status(one, figure, goals),
        is_late=is_late(one),
        is_accepted=one.is_accepted,
        sent_at=one.sent_at,
    )


def meets(goals: Sequence[Goal], figure: Kept) -> list[bool | None]:
    """For each target whether it is met; None where no value is known."""
    values = [part.value for part in figure.parts]
    values += [None] * (len(goals) - len(values))
    return [
        None if value is None else goal.is_met_by(value)
        for goal, value in zip(goals, values, strict=False)
    ]


def _status(one: Asked, figure: Kept | None, goals: Sequence[Goal]) -> Status:
    if figure is None:
        return _UNSENT.get(one.state, "missing")
    if not figure.is_value:
        return _SAID.get(figure.state, "noted")
    met = meets(goals, figure)
    if False in met:
        return "below"
    if None in met:
        return "not_yet"
    return "met" if met else "noted"
