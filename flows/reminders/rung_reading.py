"""Reads when a step of the ladder is to come: "trước hạn 3 ngày", "quá hạn 1 ngày", "14:00"."""

from __future__ import annotations

import re
from typing import Any

from flows.choices import folded

HOUR = re.compile(r"(?<![\d:])(\d{1,2}) ?(?:[:h]|gio)(?: ?(\d{2}))?(?!\d)")
SIGNED = re.compile(r"(?<!\S)([+-]) ?(\d{1,3})(?!\d)")
NUMBER = re.compile(r"(?<![\d/.,-])(\d{1,3})(?![\d/.,-])")
BEFORE = re.compile(r"\b(?:truoc|before|ahead)\b")
AFTER = re.compile(r"\b(?:sau|qua han|tre han|after|late)\b")
ON_THE_DAY = re.compile(r"\b(?:dung (?:ngay )?han|dung ngay|ngay cuoi|(?:on the|last|due) day)\b")
CONSOLIDATION = re.compile(r"\b(?:tong hop|consolidat\w*)")
DUE = re.compile(r"\b(?:han nop|due day)\b")
HOURS, MINUTES = 24, 60


def read(text: str) -> dict[str, Any]:
    """The columns of a step that were named clearly; nothing where it can be meant otherwise."""
    said = folded(text)
    hours = list(HOUR.finditer(said))
    found: dict[str, Any] = {}
    if len(hours) == 1 and (at := _hour(hours[0])) is not None:
        found["at"] = at
    elif hours:
        return {}
    days = _days(HOUR.sub(" ", said))
    if days is not None:
        found["days"] = days
        if CONSOLIDATION.search(said):
            found["counted_from"] = "consolidation"
        elif DUE.search(said):
            found["counted_from"] = "due"
    return found


def _hour(found: re.Match[str]) -> str | None:
    hour, minute = int(found[1]), int(found[2] or 0)
    return f"{hour:02d}:{minute:02d}" if hour < HOURS and minute < MINUTES else None


def _days(said: str) -> int | None:
    if len(signed := SIGNED.findall(said)) == 1:
        sign, number = signed[0]
        return -int(number) if sign == "-" else int(number)
    numbers = NUMBER.findall(said)
    is_before, is_after = bool(BEFORE.search(said)), bool(AFTER.search(said))
    if not numbers and ON_THE_DAY.search(said) and not is_before and not is_after:
        return 0
    if numbers == ["0"]:
        return 0
    if len(numbers) != 1 or is_before == is_after:
        return None
    return -int(numbers[0]) if is_before else int(numbers[0])
