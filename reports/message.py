"""The summary as one message: totals, what is below target, who is missing, who was late."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from locales import numbers
from locales.sentences import label, sentence
from reports.acting import acting_lines
from reports.clipping import clip
from reports.facts import Summary, Totals
from reports.lines import Line
from reports.progress import PartyProgress
from reports.wording import figure_words, goals_words
from storage.matters import Known as Matter

LIMIT = 3_500
MOST_LINES, MOST_CODES = 40, 10
LONG, SHORT = 160, 90
RESULTS = ("met", "below", "ongoing", "noted", "not_yet", "not_applicable")


@dataclass(frozen=True, slots=True)
class Block:
    """A heading with a list under it, of which only the first `shown` lines are written."""

    heading: str
    lines: Sequence[str]
    shown: int
    more: str

    def written(self, locale: str) -> str:
        lines = [self.heading, *self.lines[: self.shown]]
        rest = len(self.lines) - self.shown
        return "\n".join([*lines, sentence(locale, self.more, count=rest)] if rest else lines)


def text(summary: Summary, locale: str, limit: int = LIMIT) -> str:
    """Numbers first, then names; lists that are too long end with how many are left out."""
    head = "\n".join(_head(summary, locale))
    blocks = list(_blocks(summary, locale))
    while len(written := _join(head, blocks, locale)) > limit:
        longest = max(range(len(blocks)), key=lambda place: blocks[place].shown, default=0)
        if not blocks or not blocks[longest].shown:
            return clip(written, limit, keep_lines=True)
        blocks[longest] = replace(blocks[longest], shown=blocks[longest].shown - 1)
    return written


def _join(head: str, blocks: Sequence[Block], locale: str) -> str:
    return "\n\n".join([head, *(block.written(locale) for block in blocks)])


def _head(summary: Summary, locale: str) -> Iterator[str]:
    yield sentence(locale, "summary-title", period=numbers.period(summary.period, locale))
    yield clip(summary.committee, LONG)
    days = {"from": summary.data_from, "to": summary.data_to, "due": summary.due_day}
    written = {name: numbers.day(day) for name, day in days.items()}
    yield sentence(locale, "summary-window", **written)
    at = numbers.moment(summary.closed_at or summary.as_of)
    yield sentence(locale, "summary-closed" if summary.closed_at else "summary-open", at=at)
    yield ""
    yield from _totals(summary, locale)


def _totals(summary: Summary, locale: str) -> Iterator[str]:
    totals = summary.totals
    if not totals.asked:
        yield sentence(locale, "summary-nothing-asked")
        return
    yield _came_in(totals, locale)
    yield from _reviewed(totals, locale)
    if totals.met == totals.asked:
        yield sentence(locale, "summary-all-met")
        return
    yield from _owed(totals, locale)
    results = _results(totals, locale)
    if results:
        yield sentence(locale, "summary-results", results=results)


def _came_in(totals: Totals, locale: str) -> str:
    if not totals.sent:
        return sentence(locale, "summary-sent-none", asked=totals.asked)
    counts = {"asked": totals.asked, "sent": totals.sent}
    if not totals.late:
        return sentence(locale, "summary-sent-in-time", **counts)
    return sentence(locale, "summary-sent", **counts, in_time=totals.in_time, late=totals.late)


def _reviewed(totals: Totals, locale: str) -> Iterator[str]:
    """What the office says of them; before it has begun to look there is nothing to say."""
    waiting = totals.sent - totals.accepted
    if totals.accepted and waiting:
        counts = {"accepted": totals.accepted, "waiting": waiting}
        yield sentence(locale, "summary-accepted", **counts)
    elif totals.accepted:
        yield sentence(locale, "summary-accepted-all")
    if totals.returned:
        yield sentence(locale, "summary-returned", count=totals.returned)


def _owed(totals: Totals, locale: str) -> Iterator[str]:
    if totals.answered:
        counts = {"count": totals.owed, "answered": totals.answered}
        yield sentence(locale, "summary-owed-answered", **counts)
    elif totals.owed and totals.sent:
        yield sentence(locale, "summary-owed", count=totals.owed)


def _results(totals: Totals, locale: str) -> str:
    counts = {name: int(getattr(totals, name)) for name in RESULTS}
    return ", ".join(
        label(locale, "summary-result", name, count=count)
        for name, count in counts.items()
        if count
    )


def _blocks(summary: Summary, locale: str) -> Iterator[Block]:
    below = [_below(line, locale) for line in summary.below]
    yield from _block("summary-below", below, "summary-more", locale)
    for status in ("not_yet", "not_applicable"):
        lines = [_no_number(line, locale) for line in summary.with_status(status)]
        yield from _block(f"summary-{status}", lines, "summary-more", locale)
    missing = [_missing(party, locale) for party in summary.missing]
    due = numbers.day(summary.due_day)
    key = "summary-missing" if summary.is_due else "summary-missing-in-time"
    facts = {"count": summary.totals.owed, "due": due}
    yield from _block(key, missing, "summary-more-parties", locale, **facts)
    late = [_late(party, locale) for party in summary.late]
    count = summary.totals.late
    yield from _block("summary-late", late, "summary-more-parties", locale, count=count)
    open_ones = [_difficulty(one, locale) for one in summary.difficulties]
    yield from _block("summary-difficulties", open_ones, "summary-more-matters", locale)
    today = numbers.local_day(summary.as_of)
    overdue = [_overdue(one, locale) for one in summary.directives if one.is_overdue(today)]
    yield from _block("summary-overdue", overdue, "summary-more-matters", locale)
    acted = acting_lines(summary.acted, locale)
    yield from _block("summary-acting", acted, "summary-more", locale)


def _block(
    key: str, lines: Sequence[str], more: str, locale: str, **facts: object
) -> Iterator[Block]:
    if lines:
        heading = sentence(locale, key, **{"count": len(lines), **facts})
        yield Block(heading, lines, min(len(lines), MOST_LINES), more)


def _below(line: Line, locale: str) -> str:
    facts = {"code": line.code, "text": _plain(line.text)}
    reason = _why(line, locale, "summary-reason")
    if not line.goals or line.figure is None or not line.figure.is_value:
        return f"{sentence(locale, 'summary-below-quality', **facts)}\n{reason}"
    value = clip(figure_words(locale, line.figure, line.goals), SHORT)
    goal = clip(goals_words(locale, line.goals), LONG)
    said = sentence(locale, "summary-below-line", **facts, value=value, goal=goal)
    return f"{said}\n{reason}"


def _no_number(line: Line, locale: str) -> str:
    facts = {"code": line.code, "text": _plain(line.text)}
    reason = _why(line, locale, "summary-why")
    if line.figure is None or not line.figure.is_value:
        return f"{sentence(locale, 'summary-no-number-line', **facts)}\n{reason}"
    value = clip(figure_words(locale, line.figure, line.goals), SHORT)
    return f"{sentence(locale, 'summary-some-numbers-line', **facts, value=value)}\n{reason}"


def _why(line: Line, locale: str, key: str) -> str:
    if not line.reason:
        return sentence(locale, f"{key}-none")
    return sentence(locale, key, reason=clip(line.reason, LONG))


def _missing(party: PartyProgress, locale: str) -> str:
    key = "summary-party-line" if party.has_joined else "summary-party-line-not-joined"
    codes = _codes([_owed_code(code, party, locale) for code in party.owed_codes], locale)
    return sentence(locale, key, party=clip(party.name, SHORT), codes=codes)


def _owed_code(code: str, party: PartyProgress, locale: str) -> str:
    if code not in party.returned_codes:
        return code
    return sentence(locale, "summary-code-returned", code=code)


def _late(party: PartyProgress, locale: str) -> str:
    day = numbers.day(numbers.local_day(party.late_at)) if party.late_at else ""
    codes = _codes(party.late_codes, locale)
    facts = {"party": clip(party.name, SHORT), "codes": codes}
    return sentence(locale, "summary-late-line", **facts, day=day)


def _difficulty(one: Matter, locale: str) -> str:
    about = sentence(locale, "summary-matter-about", code=one.code) if one.code else ""
    facts = {"party": clip(one.party_name, SHORT), "text": clip(_plain(one.text), LONG)}
    said = sentence(locale, "summary-difficulty-line", about=about, **facts)
    if not one.proposal:
        return said
    proposal = clip(one.proposal, LONG)
    return f"{said}\n{sentence(locale, 'summary-proposal', proposal=proposal)}"


def _overdue(one: Matter, locale: str) -> str:
    due = numbers.day(one.due_day) if one.due_day else ""
    facts = {"party": clip(one.party_name, SHORT), "text": _plain(one.text)}
    return sentence(locale, "summary-overdue-line", number=str(one.id), due=due, **facts)


def _codes(codes: Sequence[str], locale: str) -> str:
    shown = ", ".join(codes[:MOST_CODES])
    rest = len(codes) - MOST_CODES
    return sentence(locale, "summary-codes-more", codes=shown, count=rest) if rest > 0 else shown


def _plain(words: str) -> str:
    return clip(words.rstrip(". ;"), SHORT)
