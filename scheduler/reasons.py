"""Says why a day is off, in the language of whoever reads it."""

from datetime import date

from locales.sentences import has, sentence
from scheduler.calendar import Calendar


def why_off(calendar: Calendar, day: date, locale: str) -> str:
    """A holiday's own name, the admin's words, or what the key stands for; empty when worked."""
    why = calendar.why_off(day, locale) or ""
    key = f"day-off-{why}"
    return sentence(locale, key) if why and has(locale, key) else why
