"""The rows of a plan's appendix that somebody follows, and what each must reach."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import Exact, key


class Section(SQLModel, table=True):
    """One part of an appendix: its number ("I") and its title."""

    id: int | None = key()
    plan_id: int = Field(foreign_key="plan.id", index=True)
    no: str
    title: str
    position: int


class Indicator(SQLModel, table=True):
    """One row of the appendix. `kind`: `indicator` or `task`; a retired one keeps its history."""

    id: int | None = key()
    plan_id: int = Field(foreign_key="plan.id", index=True)
    section_id: int | None = Field(default=None, foreign_key="section.id")
    code: str  # "I.3": the section's number and the row's, as people say it
    text: str
    kind: str = "indicator"
    position: int
    retired: bool = False
    # The group whose units owe their own figures, from which the follower sends the roll-up.
    collected_from: int | None = Field(default=None, foreign_key="party.id")


class Target(SQLModel, table=True):
    """One number that an indicator must reach."""

    id: int | None = key()
    indicator_id: int = Field(foreign_key="indicator.id", index=True)
    position: int
    label: str
    comparator: str
    value: Decimal = Field(sa_type=Exact)
    value_max: Decimal | None = Field(default=None, sa_type=Exact)
    unit: str


@dataclass(frozen=True, slots=True)
class Goal:
    """A target as conversations and reports need it."""

    label: str
    comparator: str
    value: Decimal
    value_max: Decimal | None
    unit: str

    def is_met_by(self, value: Decimal) -> bool:
        match self.comparator:
            case ">=":
                return value >= self.value
            case ">":
                return value > self.value
            case "<=":
                return value <= self.value
            case "<":
                return value < self.value
            case "between":
                return self.value <= value <= (self.value_max or self.value)
            case _:
                return value == self.value

    @property
    def lower_is_better(self) -> bool:
        return self.comparator in {"<", "<="}


_GOAL = select(
    col(Target.label),
    col(Target.comparator),
    col(Target.value),
    col(Target.value_max),
    col(Target.unit),
)
_GOALS = _GOAL.where(col(Target.indicator_id) == bindparam("indicator_id")).order_by(
    col(Target.position)
)
_GOALS_OF_PLAN = (
    _GOAL
    .add_columns(col(Target.indicator_id))
    .join(Indicator, col(Indicator.id) == col(Target.indicator_id))
    .where(col(Indicator.plan_id) == bindparam("plan_id"))
    .order_by(col(Target.indicator_id), col(Target.position))
)


def goals(db: Connection, indicator_id: int) -> tuple[Goal, ...]:
    """The targets of one indicator in the plan's order; none when it is qualitative."""
    return tuple(sql.every(db, _GOALS, Goal, indicator_id=indicator_id))


def goals_of(db: Connection, plan_id: int) -> dict[int, list[Goal]]:
    """Every indicator's targets in one question, for reports."""
    found: dict[int, list[Goal]] = {}
    for indicator_id, goal in sql.every(db, _GOALS_OF_PLAN, _owned, plan_id=plan_id):
        found.setdefault(indicator_id, []).append(goal)
    return found


@dataclass(frozen=True, slots=True)
class Row:
    """An indicator as lists show it."""

    id: int
    plan_id: int
    code: str
    text: str
    collected_from: int | None = None


@dataclass(frozen=True, slots=True)
class Stored:
    """An indicator with all that a new document is compared with; retired ones too."""

    id: int
    plan_id: int
    code: str
    text: str
    kind: str
    section_id: int | None
    position: int
    retired: bool

    @property
    def row(self) -> Row:
        return Row(self.id, self.plan_id, self.code, self.text)


_STORED = (
    select(
        col(Indicator.id),
        col(Indicator.plan_id),
        col(Indicator.code),
        col(Indicator.text),
        col(Indicator.kind),
        col(Indicator.section_id),
        col(Indicator.position),
        col(Indicator.retired),
    )
    .where(col(Indicator.plan_id) == bindparam("plan_id"))
    .order_by(col(Indicator.position), col(Indicator.id))
)
_ROWS = (
    select(
        col(Indicator.id),
        col(Indicator.plan_id),
        col(Indicator.code),
        col(Indicator.text),
        col(Indicator.collected_from),
    )
    .where(col(Indicator.plan_id) == bindparam("plan_id"), col(Indicator.retired).is_(False))
    .order_by(col(Indicator.position))
)
_PUT = insert(Indicator)
_PUT_SECTION = insert(Section)
_PUT_TARGET = insert(Target)
_NEW = sql.blank(Indicator)
_NEW_TARGET = sql.blank(Target)
_FORGET = delete(Target).where(col(Target.indicator_id) == bindparam("indicator_id"))
_TITLES = (
    select(col(Section.no), col(Section.title))
    .where(col(Section.plan_id) == bindparam("plan_id"))
    .order_by(col(Section.position))
)
# Thousands of rows come at once; their ids are wanted in the order in which they were given.
_PUT_ALL = insert(Indicator).returning(col(Indicator.id), sort_by_parameter_order=True)
_CHANGE = (
    update(Indicator)
    .where(col(Indicator.id) == bindparam("indicator_id"))
    .values(
        code=bindparam("new_code"),
        text=bindparam("new_text"),
        kind=bindparam("new_kind"),
        position=bindparam("new_position"),
        section_id=bindparam("new_section_id"),
        retired=False,
    )
)
_RETIRE = (
    update(Indicator).where(col(Indicator.id) == bindparam("indicator_id")).values(retired=True)
)
_NAME_SECTION = (
    update(Section)
    .where(col(Section.id) == bindparam("section_id"))
    .values(title=bindparam("new_title"), position=bindparam("new_position"))
)
_SECTIONS = (
    select(col(Section.no), col(Section.id))
    .where(col(Section.plan_id) == bindparam("plan_id"))
    .order_by(col(Section.position))
)


def by_code(db: Connection, plan_id: int, code: str) -> Row | None:
    """The indicator people call by that code ("I.3", "i3" and "I 3" are the same)."""
    wanted = _plain(code)
    return next((row for row in all_of(db, plan_id) if _plain(row.code) == wanted), None)


def all_of(db: Connection, plan_id: int) -> Sequence[Row]:
    return sql.every(db, _ROWS, Row, plan_id=plan_id)


_COLLECT = (
    update(Indicator)
    .where(col(Indicator.id) == bindparam("indicator_id"))
    .values(collected_from=bindparam("new_group"))
)


def collect(db: Connection, indicator_id: int, group_id: int | None) -> None:
    """From now on the units of that group are asked too; None asks the follower alone."""
    sql.change(db, _COLLECT, indicator_id=indicator_id, new_group=group_id)


def everything_of(db: Connection, plan_id: int) -> Sequence[Stored]:
    """Retired rows as well: one may come back, with all its history."""
    return sql.every(db, _STORED, Stored, plan_id=plan_id)


def put_all(db: Connection, rows: Sequence[dict[str, Any]]) -> list[int]:
    """Many new rows at once; their ids in the same order."""
    if not rows:
        return []
    return [
        int(key or 0) for key in db.execute(_PUT_ALL, [{**_NEW, **row} for row in rows]).scalars()
    ]


def change(db: Connection, indicator_id: int, facts: dict[str, Any]) -> None:
    """Everything the plan says about a row; in force again if it had left the plan."""
    named = {f"new_{name}": value for name, value in facts.items()}
    sql.change(db, _CHANGE, indicator_id=indicator_id, **named)


def retire(db: Connection, indicator_id: int) -> None:
    sql.change(db, _RETIRE, indicator_id=indicator_id)


def put(db: Connection, facts: dict[str, Any]) -> int:
    """One more row of the appendix."""
    return sql.add(db, _PUT, **{**_NEW, **facts})


def put_section(db: Connection, facts: dict[str, Any]) -> int:
    return sql.add(db, _PUT_SECTION, **facts)


def name_section(db: Connection, section_id: int, title: str, position: int) -> None:
    sql.change(db, _NAME_SECTION, section_id=section_id, new_title=title, new_position=position)


def put_target(db: Connection, facts: dict[str, Any]) -> int:
    return sql.add(db, _PUT_TARGET, **{**_NEW_TARGET, **facts})


def put_targets(db: Connection, targets: Sequence[dict[str, Any]]) -> None:
    if targets:
        db.execute(_PUT_TARGET, [{**_NEW_TARGET, **one} for one in targets])


def forget_goals(db: Connection, indicator_id: int) -> None:
    """The plan was read again and says something else; the audit row keeps the difference."""
    sql.change(db, _FORGET, indicator_id=indicator_id)


def sections_of(db: Connection, plan_id: int) -> dict[str, int]:
    """Section numbers and their ids."""
    return dict(sql.every(db, _SECTIONS, sql.pair, plan_id=plan_id))


def section_titles(db: Connection, plan_id: int) -> dict[str, str]:
    """Section numbers and their titles."""
    return dict(sql.every(db, _TITLES, sql.pair, plan_id=plan_id))


def _owned(*row: Any) -> tuple[int, Goal]:
    *goal, indicator_id = row
    return indicator_id, Goal(*goal)


def _plain(code: str) -> str:
    return "".join(letter for letter in code.casefold() if letter.isalnum())
