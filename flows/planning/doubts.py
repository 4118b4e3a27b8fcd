"""Words what a plan document leaves in doubt, with its place, for whoever approves it."""

from __future__ import annotations

from decimal import Decimal

from locales.numbers import SIGNS, number
from locales.sentences import sentence
from plans import Doubt, Listed, Said


def words(locale: str, doubt: Doubt) -> str:
    """One sentence: where it is, what is said there, and what it disagrees with."""
    place = ".".join(part for part in (doubt.section, doubt.no) if part)
    return sentence(
        locale,
        f"plan-doubt-{doubt.type.replace('_', '-')}",
        place=place,
        text=doubt.body.text if doubt.body else "",
        body=_amount(locale, doubt.body),
        appendix=_amount(locale, doubt.appendix),
        column=_column(locale, doubt),
        wording=doubt.facts.get("wording", ""),
        one=doubt.facts.get("0", ""),
        other=doubt.facts.get("1", ""),
    )


def _amount(locale: str, side: Said | Listed | None) -> str:
    if side is None or side.value is None:
        return sentence(locale, "plan-doubt-no-number")
    return f"{SIGNS.get(side.comparator or '', '')} {number(Decimal(str(side.value)), locale)}"


def _column(locale: str, doubt: Doubt) -> str:
    role = doubt.facts.get("column")
    return sentence(locale, f"plan-column-{role}") if role else ""
