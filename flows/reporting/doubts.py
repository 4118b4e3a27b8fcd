"""Readings we are not certain of, put back to the member as at most three buttons."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from flows.choices import Choice
from flows.owed import lacks_whole
from flows.reading import Context, Kind, Reading, read, spelled
from flows.reporting import keeping, meanwhile
from flows.turn import Turn
from locales.numbers import number
from locales.sentences import has
from reports.wording import parts_words
from storage import indicators
from storage.figures import Part
from storage.indicators import Goal
from storage.requests import Asked

MOST = 3  # buttons
SPELLED = {"decimal_or_thousands", "ratio_or_percent", "words", "half"}
ANY_UNIT = "đơn vị"  # a total is a count of something


def of_reading(turn: Turn, reading: Reading, parts: list[Part], targets: int) -> str | None:
    """Which values could have been meant."""
    doubt = made(reading, parts, targets)
    if doubt is None:
        turn.say("report-wrong-count", expected=targets)
        return None
    turn.facts["doubt"] = doubt
    return "doubted"


def made(reading: Reading, parts: list[Part], targets: int) -> dict[str, Any] | None:
    """The doubt that a reading leaves; None when it has too few or too many numbers."""
    if reading.kind is Kind.COUNT and not reading.values and reading.numerator is not None:
        numerator = format(reading.numerator, "f")
        return {**facts_of("count_for_percent", [], reading.note), "numerator": numerator}
    readings = [[Part(value)] for value in reading.choices] if targets == 1 else []
    if readings and _is_share_or_number(reading):
        facts = facts_of("decimal_or_thousands", readings, reading.note)
        return {**facts, "numerator": format(reading.numerator or 0, "f")}
    if not readings and len(parts) == targets:
        readings = [parts]
    if not readings:
        return None
    return facts_of(reading.doubt or reading.kind.value, readings, reading.note)


def raise_one(turn: Turn, key: str, readings: list[list[Part]], note: str | None) -> str:
    """Remember the doubt in the conversation; asking and settling read it from there."""
    turn.facts["doubt"] = facts_of(key, readings, note)
    return "doubted"


def facts_of(key: str, readings: list[list[Part]], note: str | None) -> dict[str, Any]:
    """A doubt as a conversation remembers it: its wording, and at most three readings."""
    return {
        "key": key,
        "readings": [[part.as_facts() for part in parts] for parts in readings[:MOST]],
        "note": note,
    }


def ask(turn: Turn, goals: tuple[Goal, ...]) -> None:
    doubt: Any = turn.facts.get("doubt", {})
    if doubt.get("key") == "count_for_percent":
        turn.say("doubt-count-for-percent", "again", "skip", count=doubt["numerator"], free=True)
        return
    if doubt.get("key") == "no_data":
        turn.say("doubt-no-data", "not_yet", "not_applicable", "zero")
        return
    # The last reading of "12.345" is no percentage but a number of something; it is offered so.
    readings = doubt.get("readings", [])[: -1 if "numerator" in doubt else None]
    words = [_in_words(turn, doubt, one, goals) for one in readings]
    key = f"doubt-{str(doubt.get('key')).replace('_', '-')}"
    choices: list[str | Choice] = [
        Choice(f"r{place}", turn.phrase("doubt-this", value=one))
        for place, one in enumerate(words)
    ]
    if "numerator" in doubt:
        choices.append(_as_number(turn, doubt["numerator"]))
    general = "doubt-other" if len(words) == 1 else "doubt-which"
    turn.say(
        key if has(turn.locale, key) else general,
        *[*choices, "again"][:MOST],
        free=True,
        value=words[0] if words else "",
    )


def _in_words(
    turn: Turn, doubt: dict[str, Any], one: list[dict[str, str | None]], goals: tuple[Goal, ...]
) -> str:
    """A reading in figures, and in words too where the figures are what is doubtful."""
    parts = parts_from(one)
    written = parts_words(turn.locale, parts, goals)
    value = parts[0].value if len(parts) == 1 and doubt.get("key") in SPELLED else None
    return written if value is None else f"{written}{_said(turn, value)}"


def _as_number(turn: Turn, numerator: str) -> Choice:
    """Not a percentage but that many of something; then the total is asked."""
    value = Decimal(numerator)
    count = f"{number(value, turn.locale)}{_said(turn, value)}"
    return Choice("count", turn.phrase("doubt-count", count=count))


def _said(turn: Turn, value: Decimal) -> str:
    said = spelled(value) if turn.locale == "vi" else None
    return f" ({said})" if said else ""


def _is_share_or_number(reading: Reading) -> bool:
    """Whether it is "12.345" where a percentage is wanted: 12,345 % or 12 345 of something."""
    return (
        reading.kind is Kind.RANGE_AMBIGUOUS
        and reading.doubt == "decimal_or_thousands"
        and reading.numerator is not None
    )


def says_yes(turn: Turn) -> bool | None:
    """What a plain "đúng" or "không" says to the one reading that was put back."""
    doubt: Any = turn.facts.get("doubt", {})
    if len(doubt.get("readings", [])) != 1 or "numerator" in doubt:
        return None
    said = read(turn.text, Context(awaiting="confirm")).command
    return {"yes": True, "no": False}.get(said or "")


def settle(turn: Turn, asked: Asked, choice: str) -> str | None:
    """Keep the reading that was chosen."""
    doubt: Any = turn.facts.get("doubt", {})
    goals = turn.once(indicators.goals, asked.indicator_id)
    if choice == "skip":
        turn.facts["skipped"] = [*turn.facts.get("skipped", []), asked.id]
        return "settled"
    if choice == "count":
        counted = Reading(
            Kind.COUNT, numerator=Decimal(doubt["numerator"]), note=doubt.get("note")
        )
        return of_reading(turn, counted, [], len(goals))
    if choice in {"not_yet", "not_applicable"}:
        return meanwhile.keep(turn, asked, choice, [], doubt.get("note")) or "unknown"
    parts = [Part(Decimal(0))] if choice == "zero" else chosen_parts(turn, choice)
    state = str(doubt.get("state", "value"))
    if not parts and state in {"value", "zero"}:
        return None
    if lacks_whole(asked, parts, goals):
        turn.say("report-needs-whole")
        return "next"
    doubted = meanwhile.keep(turn, asked, state, parts, doubt.get("note"))
    return doubted or (keeping.next_move(turn, asked, parts, goals) if parts else "settled")


def complete_fraction(turn: Turn) -> Part | None:
    """First "37 hộ" where a share is wanted, now the total: together they are the figure."""
    doubt: Any = turn.facts.get("doubt", {})
    if doubt.get("key") != "count_for_percent":
        return None
    total = read(turn.text, Context(targets=1, unit=ANY_UNIT))
    whole = total.numerator if total.numerator is not None else next(iter(total.values), None)
    if total.kind is not Kind.COUNT or not whole:
        return None
    part = Decimal(doubt["numerator"])
    return Part((part * 100 / whole).quantize(Decimal("0.01")).normalize(), part, whole)


def chosen_parts(turn: Turn, choice: str) -> list[Part]:
    """The values of the reading that was chosen; "replace" stands for the only one."""
    doubt: Any = turn.facts.get("doubt", {})
    place = "0" if choice == "replace" else choice.removeprefix("r")
    readings = doubt.get("readings", [])
    if not place.isdigit() or int(place) >= len(readings):
        return []
    return parts_from(readings[int(place)])


def parts_from(facts: list[dict[str, str | None]]) -> list[Part]:
    """Parts as a conversation remembers them."""

    def decimal(text: str | None) -> Decimal | None:
        return None if text is None else Decimal(text)

    return [
        Part(decimal(one["value"]), decimal(one["numerator"]), decimal(one["denominator"]))
        for one in facts
    ]
