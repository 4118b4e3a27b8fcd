"""How sections, parties and indicators are shown to whoever looks closer."""

from __future__ import annotations

from collections.abc import Sequence

from flows import enclosing
from flows.matters import words as matter_words
from flows.turn import Turn
from locales import numbers
from locales.sentences import label
from reports import lines as reading
from reports import questions
from reports.clipping import clip
from reports.facts import SectionLines, Summary
from reports.lines import Line
from reports.progress import PartyProgress
from reports.wording import figure_words, goals_words
from storage import assignments, evidence, indicators, matters
from storage.evidence import Known
from storage.indicators import Row
from storage.requests import Asked

SHORT = 90
MOST_PERIODS = 4
MOST_MATTERS = 5


def show_top(turn: Turn, found: Summary) -> None:
    """Each section and each party in one line."""
    sections = [
        turn.phrase(
            "details-section-line",
            no=one.no,
            title=clip(one.title, SHORT),
            sent=str(sum(not line.is_owed for line in one.lines)),
            asked=str(len(one.lines)),
            met=str(sum(line.status == "met" for line in one.lines)),
        )
        for one in found.sections
        if one.no
    ]
    parties = [turn.phrase("details-party-line", **_counts(one)) for one in found.parties]
    period = numbers.period(found.period, turn.locale)
    turn.say(
        "details-top", period=period, sections="\n".join(sections), parties="\n".join(parties)
    )


def show_section(turn: Turn, section: SectionLines) -> None:
    title = clip(section.title, SHORT)
    written = "\n".join(_line(turn, one) for one in section.lines)
    turn.say("details-section-shown", no=section.no, title=title, lines=written)


def show_party(
    turn: Turn, name: str, progress: PartyProgress | None, theirs: Sequence[Line]
) -> None:
    """What was asked of a party, what came in, what is late; and each figure."""
    if progress is None:
        turn.say("details-party-nothing", party=name)
        return
    turn.reply.lines.append(turn.phrase("details-party-shown", **_counts(progress)))
    if not progress.has_joined:
        turn.reply.lines[-1] += turn.phrase("progress-not-joined")
    turn.reply.lines[-1] += "\n" + "\n".join(_line(turn, one) for one in theirs)


def show_indicator(turn: Turn, row: Row) -> int:
    """Its target, who has it, and each period's figure; gives how many files there are."""
    goals = turn.once(indicators.goals, row.id)
    asked = assignments.who_is_asked(turn.db, row.id)
    turn.say(
        "details-indicator",
        code=row.code,
        text=row.text.rstrip(". "),
        goal=goals_words(turn.locale, goals),
        party=asked.party_name if asked else turn.phrase("nobody"),
    )
    for one in _history(turn, row):
        turn.reply.lines.append(_period(turn, one))
    about = matters.of_indicator(turn.db, row.id)[-MOST_MATTERS:]
    if about:
        written = "\n".join(matter_words.line(turn, one) for one in about)
        turn.say("details-matters", lines=written)
    return len(files_of(turn, row))


def files_of(turn: Turn, row: Row) -> list[Known]:
    """The evidence of the newest period that has any."""
    for one in _history(turn, row):
        found = list(evidence.of_request(turn.db, one.id)) if not _is_draft(one) else []
        if found:
            return found
    return []


def _history(turn: Turn, row: Row) -> list[Asked]:
    """The last periods, the newest in front."""
    found = turn.once(questions.history, row.id)
    return list(reversed(found))[:MOST_PERIODS]


def _period(turn: Turn, one: Asked) -> str:
    goals = turn.once(indicators.goals, one.indicator_id)
    shown = reading.line(one, goals, None)
    said = turn.phrase(
        "details-period",
        period=numbers.period(one.period_name, turn.locale),
        party=one.party_name,
        value=_value(turn, shown),
    )
    return "\n".join([said, *_remarks(turn, one, shown)])


def _remarks(turn: Turn, one: Asked, shown: Line) -> list[str]:
    """When it came, how late, what the office said, why, and with what it is proved."""
    found: list[str] = []
    if shown.sent_at is not None and not shown.is_owed:
        late = turn.phrase("details-late") if shown.is_late else ""
        found.append(turn.phrase("details-sent", at=numbers.moment(shown.sent_at), late=late))
    if shown.is_accepted:
        found.append(turn.phrase("details-accepted"))
    if one.review is not None and one.review.reason:
        at = numbers.moment(one.review.at)
        found.append(turn.phrase("details-returned", at=at, reason=one.review.reason))
    if shown.reason:
        found.append(turn.phrase("details-reason", reason=shown.reason))
    count = 0 if _is_draft(one) else len(evidence.of_request(turn.db, one.id))
    if count:
        found.append(turn.phrase("details-evidence", files=enclosing.words(turn, count)))
    return found


def _line(turn: Turn, one: Line) -> str:
    late = turn.phrase("details-late") if one.is_late else ""
    facts = {"code": one.code, "text": clip(one.text.rstrip(". ;"), SHORT)}
    return turn.phrase("details-line", value=_value(turn, one), late=late, **facts)


def _value(turn: Turn, one: Line) -> str:
    status = label(turn.locale, "scorecard-status", one.status)
    if one.figure is None or not one.figure.is_value:
        return status
    value = figure_words(turn.locale, one.figure, one.goals)
    return turn.phrase("details-value", value=value, status=status)


def _counts(one: PartyProgress) -> dict[str, str]:
    numbers_of = {"sent": one.sent, "asked": one.asked, "late": one.late}
    return {"party": one.name, **{name: str(count) for name, count in numbers_of.items()}}


def _is_draft(one: Asked) -> bool:
    """Not sent in yet, and never was: it is the member's own."""
    return one.state in {"open", "answered"}
