"""The chair gives a directive to a party, with a day: one message is enough, or step by step."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from flows import days
from flows.choices import Choice
from flows.matters import news as matter_news
from flows.matters.ask import AskFlow, send_nothing
from flows.matters.news import News
from flows.states import State, StatesGroup
from flows.turn import Turn
from locales import numbers
from storage.matters import Known


class Directive(StatesGroup):
    """To whom, what, by when, and one last look."""

    whom = State()
    words = State()
    day = State()
    confirm = State()
    done = State()


class DirectiveFlow(AskFlow):
    """The day is read strictly, read back in full, and asked for when there is any doubt."""

    name: ClassVar[str] = "directive"
    kind: ClassVar[str] = "directive"
    states: ClassVar[type[StatesGroup]] = Directive
    start: ClassVar[State] = Directive.whom
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move       from                                             to
        ["words",   [Directive.whom, Directive.confirm],              Directive.words],
        ["day",     [Directive.whom, Directive.words],                Directive.day],
        ["day",      Directive.confirm,                               Directive.day],
        ["confirm", [Directive.whom, Directive.words, Directive.day], Directive.confirm],
        ["sent",     Directive.confirm,                               Directive.done],
    ]
    # fmt: on

    def ask_day(self, turn: Turn) -> None:
        options = [date.fromisoformat(one) for one in turn.facts.get("options", [])]
        choices = [
            Choice(f"d{one.isoformat()}", turn.phrase("directive-until", due=numbers.day(one)))
            for one in options
        ]
        key = "directive-ask_which_day" if options else "directive-ask_day"
        turn.say(key, *choices, "no_day", "not_now")

    def hear_day(self, turn: Turn) -> str | None:
        if turn.chose("not_now"):
            send_nothing(turn)
            return None
        if turn.chose("no_day"):
            turn.facts["day"] = ""
        elif (turn.choice or "").startswith("d"):
            turn.facts["day"] = (turn.choice or "")[1:]
        elif not self._read_day(turn, turn.text, is_answer=True):
            turn.say("directive-no-day")
        following = self._next(turn)
        return None if following == turn.state else following

    def ask_confirm(self, turn: Turn) -> None:
        self._preview(turn)
        turn.say("matter-ask_confirm", "send", "again", "change_day", "not_now")

    def hear_confirm(self, turn: Turn) -> str | None:
        if turn.chose("change_day"):
            turn.facts.pop("options", None)
            return "day"
        return super().hear_confirm(turn)

    def _preview(self, turn: Turn) -> None:
        party, text, files = self._party(turn), turn.facts["words"], self._files(turn)
        if day := turn.facts["day"]:
            due = numbers.day(date.fromisoformat(day))
            turn.say("directive-preview", due=due, party=party, text=text, files=files)
        else:
            turn.say("directive-preview-no-day", party=party, text=text, files=files)

    def _tell(self, turn: Turn, matter: Known) -> bool:
        key = "note-directive-due" if matter.due_day else "note-directive"
        lines = matter_news.of(matter, key)
        lines += [*matter_news.about(matter, "matter-about"), ("note-directive-end", {})]
        doors = f"go:acknowledge {matter.id}", f"go:reply {matter.id}", f"go:matters {matter.id}"
        return News(turn, matter, lines, doors).to_party()

    def _next(self, turn: Turn) -> str:
        following = super()._next(turn)
        return "day" if following == "confirm" and "day" not in turn.facts else following

    def _take_words(self, turn: Turn, words: str) -> None:
        super()._take_words(turn, words)
        turn.facts.pop("day", None)
        self._read_day(turn, words, is_answer=False)

    def _read_day(self, turn: Turn, text: str, *, is_answer: bool) -> bool:
        """Take the day when it is sure; otherwise remember what may have been meant."""
        today = numbers.local_day(turn.now, turn.house.zone)
        found = days.read(text, today, is_answer=is_answer)
        if found is None:
            return False
        turn.facts["options"] = [one.isoformat() for one in found.options]
        if found.day is not None:
            turn.facts["day"] = found.day.isoformat()
        return found.is_sure or bool(found.options)
