"""What a question about a figure says, and the page on which all answers are reviewed."""

from __future__ import annotations

from flows import enclosing
from flows.owed import Round, last_figure
from flows.reporting import meanwhile, rollup
from flows.turn import Turn
from locales import numbers
from reports.wording import figure_words, goals_words
from storage import indicators, periods
from storage.indicators import Goal
from storage.requests import Asked


def ask(turn: Turn, todo: Round, asked: Asked) -> None:
    """One question: which indicator, what it must reach, for which days, and the last value."""
    meanwhile.show(turn, asked)
    goals = turn.once(indicators.goals, asked.indicator_id)
    before = last_figure(turn, asked)
    period = turn.once(periods.get, asked.period_id)
    facts = {
        "place": str(todo.place(asked)),
        "count": str(len(todo.asked)),
        "code": asked.code,
        "text": asked.text.rstrip(". "),
        "goal": goals_words(turn.locale, goals),
        "period": numbers.period(asked.period_name, turn.locale),
        "from": numbers.day(period.data_from),
        "to": numbers.day(period.data_to),
        "due": numbers.day(numbers.last_day(asked.due)),
    }
    turn.reply.lines.append(turn.phrase("report-question", **facts))
    if before is not None:
        turn.reply.lines[-1] += "\n" + turn.phrase(
            "report-last", value=figure_words(turn.locale, before, goals)
        )
    if asked.figure is not None:
        turn.reply.lines[-1] += "\n" + _so_far(turn, asked, goals)
    if asked.is_rolled_up:
        turn.reply.lines[-1] += "\n" + rollup.words(turn, asked)
    turn.say(
        _wording(asked, goals),
        *_choices(todo, asked, goals, has_last=before is not None),
        free=bool(goals),
        example=_example(goals),
    )


def review(turn: Turn, todo: Round) -> None:
    """Every answer on one page; nothing is sent before the member says so."""
    turn.facts["read"] = {str(one.id): one.figure.version for one in todo.asked if one.figure}
    lines = [
        turn.phrase(
            "report-review-line",
            place=str(place),
            code=one.code,
            value=figure_words(
                turn.locale, one.figure, turn.once(indicators.goals, one.indicator_id)
            ),
            reason=_remark(turn, one) + enclosing.counted(turn, one.period_id, one.id),
        )
        for place, one in enumerate(todo.asked, start=1)
    ]
    turn.say(
        "report-review",
        period=numbers.period(todo.asked[0].period_name, turn.locale) if todo else "",
        lines="\n".join(lines),
    )
    missing = len(todo.unanswered)
    if missing:
        turn.say("report-review-missing", count=missing)
    choices = ["send"] if todo.answered else []
    choices += ["correct"] if todo.answered else []
    choices += ["go_on"] if missing else []
    choices += ["go:evidence"] if todo else []
    turn.say("report-ask_review", *choices)


def _so_far(turn: Turn, asked: Asked, goals: tuple[Goal, ...]) -> str:
    """What stands now, and when it was returned why."""
    value = figure_words(turn.locale, asked.figure, goals)
    if not asked.is_returned:
        return turn.phrase("report-kept-so-far", value=value)
    reason = asked.review.reason if asked.review else None
    return turn.phrase("report-returned", value=value, reason=reason or "")


def _remark(turn: Turn, one: Asked) -> str:
    if one.is_returned:
        return turn.phrase("report-review-returned")
    if one.figure is None or not one.figure.reason:
        return ""
    return turn.phrase("report-review-reason", reason=one.figure.reason)


def _choices(todo: Round, asked: Asked, goals: tuple[Goal, ...], *, has_last: bool) -> list[str]:
    choices = [] if goals else ["met", "ongoing", "unmet"]
    choices += ["rollup", "go:units"] if asked.is_rolled_up else []
    choices += ["no_data", "not_applicable"]
    choices += ["unchanged"] if has_last else []
    choices += ["skip"]
    choices += ["back"] if todo.place(asked) > 1 else []
    return [*choices, "not_mine"]


def _wording(asked: Asked, goals: tuple[Goal, ...]) -> str:
    if not goals:
        return "report-ask_quality"
    first, *others = goals
    if asked.is_of_unit and any(goal.unit == "%" for goal in goals):
        return "report-ask_share" if not others else "report-ask_shares"
    if others:
        return "report-ask_several"
    return "report-ask_percent" if first.unit == "%" else "report-ask_count"


def _example(goals: tuple[Goal, ...]) -> str:
    """As many values as there are targets, so that the shape is clear."""
    samples = ("95", "40", "70", "12")
    return "; ".join(samples[place % len(samples)] for place in range(len(goals)))
