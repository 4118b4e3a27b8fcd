"""A member reports the figures of a period, one question at a time."""

from __future__ import annotations

from typing import Any, ClassVar

from flows.choices import Choice
from flows.flow import Flow
from flows.office import locked
from flows.owed import current, rounds
from flows.reporting import (
    answers,
    asking,
    evidence,
    keeping,
    later,
    many,
    meanwhile,
    not_mine,
    page,
    sheet,
    standing,
)
from flows.states import State, StatesGroup
from flows.turn import Turn
from storage.requests import Asked


class Report(StatesGroup):
    """The questions of a round."""

    figure = State()
    doubt = State()
    whose = State()
    missing = State()
    reason = State()
    review = State()
    which = State()
    many = State()
    done = State()


class ReportFlow(Flow):  # noqa: PLR0904 - two steps for each of its states
    """Ask, read, read back, review, send; every answer is kept the moment it is certain."""

    name: ClassVar[str] = "report"
    states: ClassVar[type[StatesGroup]] = Report
    start: ClassVar[State] = Report.figure
    writing: ClassVar[frozenset[str] | None] = frozenset({"missing", "reason"})
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move         from                                            to
        ["next",       [Report.figure, Report.doubt, Report.missing], Report.figure],
        ["next",       [Report.reason, Report.review, Report.many],   Report.figure],
        ["doubted",    [Report.figure, Report.doubt, Report.missing], Report.doubt],
        ["doubted",    [Report.reason, Report.many],                  Report.doubt],
        ["unknown",    [Report.figure, Report.doubt, Report.missing], Report.missing],
        ["unknown",    [Report.reason, Report.many],                  Report.missing],
        ["below",      [Report.figure, Report.doubt, Report.missing], Report.reason],
        ["below",      [Report.reason, Report.many],                  Report.reason],
        ["finished",   [Report.figure, Report.doubt, Report.missing], Report.review],
        ["finished",   [Report.reason, Report.many],                  Report.review],
        ["finished",   Report.whose,                                  Report.review],
        ["not_mine",   [Report.figure, Report.doubt],                 Report.whose],
        ["next",       Report.whose,                                  Report.figure],
        ["correcting", Report.review,                                 Report.which],
        ["picked",     [Report.which, Report.review],                 Report.figure],
        ["picked",     [Report.missing, Report.reason, Report.whose], Report.figure],
        ["back",       Report.which,                                  Report.review],
        ["many",       [Report.figure, Report.doubt, Report.missing], Report.many],
        ["many",       [Report.reason, Report.review, Report.which],  Report.many],
        ["sent",       Report.review,                                 Report.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        """Go on where the member stopped: the tables know what is answered."""
        todo = current(turn.once(rounds, turn.member_id, turn.now))
        if self._begins_with_one(turn):
            return
        if not todo:
            doors = ["go:unlock"] if locked.closed_round(turn) else []
            turn.say("report-nothing", *doors, "go:menu")
            turn.rest()
            return
        has_more = bool(todo.unanswered)
        standing.begin(turn, "figure" if has_more else "review", todo)
        self.ask(turn)

    def _begins_with_one(self, turn: Turn) -> bool:
        """A door to one question: that one, then the review."""
        found = standing.named_by_door(turn)
        if found is None:
            return False
        todo, one = found
        standing.begin(turn, "figure", todo, asking=one.id, correcting=True)
        self.ask(turn)
        return True

    def wants_file(self, turn: Turn) -> bool:
        """Evidence of the open question's figure, before or after the figure is given."""
        return turn.flow == self.name and not sheet.may_be_one(turn)

    def hear(self, turn: Turn) -> None:
        if turn.heard.kind != "file":
            super().hear(turn)
        elif not (todo := standing.round_of(turn)):
            standing.lost(turn)
        else:
            evidence.take_at_question(turn, todo)
            if turn.flow == self.name:
                self.ask(turn)

    def overhears(self, turn: Turn) -> bool:
        """Many answers at once, or “sửa 5”, while no question is open."""
        if (wanted := answers.wants_to_correct(turn.text)) is not None:
            return self._correct(turn, wanted)
        move = many.take(turn)
        if move == "many":
            self.take_page(turn)
        elif move is not None:
            turn.say("many-dropped-end", "go:report", "go:menu")
        return move is not None

    def _correct(self, turn: Turn, wanted: str) -> bool:
        """After sending too, until the period is closed."""
        todo = current(turn.once(rounds, turn.member_id, turn.now))
        if not todo:
            return locked.explain_correction(turn, wanted)
        standing.begin(turn, "review", todo)
        if standing.pick(turn, todo, wanted) is not None:
            turn.state = "figure"
        self.ask(turn)
        return True

    def take_page(self, turn: Turn) -> None:
        """Go on with the page of many answers, from wherever it was laid out."""
        laid_out = turn.facts["many"]
        if turn.flow == self.name:
            turn.state = "many"
        else:
            turn.stand(self.name, "many", period_id=many.here(turn).period_id, many=laid_out)
        self.ask(turn)

    def ask_figure(self, turn: Turn) -> None:
        todo = standing.round_of(turn)
        asked = standing.asked_now(turn, todo)
        if asked is None:
            turn.state = "review"
            self.ask_review(turn)
            return
        turn.facts["asking"] = asked.id
        asking.ask(turn, todo, asked)

    def hear_figure(self, turn: Turn) -> str | None:
        todo = standing.round_of(turn)
        asked = meanwhile.asked_of(turn, todo)
        if asked is None:
            return standing.lost(turn)
        if (move := _many(turn, asked)) is not None:
            return move or None
        return self._after(turn, answers.hear(turn, todo, asked))

    def ask_doubt(self, turn: Turn) -> None:
        asked = standing.round_of(turn).find(turn.facts.get("asking"))
        if asked is None:
            turn.state = "figure"
            self.ask_figure(turn)
            return
        later.say_about(turn)
        answers.ask_doubt(turn, asked)

    def hear_doubt(self, turn: Turn) -> str | None:
        todo = standing.round_of(turn)
        asked = todo.find(turn.facts.get("asking"))
        if asked is None:
            return standing.lost(turn)
        if (move := _many(turn, asked)) is not None:
            return move or None
        return self._after(turn, answers.hear_doubt(turn, todo, asked))

    def ask_whose(self, turn: Turn) -> None:
        asked = standing.round_of(turn).find(turn.facts.get("asking"))
        if asked is None:
            turn.state = "figure"
            self.ask_figure(turn)
            return
        not_mine.ask(turn, asked)

    def hear_whose(self, turn: Turn) -> str | None:
        todo = standing.round_of(turn)
        asked = todo.find(turn.facts.get("asking"))
        if asked is None:
            return standing.lost(turn)
        return standing.corrects(turn) or self._after(turn, not_mine.hear(turn, asked))

    def ask_missing(self, turn: Turn) -> None:
        later.say_about(turn)
        turn.say("report-ask_missing", "skip", *_all_at_once(turn), "go:difficulty")

    def hear_missing(self, turn: Turn) -> str | None:
        return self._explained(turn)

    def ask_reason(self, turn: Turn) -> None:
        later.say_about(turn)
        turn.say("report-ask_reason", "skip", *_all_at_once(turn), "go:difficulty")

    def hear_reason(self, turn: Turn) -> str | None:
        return self._explained(turn)

    def ask_review(self, turn: Turn) -> None:
        asking.review(turn, standing.round_of(turn))

    def hear_review(self, turn: Turn) -> str | None:
        todo = standing.round_of(turn)
        if (move := standing.corrects(turn)) is not None:
            return move
        if (move := _many(turn)) is not None:
            return move or None
        if turn.chose("send"):
            return "sent" if keeping.send(turn, todo) else None
        if turn.chose("correct"):
            return "correcting"
        if turn.chose("go_on") and todo.unanswered:
            turn.facts["skipped"] = []
            return "next"
        turn.say("report-review-unclear")
        return None

    def ask_which(self, turn: Turn) -> None:
        asked = [
            Choice(f"n{place}", f"{one.code}")
            for place, one in enumerate(standing.round_of(turn).asked, start=1)
        ]
        turn.say("report-ask_which", *asked, "back")

    def hear_which(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        place = (turn.choice or "").removeprefix("n")
        if place.isdigit():
            return standing.pick(turn, standing.round_of(turn), place)
        if (move := standing.corrects(turn) or _many(turn)) is not None:
            return move or None
        turn.say("report-no-such", count=len(standing.round_of(turn).asked))
        return None

    def ask_many(self, turn: Turn) -> None:
        page.ask(turn)

    def hear_many(self, turn: Turn) -> str | None:
        if not turn.chose("here"):
            return self._after(turn, page.hear(turn))
        text = page.reopen(turn)
        todo = standing.round_of(turn)
        asked = todo.find(turn.facts.get("asking"))
        if asked is None:
            return standing.lost(turn)
        return self._after(turn, answers.hear_text(turn, todo, asked, text))

    def ask_done(self, turn: Turn) -> None:
        keeping.give_receipt(turn)

    def _after(self, turn: Turn, heard: str | None) -> str | None:
        """Lead on from "settled" to the next question, or to the review when there is none."""
        if heard != "settled":
            return heard
        turn.facts.pop("asking", None)
        turn.facts.pop("doubt", None)
        if (move := later.following(turn)) is not None:
            return move
        is_correcting = turn.facts.pop("correcting", False)
        return (
            "finished"
            if is_correcting or standing.asked_now(turn, standing.round_of(turn)) is None
            else "next"
        )

    def _explained(self, turn: Turn) -> str | None:
        if turn.chose("skip_all"):
            later.skip_reasons(turn)
        elif not turn.chose("skip"):
            if (move := standing.corrects(turn)) is not None:
                return move
            if not turn.text.strip() or turn.heard.kind != "text":
                return None
            if (move := _many(turn, is_free=True)) is not None:
                return move or None
            keeping.explain(turn)
        return self._after(turn, "settled")


def _many(turn: Turn, asked: Asked | None = None, *, is_free: bool = False) -> str | None:
    """Whether what was typed here answers several requests at once."""
    return many.take(turn, asked, is_free=is_free) if turn.choice is None else None


def _all_at_once(turn: Turn) -> list[str]:
    """When more reasons will be asked for, they may all be left out."""
    return ["skip_all"] if later.has_reasons(turn) else []
