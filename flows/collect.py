"""The admin says which units owe their own figures for an indicator; the follower adds them up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, ClassVar

from flows import rights
from flows.choices import Choice
from flows.flow import Flow
from flows.paging import page, turned
from flows.states import State, StatesGroup
from flows.turn import Turn
from flows.unit_list import apply, stop
from storage import assignments, indicators, parties, plans, units
from storage.indicators import Row

MOST_UNITS = 500
BULLET = re.compile(r"^\s*(?:[-–•*+]|\d{1,3}[.)])\s*")


class Collect(StatesGroup):
    """Which indicator, whose units, which list, is that right."""

    which = State()
    group = State()
    listing = State()
    confirm = State()
    done = State()
    stopped = State()


class CollectFlow(Flow):
    """A list is entered once for a committee and serves every indicator of that group."""

    name: ClassVar[str] = "collect"
    states: ClassVar[type[StatesGroup]] = Collect
    start: ClassVar[State] = Collect.which
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move      from                                       to
        ["which",   Collect.which,                             Collect.group],
        ["known",   Collect.which,                             Collect.listing],
        ["group",   Collect.group,                             Collect.listing],
        ["listed",  Collect.listing,                             Collect.confirm],
        ["back",    [Collect.group, Collect.listing],            Collect.which],
        ["again",   Collect.confirm,                           Collect.listing],
        ["set",     Collect.confirm,                           Collect.done],
        ["stopped", Collect.listing,                             Collect.stopped],
    ]
    # fmt: on

    def ask_which(self, turn: Turn) -> None:
        rows = _rows(turn)
        if not rows:
            turn.say("progress-no-period", "go:menu")
            turn.rest()
            return
        choices = page(turn, [Choice(f"i{row.id}", row.code) for row in rows])
        turn.say("collect-ask_which", *choices)

    def hear_which(self, turn: Turn) -> str | None:
        if turned(turn):
            return None
        row = _row_meant(turn)
        if row is None:
            turn.say("reassign-no-such-indicator")
            return None
        turn.facts.update(indicator_id=row.id, page=0)
        groups = _groups(turn, row)
        if row.collected_from is not None or len(groups) == 1:
            turn.facts["group_id"] = row.collected_from or int(groups[0].id[1:])
            return "known"
        return "which"

    def ask_group(self, turn: Turn) -> None:
        row = _row(turn)
        choices = page(turn, _groups(turn, row))
        turn.say("collect-ask_group", *choices, "back", code=row.code, text=row.text)

    def hear_group(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        if turned(turn):
            return None
        if not (turn.choice or "").startswith("g"):
            turn.say("collect-please-choose")
            return None
        turn.facts["group_id"] = int((turn.choice or "")[1:])
        return "group"

    def ask_listing(self, turn: Turn) -> None:
        row, group = _row(turn), parties.get(turn.db, int(turn.facts["group_id"]))
        known = units.of_group(turn.db, group.id)
        if not known:
            turn.say("collect-ask_names", "back", group=group.name)
            return
        turn.say(
            "collect-ask_names_known",
            "stop" if row.collected_from == group.id else "use",
            "back",
            code=row.code,
            group=group.name,
            count=len(known),
            names="; ".join(one.name for one in known),
        )

    def hear_listing(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        if turn.chose("stop"):
            stop(turn, _row(turn))
            return "stopped"
        if turn.chose("use"):
            known = units.of_group(turn.db, int(turn.facts["group_id"]))
            turn.facts["names"] = [one.name for one in known]
            return "listed"
        names = names_in(turn.text) if turn.heard.kind == "text" else []
        if not 1 < len(names) <= MOST_UNITS:
            turn.say("collect-names-unclear", most=MOST_UNITS)
            return None
        turn.facts["names"] = names
        return "listed"

    def ask_confirm(self, turn: Turn) -> None:
        row, group = _row(turn), parties.get(turn.db, int(turn.facts["group_id"]))
        names: list[str] = turn.facts["names"]
        turn.say(
            "collect-ask_confirm",
            "yes",
            "again",
            code=row.code,
            group=group.name,
            count=len(names),
            names="\n".join(f"{place}. {name}" for place, name in enumerate(names, start=1)),
        )

    def hear_confirm(self, turn: Turn) -> str | None:
        if turn.chose("yes"):
            return "set"
        return "again" if turn.chose("again") or turn.chose("no") else None

    def ask_done(self, turn: Turn) -> None:
        row, group = _row(turn), parties.get(turn.db, int(turn.facts["group_id"]))
        told = apply(turn, row, group, turn.facts["names"])
        turn.say(
            "collect-done",
            "go:invite",
            "go:collect",
            "go:menu",
            code=row.code,
            count=len(turn.facts["names"]),
            untold=told.not_joined,
        )

    def ask_stopped(self, turn: Turn) -> None:
        turn.say("collect-stopped", "go:collect", "go:menu", code=_row(turn).code)


def names_in(text: str) -> list[str]:
    """The units of a pasted list: a line each, or parted by commas or semicolons."""
    lines = [BULLET.sub("", line) for line in re.split(r"[\n;]+", text)]
    if len(lines) == 1:
        lines = lines[0].split(",")
    names = [" ".join(line.strip(" .,").split()) for line in lines]
    unique = {parties.key_of(name): name for name in reversed(names) if parties.key_of(name)}
    return list(unique.values())[::-1]


def _rows(turn: Turn) -> Sequence[Row]:
    mine = set(rights.committees(turn, "collect"))
    return [
        row
        for plan in plans.active(turn.db)
        if plan.committee_id in mine
        for row in indicators.all_of(turn.db, plan.id)
    ]


def _row_meant(turn: Turn) -> Row | None:
    rows = _rows(turn)
    if (turn.choice or "").startswith("i"):
        return next((row for row in rows if row.id == int((turn.choice or "")[1:])), None)
    plan_ids = sorted({row.plan_id for row in rows})
    found = [indicators.by_code(turn.db, plan_id, turn.text) for plan_id in plan_ids]
    known = [row for row in found if row is not None]
    return known[0] if len(known) == 1 else None


def _row(turn: Turn) -> Row:
    return next(row for row in _rows(turn) if row.id == int(turn.facts["indicator_id"]))


def _groups(turn: Turn, row: Row) -> list[Choice]:
    """Whoever carries it out or helps may stand for a list of units."""
    given = assignments.in_force(turn.db, row.id)
    others = [one for one in given if one.role != "monitor"] or given
    named = {one.party_id: one.party_name for one in others}
    return [Choice(f"g{party_id}", name) for party_id, name in named.items()]
