"""Rows of the audit as sentences: who, what, when, before and after."""

from __future__ import annotations

from typing import Any

from flows.turn import Turn
from locales import numbers
from locales.sentences import has
from reports.wording import parts_words
from storage import chronicle, indicators, members
from storage.audit import Entry
from storage.figures import as_parts

LONGEST = 120
BLANKS = (
    "after", "audience", "before", "code", "count", "day", "deputy", "file", "gone", "name",
    "names", "party", "parties", "reason", "role", "since", "until", "words",
)  # fmt: skip


def words_of(turn: Turn, entry: Entry) -> str:
    """One line."""
    key = f"audit-{entry.act.replace('.', '-').replace('_', '-')}"
    facts = _facts(turn, entry)
    what = turn.phrase(key, **facts) if has(turn.locale, key) else entry.act
    at = numbers.moment(entry.at, turn.house.zone)
    return turn.phrase("audit-line", at=at, who=_who(turn, entry.actor), what=what)


def _who(turn: Turn, actor: str) -> str:
    kind, _, number = actor.partition(":")
    if kind == "member" and number.isdigit():
        return members.name_of(turn.db, int(number))
    return turn.phrase("audit-by-command" if kind == "cli" else "audit-by-itself")


def _facts(turn: Turn, entry: Entry) -> dict[str, Any]:
    """Whatever a sentence may want, as words; what is not known is a dash."""
    said: dict[str, Any] = dict.fromkeys(BLANKS, "–")
    said |= {name: _written(value) for name, value in entry.facts.items() if value is not None}
    if entry.act == "figure.kept":
        said |= {
            "before": _parts(turn, entry, "before") or turn.phrase("figure-none"),
            "after": _parts(turn, entry, "parts") or _state(turn, entry),
        }
    if isinstance(deputy := entry.facts.get("deputy"), int):
        said["deputy"] = members.name_of(turn.db, deputy)
    if isinstance(role := entry.facts.get("role"), str):
        said["role"] = turn.phrase(f"role-{role}")
    return said


def _written(value: Any) -> str:
    text = ", ".join(str(one) for one in value) if isinstance(value, list) else str(value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return text if len(text) <= LONGEST else text[:LONGEST] + "…"


def _parts(turn: Turn, entry: Entry, name: str) -> str:
    raw: Any = entry.facts.get(name)
    if not raw:
        return ""
    goals = indicators.goals(turn.db, chronicle.indicator_of(turn.db, entry.noun_id))
    return parts_words(turn.locale, as_parts(raw), goals)


def _state(turn: Turn, entry: Entry) -> str:
    state = str(entry.facts.get("state", "none")).replace("_", "-")
    return turn.phrase(f"figure-{state}")
