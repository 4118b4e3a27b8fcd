"""Words the directives whose day has passed: to those they were given to, and to the office."""

from __future__ import annotations

from collections.abc import Sequence

from locales import numbers
from locales.sentences import sentence
from reports.clipping import clip
from scheduler.occasion import Line, Occasion
from storage import matters
from storage.matters import Known

LONGEST = 90
MOST_LINES = 12


def overdue_of_member(on: Occasion, member_id: int) -> list[Line]:
    """What one person has not reported done, over all their committees."""
    found = matters.overdue_of_member(on.db, member_id, on.now, on.today)
    return _listed(on, "reminder-directives", "directive-line", found)


def overdue_in(on: Occasion, committee_id: int) -> list[Line]:
    """What a committee's office has to ask about, with the party it was given to."""
    found = matters.overdue_in(on.db, committee_id, on.today)
    return _listed(on, "reminder-directives-late", "directive-line-of", found)


def _listed(on: Occasion, key: str, line: str, found: Sequence[Known]) -> list[Line]:
    if not found:
        return []
    shown = [_words(on, line, one) for one in found[:MOST_LINES]]
    more = ["…"] if len(found) > MOST_LINES else []
    return [(key, {"count": len(found), "lines": "\n".join([*shown, *more])})]


def _words(on: Occasion, key: str, one: Known) -> str:
    facts = {
        "number": str(one.id),
        "text": clip(one.text, LONGEST),
        "day": numbers.day(one.due_day) if one.due_day else "",
        "party": one.party_name,
    }
    return sentence(on.locale, key, **facts)
