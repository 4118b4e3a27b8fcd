"""Sheets made without a town: a few requests of every kind."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from reports.sheet.rows import SheetRow
from reports.sheet.writing import xlsx
from storage.indicators import Goal
from storage.periods import Known
from storage.requests import Asked

NOW = datetime(2024, 3, 4, 2, tzinfo=UTC)
DUE = datetime(2024, 3, 14, 17, tzinfo=UTC)
DAYS = date(2023, 12, 15), date(2024, 3, 14), date(2024, 3, 14)
PERIOD = Known(1, 1, "2024Q1", *DAYS, DUE, date(2024, 3, 24), DUE, NOW, None)
SHARE = Goal("Tỷ lệ hồ sơ trực tuyến", ">=", Decimal(75), None, "%")
COUNT = Goal("Số hộ có Internet", ">=", Decimal(1_000), None, "hộ")
KINDS = {"I.1": (SHARE,), "I.2": (COUNT,), "I.3": (SHARE, COUNT), "I.4": ()}


def row(place: int, code: str, text: str, goals: tuple[Goal, ...]) -> SheetRow:
    asked = Asked(
        id=place,
        state="open",
        sent_at=None,
        party_id=1,
        party_name="Trưởng phòng Y tế",
        indicator_id=place,
        code=code,
        text=text,
        position=place,
        period_id=1,
        period_name="2024Q1",
        due=DUE,
        figure=None,
    )
    return SheetRow(asked, goals, PERIOD, None)


def made(text: str = "Tỷ lệ hồ sơ trực tuyến", locale: str = "vi") -> bytes:
    rows = [row(place, code, text, goals) for place, (code, goals) in enumerate(KINDS.items(), 1)]
    return xlsx(rows, locale, NOW)
