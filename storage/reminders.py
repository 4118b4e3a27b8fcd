"""Steps of the ladder that are still to come: due rows, unique per member, period and step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import (
    Connection,
    Index,
    bindparam,
    func,
    insert,
    or_,
    select,
    text,
    update,
)
from sqlmodel import Field, SQLModel, UniqueConstraint, col

from storage import periods, sql
from storage.columns import key, moment


class Reminder(SQLModel, table=True):
    """One step for one member, in one period or about one task.

    `state`: waiting, fired, merged, idle (nothing owed), away, unreached, failed.
    """

    __table_args__ = (
        UniqueConstraint("member_id", "period_id", "step"),
        UniqueConstraint("member_id", "task_id", "step"),
        Index(
            "reminder_waiting",
            "due_at",
            sqlite_where=text("state = 'waiting'"),
            postgresql_where=text("state = 'waiting'"),
        ),
    )

    id: int | None = key()
    member_id: int = Field(foreign_key="member.id", index=True)
    period_id: int | None = Field(default=None, foreign_key="period.id", index=True)
    task_id: int | None = Field(default=None, foreign_key="task.id", index=True)
    step: str
    audience: str = "member"  # member, office, chair
    day: date
    due_at: datetime = moment()
    state: str = "waiting"
    settled_at: datetime | None = moment()
    committee_id: int | None = Field(default=None, foreign_key="committee.id")
    channel: str | None = None  # what it went out by


@dataclass(frozen=True, slots=True)
class Due:
    """A step whose time has come."""

    id: int
    member_id: int
    period_id: int | None
    task_id: int | None
    step: str
    audience: str
    due_at: datetime
    committee_id: int | None


_WAITING = (
    select(
        col(Reminder.id),
        col(Reminder.member_id),
        col(Reminder.period_id),
        col(Reminder.task_id),
        col(Reminder.step),
        col(Reminder.audience),
        col(Reminder.due_at),
        col(Reminder.committee_id),
    )
    .where(col(Reminder.state) == "waiting", col(Reminder.due_at) <= bindparam("now"))
    .order_by(col(Reminder.due_at), col(Reminder.id))
)
_DUE = _WAITING.limit(bindparam("most")).with_for_update(skip_locked=True)
_NAMED = col(Reminder.committee_id).in_(bindparam("committees", expanding=True))
_DUE_ONLY_OF = _DUE.where(_NAMED)
_DUE_EXCEPT_OF = _DUE.where(or_(col(Reminder.committee_id).is_(None), ~_NAMED))
_DUE_OF_MEMBER = _WAITING.where(
    col(Reminder.member_id) == bindparam("member_id")
).with_for_update()
_OF_STEP = select(col(Reminder.id)).where(
    col(Reminder.member_id) == bindparam("member_id"), col(Reminder.step) == bindparam("step")
)
_KNOWN = _OF_STEP.where(col(Reminder.period_id) == bindparam("about"))
_KNOWN_OF_TASK = _OF_STEP.where(col(Reminder.task_id) == bindparam("about"))
_ASKED_FOR = or_(col(Reminder.step).like("snooze %"), col(Reminder.step).like("nudge %"))
_TOLD = (
    select(col(Reminder.id))
    .where(
        col(Reminder.member_id) == bindparam("member_id"),
        col(Reminder.state) == "fired",
        col(Reminder.settled_at) >= bindparam("since"),
        col(Reminder.settled_at) < bindparam("until"),
        ~_ASKED_FOR,
    )
    .limit(1)
)
_UNANSWERED = (
    select(col(Reminder.channel), func.min(col(Reminder.settled_at)))
    .where(
        col(Reminder.member_id) == bindparam("member_id"),
        col(Reminder.state) == "fired",
        col(Reminder.audience) == "member",
        col(Reminder.settled_at) > bindparam("since"),
        col(Reminder.channel).is_not(None),
    )
    .group_by(col(Reminder.channel))
)
_PUT = insert(Reminder)
_NEW = sql.blank(Reminder)
_SETTLE = (
    update(Reminder)
    .where(col(Reminder.id) == bindparam("reminder_id"))
    .values(
        state=bindparam("new_state"),
        settled_at=bindparam("now"),
        channel=bindparam("by_channel"),
    )
)
_NEXT = (
    select(col(Reminder.due_at))
    .where(col(Reminder.state) == "waiting")
    .order_by(col(Reminder.due_at))
    .limit(1)
)
_IDLE = (
    update(Reminder)
    .where(col(Reminder.state) == "waiting")
    .values(state="idle", settled_at=bindparam("now"))
)
_DROP_TASK = _IDLE.where(col(Reminder.task_id) == bindparam("of_task"))
_DROP = _IDLE.where(col(Reminder.period_id) == bindparam("of_period"))
_DROP_MEMBER = _IDLE.where(col(Reminder.member_id) == bindparam("of_member"))


@dataclass(frozen=True, slots=True)
class Only:
    """Where committees do not all work on the same days: those who do today, or all but those."""

    committees: frozenset[int]
    excepted: bool


def due(db: Connection, now: datetime, most: int = 200, only: Only | None = None) -> Sequence[Due]:
    """What is due now, the oldest in front; another scheduler's rows are passed over."""
    if only is None:
        return sql.every(db, _DUE, Due, now=now, most=most)
    question = _DUE_EXCEPT_OF if only.excepted else _DUE_ONLY_OF
    return sql.every(db, question, Due, now=now, most=most, committees=sorted(only.committees))


def put(db: Connection, facts: dict[str, object]) -> bool:
    """Plan a step; False when it is planned already."""
    about = "task_id" if facts.get("task_id") else "period_id"
    known = {name: facts[name] for name in ("member_id", "step")}
    question = _KNOWN_OF_TASK if about == "task_id" else _KNOWN
    if sql.first(db, question, int, **known, about=facts[about]) is not None:
        return False
    period_id = facts.get("period_id")
    committee = periods.committee_of(db, period_id) if isinstance(period_id, int) else None
    sql.add(db, _PUT, **{**_NEW, "committee_id": committee, **facts})
    return True


def waiting_for(db: Connection, member_id: int, now: datetime) -> Sequence[Due]:
    """Every due step of one member, over all periods, taken together."""
    return sql.every(db, _DUE_OF_MEMBER, Due, member_id=member_id, now=now)


def settle(
    db: Connection, reminder_id: int, state: str, now: datetime, channel: str | None = None
) -> None:
    facts = {"new_state": state, "now": now, "by_channel": channel}
    sql.change(db, _SETTLE, reminder_id=reminder_id, **facts)


def is_asked_for(step: str) -> bool:
    """A snooze or a nudge: somebody wants it now, beside what the ladder says."""
    return step.startswith(("snooze ", "nudge "))


def was_told(db: Connection, member_id: int, since: datetime, until: datetime) -> bool:
    """Whether the ladder has spoken to this member between two moments."""
    facts = {"since": since, "until": until}
    return sql.first(db, _TOLD, int, member_id=member_id, **facts) is not None


def unanswered(db: Connection, member_id: int, since: datetime) -> dict[str, datetime]:
    """By channel, the first reminder after that moment: the last time the member was heard."""
    return dict(sql.every(db, _UNANSWERED, sql.pair, member_id=member_id, since=since))


def waiting_until(db: Connection, until: datetime) -> Sequence[Due]:
    """Every step that waits for a moment up to that one, whoever it is for."""
    return sql.every(db, _WAITING, Due, now=until)


def snooze(
    db: Connection, member_id: int, about: Mapping[str, int], until: datetime, day: date
) -> None:
    """One more step for this member at that moment; a second snooze to the same moment is one.

    It is about a period or a task: `{"period_id": 3}`.
    """
    put(
        db,
        {
            "member_id": member_id,
            **about,
            "step": f"snooze {until.isoformat()}",
            "day": day,
            "due_at": until,
        },
    )


def next_moment(db: Connection) -> datetime | None:
    """When the next step is due, for the stage's clock."""
    return db.scalar(_NEXT)


def drop_member(db: Connection, member_id: int, now: datetime) -> None:
    """Whoever has left is not reminded any more."""
    sql.change(db, _DROP_MEMBER, of_member=member_id, now=now)


def drop(db: Connection, period_id: int, now: datetime) -> None:
    """A closed period reminds nobody."""
    sql.change(db, _DROP, of_period=period_id, now=now)


def drop_task(db: Connection, task_id: int, now: datetime) -> None:
    """A task of a closed year reminds nobody."""
    sql.change(db, _DROP_TASK, of_task=task_id, now=now)


def nudge(db: Connection, member_id: int, period_id: int, now: datetime, day: date) -> None:
    """The office asks for one more step, at once; twice in the same minute is once."""
    put(
        db,
        {
            "member_id": member_id,
            "period_id": period_id,
            "step": f"nudge {now:%Y-%m-%dT%H:%M}",
            "audience": "member",
            "day": day,
            "due_at": now,
            "state": "waiting",
        },
    )
