"""What has changed in a closed period since its report went out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from locales.sentences import sentence
from reports.wording import figure_words
from storage import figures, indicators, requests
from storage.figures import Kept
from storage.requests import Asked


@dataclass(frozen=True, slots=True)
class Change:
    """One figure that the report held otherwise, or not at all."""

    asked: Asked
    before: Kept | None
    after: Kept | None


def held(db: Connection, period_id: int) -> dict[str, int]:
    """Which figure the report holds now for each request of the committee."""
    return {
        str(one.id): one.figure.id
        for one in requests.of_period(db, period_id)
        if one.figure is not None and not one.is_owed and not one.is_of_unit
    }


def changes(db: Connection, period_id: int, before: Mapping[str, int]) -> list[Change]:
    """Compare what was held with what is held now."""
    after = held(db, period_id)
    found: list[Change] = []
    for one in requests.of_period(db, period_id):
        old, new = before.get(str(one.id)), after.get(str(one.id))
        if old != new:
            known = {each.id: each for each in figures.versions(db, one.id)}
            found.append(
                Change(
                    one,
                    known.get(old) if old is not None else None,
                    known.get(new) if new is not None else None,
                )
            )
    return found


def words(db: Connection, locale: str, change: Change) -> str:
    """Write one change as the chair reads it: what it was and what it is."""
    goals = indicators.goals(db, change.asked.indicator_id)
    return sentence(
        locale,
        "change-line",
        code=change.asked.code,
        party=change.asked.party_name,
        before=figure_words(locale, change.before, goals),
        after=figure_words(locale, change.after, goals),
    )
