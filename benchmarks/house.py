"""A database of members who owe five percentages each, and the check of what was kept of them."""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import islice
from typing import Any

from sqlalchemy import Connection, func, insert, select, text
from sqlmodel import SQLModel

from storage import schema
from storage.accounts import Account, Conversation
from storage.assignments import Assignment
from storage.audit import Audit
from storage.committees import Committee
from storage.database import Database
from storage.dead_letters import DeadLetter
from storage.figures import Figure
from storage.indicators import Indicator, Target
from storage.consents import NOTICE
from storage.members import Member, Seat
from storage.outbox import Outgoing
from storage.parties import Party
from storage.periods import Period
from storage.plans import Plan
from storage.reminders import Reminder
from storage.requests import Request

EACH = 5  # figures that each member owes
COMMITTEE = 6  # members of a committee: thirty indicators in a plan, as in the real ones
FIRST_CHAT = 1_000_000
BEGAN = datetime(2024, 2, 22, 1, 30, tzinfo=UTC)
NOW = datetime(2024, 3, 4, 2, 0, tzinfo=UTC)
DUE = datetime(2024, 3, 14, 17, 0, tzinfo=UTC)
RULE = {
    "rules": [{"preset": "nd09", "rhythm": "quarter", "member_day": 15, "office_day": 25}],
    "by": "document",
}
TEXTS = (
    "Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận và giải quyết trực tuyến toàn trình",
    "Tỷ lệ hồ sơ công việc được tạo, xử lý trên môi trường mạng",
    "Tỷ lệ người dân trưởng thành có tài khoản định danh điện tử mức độ 2",
    "Tỷ lệ cơ sở giáo dục thu học phí không dùng tiền mặt",
    "Tỷ lệ hộ gia đình được phủ mạng Internet băng rộng cáp quang",
)
Row = dict[str, Any]
BATCH = 5_000


def prepare(url: str, members: int, *, past: int = 0) -> None:
    """Everybody has joined and one period is open; `past` periods are closed behind it."""
    schema.upgrade(url)
    database = Database(url)
    database.now(_fill, members, past)
    if database.engine.dialect.name == "postgresql":
        with database.engine.connect() as db:
            db.execution_options(isolation_level="AUTOCOMMIT").execute(text("VACUUM ANALYZE"))
    database.shut()


def _fill(db: Connection, members: int, past: int) -> None:
    committees = range(1, -(-members // COMMITTEE) + 1)
    people = range(1, members + 1)
    rows = range(1, members * EACH + 1)
    _put(db, Committee, ({"id": one, "name": f"BCĐ {one}", "level": "town"} for one in committees))
    _put(db, Plan, (_plan(one) for one in committees))
    _put(db, Member, ({"id": one, "name": f"Phòng {one}", "notice": NOTICE} for one in people))
    _put(db, Party, (_party(one) for one in people))
    _put(db, Seat, (_seat(one) for one in people))
    _put(db, Conversation, ({"id": one, "turn": 3} for one in people))
    _put(db, Account, (_account(one) for one in people))
    _put(db, Indicator, (_indicator(one) for one in rows))
    _put(db, Target, (_target(one) for one in rows))
    _put(db, Assignment, (_assignment(one) for one in rows))
    _put(db, Period, (_open_period(one) for one in committees))
    _put(db, Request, (_request(one, _plan_of(one)) for one in rows))
    _put(db, Reminder, (_reminder(one, day) for one in people for day in (7, 12, 14)))
    for place in range(1, past + 1):
        first = place * len(committees)
        _put(db, Period, (_past_period(first + one, one, place) for one in committees))
        _put(db, Request, (_request(one, first + _plan_of(one), state="sent") for one in rows))
    if db.dialect.name == "postgresql":
        for table in (Committee, Plan, Member, Party, Seat, Conversation, Account, Indicator):
            _count_on(db, table)
        for table in (Target, Assignment, Period, Request, Reminder):
            _count_on(db, table)


def _put(db: Connection, table: type[SQLModel], rows: Iterable[Row]) -> None:
    waiting = iter(rows)
    while batch := list(islice(waiting, BATCH)):
        whole = [table.model_validate(row).model_dump() for row in batch[:1]]
        usual = {name: value for name, value in whole[0].items() if name != "id" or value}
        db.execute(insert(table), [{**usual, **row} for row in batch])


def _count_on(db: Connection, table: type[SQLModel]) -> None:
    """PostgreSQL does not notice ids that were given."""
    name = table.__tablename__
    question = (
        f"SELECT setval(pg_get_serial_sequence('{name}', 'id'), (SELECT max(id) FROM {name}))"
    )
    if db.scalar(text(f"SELECT max(id) FROM {name}")):
        db.execute(text(question))


def _committee_of(member: int) -> int:
    return (member - 1) // COMMITTEE + 1


def _member_of(row: int) -> int:
    return (row - 1) // EACH + 1


def _plan_of(row: int) -> int:
    return _committee_of(_member_of(row))


def _plan(number: int) -> Row:
    return {
        "id": number,
        "committee_id": number,
        "title": f"Kế hoạch chuyển đổi số {number}",
        "year": 2024,
        "source_hash": str(number),
        "rule": RULE,
        "status": "active",
        "loaded_at": BEGAN,
        "approved_at": BEGAN,
        "has_periods": True,
    }


def _party(number: int) -> Row:
    name = f"Phòng {number}"
    return {
        "id": number,
        "committee_id": _committee_of(number),
        "name": name,
        "key": name.casefold(),
    }


def _seat(number: int) -> Row:
    return {
        "id": number,
        "party_id": number,
        "member_id": number,
        "role": "member",
        "since": BEGAN,
    }


def _account(number: int) -> Row:
    return {
        "id": number,
        "channel": "telegram",
        "address": str(FIRST_CHAT + number - 1),
        "member_id": number,
        "conversation_id": number,
    }


def _indicator(number: int) -> Row:
    place = (number - 1) % (EACH * COMMITTEE)
    return {
        "id": number,
        "plan_id": _plan_of(number),
        "code": f"I.{place + 1}",
        "text": TEXTS[place % len(TEXTS)],
        "position": place,
    }


def _target(number: int) -> Row:
    """Every answer of the benchmark reaches it: nobody is asked why it does not."""
    return {
        "id": number,
        "indicator_id": number,
        "position": 0,
        "label": "",
        "comparator": ">=",
        "value": Decimal(50),
        "unit": "%",
    }


def _assignment(number: int) -> Row:
    facts = {"indicator_id": number, "party_id": _member_of(number), "role": "monitor"}
    return {"id": number, **facts, "since": BEGAN}


def _open_period(plan: int) -> Row:
    return {
        "id": plan,
        "plan_id": plan,
        "name": "2024Q1",
        "data_from": date(2023, 12, 15),
        "data_to": date(2024, 3, 14),
        "opens_on": date(2024, 2, 22),
        "due_day": date(2024, 3, 14),
        "due": DUE,
        "consolidate_day": date(2024, 3, 24),
        "consolidate_by": DUE + timedelta(days=10),
        "opened_at": BEGAN,
    }


def _past_period(number: int, plan: int, place: int) -> Row:
    back = timedelta(days=91 * place)
    facts = _open_period(plan)
    moved = {name: value - back for name, value in facts.items() if isinstance(value, date)}
    return {**facts, **moved, "id": number, "name": f"back{place}", "closed_at": DUE - back}


def _request(row: int, period: int, *, state: str = "open") -> Row:
    return {"indicator_id": row, "period_id": period, "party_id": _member_of(row), "state": state}


def _reminder(member: int, day: int) -> Row:
    return {
        "member_id": member,
        "period_id": _committee_of(member),
        "step": f"member:{day}",
        "day": date(2024, 3, day),
        "due_at": datetime(2024, 3, day, 1, 30, tzinfo=UTC),
    }


def failings(url: str, ledger: Iterable[tuple[int, int, str, bool]]) -> list[str]:
    """What is not as it must be; `ledger` says who sent what at which step, and what was answered."""
    database = Database(url)
    try:
        with database.engine.connect() as db:
            return _failings(db, list(ledger))
    finally:
        database.shut()


def _failings(db: Connection, ledger: list[tuple[int, int, str, bool]]) -> list[str]:
    kept = _kept(db)
    said = {(chat, step): text.replace(",", ".") for chat, step, text, _ in ledger if step}
    acknowledged = {(chat, step) for chat, step, _, is_answered in ledger if step and is_answered}
    lost = [one for one in acknowledged if one not in kept]
    wrong = [one for one, value in kept.items() if Decimal(value) != Decimal(said.get(one, -1))]
    versions = db.scalar(select(func.count()).select_from(Figure)) or 0
    noted = db.scalar(select(func.count()).select_from(Audit).where(Audit.act == "figure.kept"))
    dead = db.scalar(select(func.count()).select_from(DeadLetter)) or 0
    answered = db.scalar(select(func.count(func.distinct(Outgoing.seen_id)))) or 0
    found = {
        "acknowledged answers lost": len(lost),
        "wrong values": len(wrong),
        "second versions": versions - len(kept),
        "figures without audit": versions - (noted or 0),
        "messages set aside": dead,
        "answers without a letter": max(0, len(kept) - answered),
    }
    return [f"{name}: {number}" for name, number in found.items() if number]


def _kept(db: Connection) -> dict[tuple[int, int], str]:
    """By chat and step, what the figure tables hold."""
    question = select(Request.party_id, Request.indicator_id, Figure.parts).join(
        Figure, Figure.id == Request.figure_id
    )
    kept = {}
    for party, row, parts in db.execute(question):
        (part,) = json.loads(parts) if isinstance(parts, str) else parts
        kept[FIRST_CHAT + party - 1, (row - 1) % EACH + 1] = part["value"]
    return kept
