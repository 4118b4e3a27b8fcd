"""A town with a plan of one indicator, and Lan, who owes its figure for the first quarter."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from sqlalchemy import Connection

from storage import assignments, committees, indicators, members, parties, periods, plans, requests

NOW = datetime(2024, 3, 1, 1, 30, tzinfo=UTC)
DUE = datetime(2024, 3, 14, 17, 0, tzinfo=UTC)
SOON = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Scene:
    committee_id: int
    plan_id: int
    indicator_id: int
    party_id: int
    member_id: int
    period_id: int
    request_id: int


def set_up(db: Connection) -> Scene:
    committee_id = committees.named(db, "BCĐ thị xã Việt Yên", "town")
    plan_id = a_plan(db, committee_id)
    indicator_id = an_indicator(db, plan_id)
    party_id = parties.named(db, committee_id, "Chánh Văn phòng HĐND-UBND")
    assignments.give(db, indicator_id, party_id, "monitor", NOW)
    member_id = members.seat_new(db, party_id, "Lan", "member", NOW)
    period_id = a_period(db, plan_id)
    requests.open_one(db, indicator_id, period_id, party_id)
    request_id = requests.of_member(db, member_id, NOW)[0].id
    return Scene(committee_id, plan_id, indicator_id, party_id, member_id, period_id, request_id)


def a_plan(db: Connection, committee_id: int, year: int = 2024) -> int:
    facts = {"committee_id": committee_id, "title": "Kế hoạch", "year": year}
    return plans.put(db, {**facts, "source_hash": "0", "loaded_at": NOW, "rule": {"due": 15}})


def an_indicator(db: Connection, plan_id: int, code: str = "I.3", position: int = 1) -> int:
    section_id = indicators.put_section(
        db, {"plan_id": plan_id, "no": "I", "title": "Hạ tầng số", "position": 1}
    )
    facts = {"plan_id": plan_id, "section_id": section_id, "code": code, "position": position}
    indicator_id = indicators.put(db, {**facts, "text": "Hồ sơ trực tuyến đạt trên 70%"})
    facts = {"indicator_id": indicator_id, "position": 1, "label": "", "comparator": ">"}
    indicators.put_target(db, {**facts, "value": Decimal("67.30"), "unit": "%"})
    return indicator_id


def a_period(db: Connection, plan_id: int, name: str = "2024Q1", due: datetime = DUE) -> int:
    moments: dict[str, object] = {
        "name": name,
        "data_from": date(2023, 12, 15),
        "data_to": date(2024, 3, 14),
        "opens_on": date(2024, 3, 1),
        "due_day": date(2024, 3, 14),
        "due": due,
        "consolidate_day": date(2024, 3, 24),
        "consolidate_by": due + timedelta(days=10),
    }
    periods.plan_one(db, plan_id, moments)
    period = periods.named(db, plan_id, name)
    assert period is not None
    periods.mark(db, period.id, opened_at=NOW)
    return period.id
