"""From what a member typed or tapped to a figure, a doubt, or a sentence that helps."""

from __future__ import annotations

import re
from typing import Any

from flows.choices import plain
from flows.owed import Round, lacks_whole, last_figure
from flows.reading import Context, Kind, Reading, read
from flows.reporting import doubts, keeping, meanwhile, rollup
from flows.turn import Turn
from storage import indicators
from storage.figures import Part
from storage.requests import Asked

# What a choice keeps, and where that leads.
STATES = {
    "no_data": ("not_yet", "unknown"),
    "not_applicable": ("not_applicable", "unknown"),
    "met": ("met", "settled"),
    "ongoing": ("ongoing", "settled"),
    "unmet": ("unmet", "below"),
}
CORRECT = re.compile(
    r"^(?:sua|chinh|correct|edit|fix)(?: lai)?(?: cau| so| chi tieu)? (\d{1,3}|[ivxlc]+ \d{1,3})$"
)


def hear(turn: Turn, todo: Round, asked: Asked) -> str | None:
    """The move that an answer makes; "settled" when this question needs no more."""
    if turn.choice is not None:
        return _take_choice(turn, todo, asked, turn.choice)
    if (wanted := wants_to_correct(turn.text)) is not None:
        return _go_to(turn, todo, todo.place_of(wanted))
    goals = turn.once(indicators.goals, asked.indicator_id)
    if not goals:
        turn.say("report-choose-quality")
        return None
    return hear_text(turn, todo, asked, turn.text)


def hear_text(turn: Turn, todo: Round, asked: Asked, text: str) -> str | None:
    """What was typed as the answer to this question."""
    return _judge(turn, todo, asked, read(text, context(turn, asked)))


def hear_doubt(turn: Turn, todo: Round, asked: Asked) -> str | None:
    """Yes to one of the readings, or the answer again in other words."""
    if turn.choice is None:
        completed = doubts.complete_fraction(turn)
        if completed is not None:
            return doubts.raise_one(turn, "fraction", [[completed]], None)
        said = doubts.says_yes(turn)
        if said is None:
            return hear(turn, todo, asked)
        return doubts.settle(turn, asked, "r0") if said else _ask_again(turn)
    if turn.choice == "stay":
        return "settled"
    if turn.choice in {"again", "back"}:
        return _ask_again(turn)
    return doubts.settle(turn, asked, turn.choice)


def _ask_again(turn: Turn) -> str:
    turn.facts.pop("doubt", None)
    return "next"


def ask_doubt(turn: Turn, asked: Asked) -> None:
    meanwhile.arrive(turn, asked)
    if meanwhile.is_doubted(turn):
        meanwhile.ask(turn, asked, doubts.chosen_parts(turn, "replace"))
        return
    doubts.ask(turn, turn.once(indicators.goals, asked.indicator_id))


def wants_to_correct(text: str) -> str | None:
    """The "5" of "sửa 5", the "iii 4" of "sửa III.4"."""
    found = CORRECT.match(plain(text))
    return found[1] if found else None


def parts_of(reading: Reading) -> list[Part]:
    """The reading's values, one for each target."""
    if reading.parts:
        return [Part(one.value, one.numerator, one.denominator) for one in reading.parts]
    if reading.kind is Kind.FRACTION and reading.values:
        return [Part(reading.values[0], reading.numerator, reading.denominator)]
    return [Part(value) for value in reading.values]


def context(turn: Turn, asked: Asked) -> Context:
    """What is known about the figure that is asked for."""
    goals = turn.once(indicators.goals, asked.indicator_id)
    before = last_figure(turn, asked)
    last = before.parts[0].value if before and before.is_value and len(goals) == 1 else None
    labels = tuple(goal.label for goal in goals)
    return Context(
        targets=len(goals), unit=goals[0].unit if goals else "", labels=labels, previous=last
    )


def _judge(turn: Turn, todo: Round, asked: Asked, reading: Reading) -> str | None:
    match reading.kind:
        case Kind.COMMAND:
            return _take_command(turn, todo, asked, reading)
        case Kind.QUESTION:
            turn.say("report-cannot-answer")
            return None
        case Kind.NO_DATA:
            return _take_no_data(turn, asked, reading)
        case Kind.NOT_UNDERSTOOD:
            return _help_along(turn)
        case _:
            return _take_value(turn, asked, reading)


def _take_value(turn: Turn, asked: Asked, reading: Reading) -> str | None:
    parts = parts_of(reading)
    goals = turn.once(indicators.goals, asked.indicator_id)
    if lacks_whole(asked, parts, goals):
        turn.say("report-needs-whole")
        return None
    if reading.must_confirm or len(parts) != len(goals):
        return doubts.of_reading(turn, reading, parts, len(goals))
    doubted = meanwhile.keep(turn, asked, "value", parts, reading.note)
    return doubted or keeping.next_move(turn, asked, parts, goals)


def _take_no_data(turn: Turn, asked: Asked, reading: Reading) -> str | None:
    if reading.must_confirm:
        return doubts.raise_one(turn, "no_data", [], reading.note)
    doubted = meanwhile.keep(turn, asked, "not_yet", [], reading.note)
    return doubted or ("unknown" if reading.note is None else "settled")


def _take_command(turn: Turn, todo: Round, asked: Asked, reading: Reading) -> str | None:
    known = {"skip", "back", "unchanged", "no_data", "not_mine"}
    if reading.command in known:
        return _take_choice(turn, todo, asked, reading.command or "")
    turn.say("report-hint")
    return None


def _take_choice(turn: Turn, todo: Round, asked: Asked, choice: str) -> str | None:
    match choice:
        case "skip":
            return _skip(turn, asked)
        case "back":
            return _go_to(turn, todo, todo.place(asked) - 1)
        case "not_mine":
            return "not_mine"
        case "unchanged" | "rollup":
            return _offer_last(turn, asked) if choice == "unchanged" else rollup.offer(turn, asked)
        case _ if choice in STATES:
            state, move = STATES[choice]
            return meanwhile.keep(turn, asked, state, [], None) or move
        case _:
            return None


def _offer_last(turn: Turn, asked: Asked) -> str | None:
    before = last_figure(turn, asked)
    if before is None or not before.is_value:
        turn.say("report-no-last")
        return None
    return doubts.raise_one(turn, "unchanged", [list(before.parts)], None)


def _skip(turn: Turn, asked: Asked) -> str:
    turn.facts["skipped"] = [*turn.facts.get("skipped", []), asked.id]
    return "settled"


def _go_to(turn: Turn, todo: Round, place: int) -> str | None:
    if not 1 <= place <= len(todo.asked):
        turn.say("report-no-such", count=len(todo.asked))
        return None
    turn.facts.pop("doubt", None)
    turn.facts["asking"] = todo.asked[place - 1].id
    return "next"


def _help_along(turn: Turn) -> str | None:
    """The first time an example, the second time the ways out as well."""
    misses: Any = turn.facts.get("misses", 0)
    turn.facts["misses"] = misses + 1
    turn.say("report-not-understood" if not misses else "report-still-not-understood")
    return None
