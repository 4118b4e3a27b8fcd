"""What was said about a task: how far it has come, what is in the way, how long it still needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, insert, select
from sqlmodel import Field, SQLModel, col

from storage import audit, sql, tasks
from storage.columns import key, moment


class TaskProgress(SQLModel, table=True):
    """One thing that was said about a task: its new state, a note, evidence, a wish for time."""

    __tablename__ = "task_progress"  # pyright: ignore[reportAssignmentType]

    id: int | None = key()
    task_id: int = Field(foreign_key="task.id", index=True)
    said_at: datetime = moment()
    actor: str
    state: str
    note: str = ""
    evidence: str = ""
    asked_until: date | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody says about a task. `state`: doing, stuck or done."""

    state: str
    note: str = ""
    evidence: str = ""
    asked_until: date | None = None


_PUT_PROGRESS = insert(TaskProgress)
_PROGRESS = (
    select(
        col(TaskProgress.state),
        col(TaskProgress.note),
        col(TaskProgress.evidence),
        col(TaskProgress.asked_until),
    )
    .where(col(TaskProgress.task_id) == bindparam("task_id"))
    .order_by(col(TaskProgress.id))
)


def progress(db: Connection, task_id: int) -> Sequence[Said]:
    """Everything that was said about a task, the first in front."""
    return sql.every(db, _PROGRESS, Said, task_id=task_id)


def tell(db: Connection, now: datetime, actor: str, task_id: int, said: Said) -> None:
    """Somebody says how far it has come; a task that is done reminds nobody from then on."""
    if said.state not in {"doing", "stuck", "done"}:
        raise ValueError(f"not what a task can be: {said.state!r}")
    before = tasks.get(db, task_id)
    facts = {"state": said.state, "note": said.note, "evidence": said.evidence}
    row = {"task_id": task_id, "said_at": now, "actor": actor, "asked_until": said.asked_until}
    sql.add(db, _PUT_PROGRESS, **row, **facts)
    ended_at = now if said.state == "done" else None
    asked = None if said.state == "done" else said.asked_until or before.asked_until
    tasks.change(db, task_id, state=said.state, ended_at=ended_at, asked_until=asked)
    audit.note(db, now, actor, "task.told", task_id, before=before.state, **facts)


def extend(db: Connection, now: datetime, actor: str, task_id: int, until: date) -> None:
    """Another last day, asked for or not; also the first one, where the plan named none."""
    before = tasks.get(db, task_id)
    tasks.change(db, task_id, last_day=until, asked_until=None, kind="by_date", must_replan=True)
    audit.note(
        db,
        now,
        actor,
        "task.extended",
        task_id,
        before=before.last_day.isoformat() if before.last_day else None,
        after=until.isoformat(),
    )


def refuse_extension(db: Connection, now: datetime, actor: str, task_id: int) -> None:
    """The day stays as it is."""
    asked = tasks.get(db, task_id).asked_until
    tasks.change(db, task_id, asked_until=None)
    until = asked.isoformat() if asked else None
    audit.note(db, now, actor, "task.not_extended", task_id, asked=until)
