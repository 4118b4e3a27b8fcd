"""A committee in a database, with a plan of these rows and a quarter answered like this."""

from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from storage import (
    accounts,
    committees,
    figures,
    indicators,
    members,
    parties,
    periods,
    plans,
    requests,
)
from tests.reports.made import COMMITTEE, DUE, STATES, parts_of
from tests.reports.plan import SECTIONS, Given

BEFORE_DUE = datetime(2023, 12, 14, 17, 0, tzinfo=DUE.tzinfo)


def settle(db: Connection, rows: tuple[Given, ...], strangers: tuple[str, ...] = ()) -> int:
    """Everything stored; returns the period."""
    start = DUE - timedelta(days=60)
    committee_id = committees.named(db, COMMITTEE, "city")
    facts = {"title": "Kế hoạch năm 2024", "year": 2024, "source_hash": "1", "loaded_at": start}
    plan_id = plans.put(db, {**facts, "committee_id": committee_id, "status": "active"})
    last, this = _period(db, plan_id, "2023Q4", BEFORE_DUE), _period(db, plan_id, "2024Q1", DUE)
    sections = {
        no: indicators.put_section(
            db, {"plan_id": plan_id, "no": no, "title": title, "position": place}
        )
        for place, (no, title) in enumerate(SECTIONS.items())
    }
    seats: dict[str, int] = {}
    for place, one in enumerate(rows):
        party_id = parties.named(db, committee_id, one.party)
        if one.party not in seats:
            seats[one.party] = _seat(db, party_id, one.party, joined=one.party not in strangers)
        indicator_id = _indicator(db, plan_id, sections.get(one.section), place, one)
        requests.open_one(db, indicator_id, last, party_id)
        requests.open_one(db, indicator_id, this, party_id)
        _answer(db, last, indicator_id, one.before, seats[one.party], BEFORE_DUE)
        said_at = DUE + timedelta(days=2) if one.late else DUE - timedelta(days=3)
        _answer(db, this, indicator_id, one.said, seats[one.party], said_at, one)
    return this


def _period(db: Connection, plan_id: int, name: str, due: datetime) -> int:
    periods.plan_one(
        db,
        plan_id,
        {
            "name": name,
            "data_from": date(2023, 12, 15),
            "data_to": date(2024, 3, 14),
            "due_day": (due - timedelta(seconds=1)).date(),
            "due": due,
            "consolidate_day": date(2024, 3, 24),
            "consolidate_by": due + timedelta(days=10),
            "opened_at": due - timedelta(days=30),
            "opens_on": date(2024, 2, 1),
        },
    )
    known = periods.named(db, plan_id, name)
    assert known is not None
    return known.id


def _seat(db: Connection, party_id: int, name: str, *, joined: bool) -> int:
    member_id = members.seat_new(db, party_id, name, "member", DUE - timedelta(days=60))
    if joined:
        for channel in ("telegram", "zalo"):
            account = accounts.speaking(db, channel, f"chat-{party_id}", "vi")
            accounts.belongs_to(db, account.account_id, member_id)
        accounts.was_heard(db, account.account_id, DUE)
    return member_id


def _indicator(
    db: Connection, plan_id: int, section_id: int | None, place: int, one: Given
) -> int:
    indicator_id = indicators.put(
        db,
        {
            "plan_id": plan_id,
            "section_id": section_id,
            "code": one.code,
            "text": one.text,
            "position": place,
        },
    )
    for position, goal in enumerate(one.goals):
        indicators.put_target(
            db,
            {
                "indicator_id": indicator_id,
                "position": position,
                "label": goal.label,
                "comparator": goal.comparator,
                "value": goal.value,
                "value_max": goal.value_max,
                "unit": goal.unit,
            },
        )
    return indicator_id


def _answer(db, period_id, indicator_id, said, member_id, said_at, one=None):
    if not said:
        return
    asked = next(r for r in requests.of_period(db, period_id) if r.indicator_id == indicator_id)
    is_value = said not in STATES
    figure_id = figures.keep(
        db,
        {
            "request_id": asked.id,
            "version": 1,
            "state": "value" if is_value else said,
            "parts": [part.as_facts() for part in parts_of(said)] if is_value else [],
            "member_id": member_id,
            "said_at": said_at,
            "stored_at": said_at,
            "reason": one.reason if one else None,
            "is_late": said_at >= asked.due,
        },
    )
    requests.point_to(db, asked.id, figure_id, "answered")
    if one is None or one.is_sent:
        requests.mark_sent(db, asked.id, said_at)
