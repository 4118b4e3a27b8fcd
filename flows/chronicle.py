"""Rows of the audit as sentences: who, what, when, before and after."""

from __future__ import annotations

from flows.chronicle_facts import facts_of
from flows.turn import Turn
from locales import numbers
from locales.sentences import has
from storage import members
from storage.audit import Entry


def words_of(turn: Turn, entry: Entry) -> str:
    """One line; what a later program wrote down is named as it calls it."""
    key = f"audit-{entry.act.replace('.', '-').replace('_', '-')}"
    what = turn.phrase(key, **facts_of(turn, entry)) if has(turn.locale, key) else entry.act
    at = numbers.moment(entry.at, turn.house.zone)
    return turn.phrase("audit-line", at=at, who=_who(turn, entry.actor), what=what)


def _who(turn: Turn, actor: str) -> str:
    kind, _, number = actor.partition(":")
    if kind == "member" and number.isdigit():
        return members.name_of(turn.db, int(number))
    return turn.phrase("audit-by-command" if kind == "cli" else "audit-by-itself")
