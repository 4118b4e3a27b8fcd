"""Summaries made of rows of a plan, without a database."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from reports import summary as summaries
from reports.facts import Summary
from reports.progress import of_requests
from reports.questions import Joined, Placed
from storage.figures import Kept, Part
from storage.requests import Asked
from tests.reports.plan import SECTIONS, Given

DUE = datetime(2024, 3, 14, 17, 0, tzinfo=UTC)
CLOSED = datetime(2024, 3, 22, 9, 30, tzinfo=UTC)
COMMITTEE = "Ban Chỉ đạo chuyển đổi số thành phố Bắc Giang"
STATES = {"not_yet", "not_applicable", "met", "unmet", "ongoing"}


def made(
    rows: Iterable[Given],
    *,
    committee: str = COMMITTEE,
    now: datetime = CLOSED,
    closed_at: datetime | None = CLOSED,
    strangers: Iterable[str] = (),
) -> Summary:
    """The summary of a quarter in which these rows were asked and answered like this."""
    rows = list(rows)
    parties = {name: place for place, name in enumerate(dict.fromkeys(one.party for one in rows))}
    asked = [_asked(place, one, parties[one.party]) for place, one in enumerate(rows)]
    places = {
        place: Placed(place, one.section, SECTIONS.get(one.section, f"Mục {one.section}"))
        for place, one in enumerate(rows)
        if one.section
    }
    goals = {place: list(one.goals) for place, one in enumerate(rows)}
    before = {place: _kept(place, one.before) for place, one in enumerate(rows) if one.before}
    sections = summaries._sections(asked, places, goals, before)
    joined = {
        place: Joined(place, DUE) for name, place in parties.items() if name not in strangers
    }
    return Summary(
        committee=committee,
        plan="Kế hoạch Hoạt động của Ban Chỉ đạo chuyển đổi số thành phố Bắc Giang năm 2024",
        period="2024Q1",
        data_from=date(2023, 12, 15),
        data_to=date(2024, 3, 14),
        due_day=date(2024, 3, 14),
        due=DUE,
        consolidate_day=date(2024, 3, 24),
        closed_at=closed_at,
        as_of=now,
        totals=summaries._totals([line for section in sections for line in section.lines]),
        sections=sections,
        parties=of_requests(1, asked, joined).parties,
    )


def parts_of(said: str) -> list[Part]:
    """ "450/500", "67.5" or "100; -"."""
    return [_part(one.strip()) for one in said.split(";")]


def _part(said: str) -> Part:
    if said == "-":
        return Part(None)
    if "/" in said:
        over, under = (Decimal(number) for number in said.split("/"))
        return Part(over / under * 100, over, under)
    return Part(Decimal(said))


def _asked(place: int, one: Given, party_id: int) -> Asked:
    said_at = DUE + timedelta(days=2) if one.late else DUE - timedelta(days=3)
    figure = _kept(place, one.said, said_at, reason=one.reason) if one.said else None
    state = "open" if figure is None else "sent" if one.is_sent else "answered"
    return Asked(
        id=place,
        state=state,
        sent_at=said_at if state == "sent" else None,
        party_id=party_id,
        party_name=one.party,
        indicator_id=place,
        code=one.code,
        text=one.text,
        position=place,
        period_id=1,
        period_name="2024Q1",
        due=DUE,
        figure=figure,
    )


def _kept(place: int, said: str, said_at: datetime = DUE, reason: str | None = None) -> Kept:
    is_value = said not in STATES
    parts = [part.as_facts() for part in parts_of(said)] if is_value else []
    state = "value" if is_value else said
    return Kept(place, 1, state, parts, None, reason, 1, said_at, said_at >= DUE)
