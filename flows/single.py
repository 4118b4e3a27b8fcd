"""Conversations of one answer: nothing is asked, so nothing stays open."""

from __future__ import annotations

from typing import Any, ClassVar

from flows import enclosing, rights
from flows.flow import Flow
from flows.matters import rights as matter_rights
from flows.matters import words as matter_words
from flows.owed import rounds
from flows.privacy.petitions import waiting_for
from flows.states import State, StatesGroup
from flows.turn import Turn
from locales import numbers
from reports.wording import figure_words
from storage import accounts, indicators, tasks
from storage.requests import Asked

MOST_WAITING = 3  # lines of the menu


class Shown(StatesGroup):
    """Said, and done."""

    shown = State()


class Single(Flow):
    """A flow whose only state ends it."""

    name: ClassVar[str] = "single"
    states: ClassVar[type[StatesGroup]] = Shown
    start: ClassVar[State] = Shown.shown
    moves: ClassVar[list[list[Any]]] = []

    def ask_shown(self, turn: Turn) -> None:
        raise LookupError(self.name, turn.state)


class MenuFlow(Single):
    """What can be done here, for this person's roles."""

    name = "menu"

    def ask_shown(self, turn: Turn) -> None:
        owed = [one for todo in rounds(turn.db, turn.member_id, turn.now) for one in todo.owed]
        if owed:
            turn.say(
                "menu-owes",
                count=len(owed),
                period=numbers.period(owed[0].period_name, turn.locale),
            )
        if waiting := matter_rights.waiting(turn):
            lines = "\n".join(matter_words.line(turn, one) for one in waiting[:MOST_WAITING])
            turn.say("menu-waiting", count=len(waiting), lines=lines)
        doors = doors_for(turn)
        if rights.may(turn, "petitions") and (asked := waiting_for(turn)):
            turn.say("menu-petitions", count=len(asked))
            doors = ["go:petitions", *doors]
        turn.say("menu-open", *doors)


class HelpFlow(Single):
    """How this works, in a few lines."""

    name = "help"

    def ask_shown(self, turn: Turn) -> None:
        explain(turn)
        turn.say("help-end", "go:privacy", "go:menu")


class CancelFlow(Single):
    """Leave whatever is open; what was kept stays kept."""

    name = "cancel"

    def enter(self, turn: Turn) -> None:
        """Of an interruption only the interruption is left."""
        place = turn.facts.get("place")
        turn.stand(self.name, self.start.name, **({"place": place} if place else {}))

    def ask_shown(self, turn: Turn) -> None:
        turn.say("cancel-done", "go:menu")


class StatusFlow(Single):
    """What I owe, what I answered, what I sent."""

    name = "status"

    def ask_shown(self, turn: Turn) -> None:
        found = rounds(turn.db, turn.member_id, turn.now)
        if not found:
            turn.say("status-nothing", "go:menu")
            return
        for todo in found:
            lines = [
                turn.phrase(
                    f"status-line-{_standing(one)}",
                    code=one.code,
                    value=figure_words(
                        turn.locale, one.figure, turn.once(indicators.goals, one.indicator_id)
                    ),
                )
                + enclosing.counted(turn, one.period_id, one.id)
                for one in todo.asked
            ]
            turn.say(
                "status-round",
                period=numbers.period(todo.asked[0].period_name, turn.locale),
                due=numbers.day(numbers.last_day(todo.due)),
                lines="\n".join(lines),
                left=len(todo.owed),
                count=len(todo.asked),
            )
        is_owing = any(todo.owed for todo in found)
        turn.say(
            "status-end-owing" if is_owing else "status-end-done",
            *(("go:report",) if is_owing else ()),
            "go:menu",
        )


def _standing(one: Asked) -> str:
    return "accepted" if one.is_accepted else one.state


class LanguageFlow(Single):
    """Vietnamese or English, at a word."""

    name = "language"

    def ask_shown(self, turn: Turn) -> None:
        turn.locale = "en" if turn.locale == "vi" else "vi"
        accounts.speak(turn.db, turn.member_id, turn.locale)
        turn.say("language-now", "go:menu", "go:language")


def explain(turn: Turn) -> None:
    """The help text alone, for use in the middle of a question."""
    turn.say("help-how")


def doors_for(turn: Turn) -> list[str]:
    """The member's own things first, then the office's, then the admin's."""
    own = ["go:report", "go:sheet", "go:status", "go:difficulty"]
    doors = own if "member" in turn.roles else []
    if "member" in turn.roles and tasks.of_member(turn.db, turn.member_id, turn.now):
        doors += ["go:tasks"]
    if turn.roles & {"office", "chair", "admin"}:
        doors += ["go:summary", "go:progress", "go:details"]
    if turn.roles & {"office", "admin"}:
        doors += ["go:review", "go:nudge", "go:close", "go:duties", "go:ahead"]
    elif "chair" in turn.roles:
        doors += ["go:nudge"]
    if turn.roles - {"admin"}:
        doors += ["go:matters"]
    if "admin" in turn.roles:
        doors += ["go:plan", "go:invite", "go:admin"]
    return [*doors, "go:settings", "go:help"]
