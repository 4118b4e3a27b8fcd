"""The states a row of the sheet can be in, as the list in its cell says them."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from locales.sentences import LOCALES, sentence
from storage.indicators import Goal

OF_NUMBERS = ("value", "not_yet", "not_applicable")
OF_QUALITIES = ("met", "ongoing", "unmet", "not_yet", "not_applicable")


def labels_for(locale: str, goals: Sequence[Goal]) -> list[str]:
    """What may be chosen for an indicator with these targets."""
    return [_label(locale, state) for state in (OF_NUMBERS if goals else OF_QUALITIES)]


def state_of(text: str) -> str | None:
    """The state somebody chose, in either language."""
    wanted = _plain(text)
    states = dict.fromkeys((*OF_NUMBERS, *OF_QUALITIES))
    return next(
        (one for one in states for locale in LOCALES if _plain(_label(locale, one)) == wanted),
        None,
    )


def _label(locale: str, state: str) -> str:
    return sentence(locale, f"sheet-state-{state.replace('_', '-')}")


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())
