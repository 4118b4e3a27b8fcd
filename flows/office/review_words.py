"""How a figure that came in is shown to the office: as a line, in full, and what changed."""

from __future__ import annotations

from flows import enclosing
from flows.owed import last_figure
from flows.turn import Turn
from locales import numbers
from reports.progress import is_late
from reports.wording import figure_words, goals_words
from storage import evidence, figures, indicators, reviews
from storage.figures import Kept
from storage.requests import Asked


def line(turn: Turn, one: Asked) -> str:
    """One line of the queue; a correction says so."""
    goals = turn.once(indicators.goals, one.indicator_id)
    key = "review-line-changed" if one.review else "review-line"
    return turn.phrase(
        key,
        code=one.code,
        party=one.party_name,
        value=figure_words(turn.locale, one.figure, goals),
        late=turn.phrase("review-late") if is_late(one) else "",
    )


def show(turn: Turn, one: Asked) -> None:
    """Everything that helps to judge it."""
    goals = turn.once(indicators.goals, one.indicator_id)
    turn.say(
        "review-figure",
        code=one.code,
        party=one.party_name,
        text=one.text.rstrip(". "),
        goal=goals_words(turn.locale, goals),
        value=figure_words(turn.locale, one.figure, goals),
        period=numbers.period(one.period_name, turn.locale),
        at=numbers.moment(one.sent_at or turn.now),
        late=turn.phrase("review-late") if is_late(one) else "",
    )
    before = last_figure(turn, one)
    if before is not None:
        _add(turn, "report-last", value=figure_words(turn.locale, before, goals))
    if one.figure and one.figure.reason:
        _add(turn, "review-reason", reason=one.figure.reason)
    if one.figure and one.figure.note:
        _add(turn, "review-note", note=one.figure.note)
    if count := len(evidence.of_request(turn.db, one.id)):
        turn.reply.lines[-1] += "\n" + enclosing.words(turn, count)
    _show_versions(turn, one)


def show_change(turn: Turn, one: Asked) -> None:
    """Somebody was faster: who judged it, or what the member corrected; then choose again."""
    if one.review is not None and one.is_reviewed:
        turn.say(
            f"review-meanwhile-{one.review.verdict}",
            code=one.code,
            who=reviews.by_whom(turn.db, one.review.id),
            at=numbers.moment(one.review.at),
            reason=one.review.reason or "",
        )
    else:
        turn.say("review-meanwhile-corrected", code=one.code)


def _show_versions(turn: Turn, one: Asked) -> None:
    """From the version the office saw last to the one that stands now."""
    known = figures.versions(turn.db, one.id)
    since = one.review.figure_id if one.review else None
    start = next((place for place, each in enumerate(known) if each.id == since), 0)
    if len(known) - start < 2:  # noqa: PLR2004 - one version is no change
        return
    if one.review is not None:
        _add(
            turn,
            f"review-last-{one.review.verdict}",
            at=numbers.moment(one.review.at),
            reason=one.review.reason or "",
        )
    for each in known[start:]:
        _add(turn, "review-version", **_version(turn, one, each))


def _version(turn: Turn, one: Asked, figure: Kept) -> dict[str, str]:
    goals = turn.once(indicators.goals, one.indicator_id)
    return {
        "number": str(figure.version),
        "value": figure_words(turn.locale, figure, goals),
        "at": numbers.moment(figure.said_at),
    }


def _add(turn: Turn, key: str, **facts: str) -> None:
    turn.reply.lines[-1] += "\n" + turn.phrase(key, **facts)
