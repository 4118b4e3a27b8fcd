"""The year ahead for the command line: of a document, or of the plans that are active."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

import plans as documents
from bot.house import database_of
from bot.settings import Settings
from flows.planning.loading import rule_of
from flows.reminders.rungs import when
from locales import numbers
from locales.sentences import sentence
from scheduler.calendar import Calendar
from scheduler.calendars import Calendars, calendars_now
from scheduler.ladder import DEFAULT, of_plan
from scheduler.periods import Rules, asked_days, rules_in
from scheduler.preview import Announced, Looking, PeriodPreview, preview
from storage import plans
from storage.locks import database_file


@dataclass(frozen=True, slots=True)
class Year:
    """One plan in one year."""

    title: str
    rules: Rules
    periods: Sequence[PeriodPreview]


def years(file: Path | None, year: int | None) -> list[Year]:
    """What is to come; a document is read by the same working days as the active plans are."""
    settings = Settings()
    if not _has_database(settings):
        return [_of_document(file, year, Calendars(Calendar(zone=settings.zone)), settings)]
    database = database_of(settings)
    try:
        known = database.now(calendars_now, Calendar(zone=settings.zone))
        active = database.now(_of_plans, known, year, settings) if file is None else []
    finally:
        database.shut()
    return active or [_of_document(file, year, known, settings)]


def as_json(found: Sequence[Year]) -> list[dict[str, Any]]:
    """One object for each period, with the plan it belongs to."""
    return [
        {"plan": one.title, **dataclasses.asdict(period)}
        for one in found
        for period in one.periods
    ]


def words(found: Sequence[Year]) -> str:
    locale = Settings().locale
    return "\n\n".join("\n".join(_lines(one, locale)) for one in found)


def _lines(one: Year, locale: str) -> list[str]:
    lines = [one.title]
    for rule in one.rules:
        member, office = asked_days(rule)
        lines.append(
            sentence(
                locale,
                "calendar-rule",
                rhythm=sentence(locale, f"rhythm-{rule.rhythm.replace('_', '-')}"),
                member=str(member),
                office=str(office),
            )
        )
    for period in one.periods:
        lines += ["", _head(period, locale), *_legal_days_off(period, locale)]
        lines += [_reminder(each, locale) for each in period.reminders]
        lines += [f"  ! {sentence(locale, f'calendar-{key}')}" for key in period.warnings]
    return lines


def _head(one: PeriodPreview, locale: str) -> str:
    period = one.period
    return sentence(
        locale,
        "cli-calendar-period",
        period=numbers.period(period.key, locale),
        since=numbers.day(period.data_from),
        until=numbers.day(period.data_to),
        due=numbers.day(period.due_day),
        consolidate=numbers.day(period.consolidate_day),
    )


def _legal_days_off(one: PeriodPreview, locale: str) -> list[str]:
    """The date of the plan stays; that the reminders move is said beside it."""
    days = (
        (one.period.due_day, one.why_due_off),
        (one.period.consolidate_day, one.why_consolidate_off),
    )
    return [
        "  " + sentence(locale, "reminder-shifted", day=numbers.day(day), why=why)
        for day, why in days
        if why
    ]


def _reminder(each: Announced, locale: str) -> str:
    to = sentence(locale, f"calendar-to-{each.step.to}")
    shifted = sentence(locale, "calendar-earlier", why=each.shifted) if each.shifted else ""
    stands = when(locale, each.step.days, each.step.counted_from)
    return f"  {numbers.moment(each.at)}  {to}: {stands}{shifted}"


def _of_document(
    file: Path | None, year: int | None, known: Calendars, settings: Settings
) -> Year:
    plan = documents.read(file or documents.demonstration())
    rules = rules_in(rule_of(plan))
    looking = Looking(known.country, settings.locale)
    of_year = year or plan.document.year or 2024
    found = preview(rules, looking, of_year, DEFAULT)
    return Year(plan.document.title or plan.name, rules, found)


def _of_plans(
    db: Connection, known: Calendars, year: int | None, settings: Settings
) -> list[Year]:
    return [
        Year(
            plan.title,
            rules_in(plan.rule),
            preview(
                rules_in(plan.rule),
                Looking(known.of(plan.committee_id), settings.locale),
                year or plan.year,
                of_plan(plan.ladder),
            ),
        )
        for plan in plans.active(db)
    ]


def _has_database(settings: Settings) -> bool:
    """Looking ahead must not make a database where there is none."""
    return not settings.url.startswith("sqlite") or database_file(settings.url).exists()
