"""The summary as one picture, to be read on a phone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reports.facts import SectionLines, Summary
from reports.picture.block import Block
from reports.picture.pen import Pen
from reports.picture.people import missing
from reports.picture.rows import Head, Rest, Row
from reports.picture.top import Nothing, Numbers, Share, Title

MOST_ROWS = 60  # a longer picture is refused by the channels and read by nobody
_FOOT = 36


def png(summary: Summary, locale: str) -> bytes:
    """Equal summaries make equal pictures."""
    blocks = list(_blocks(summary, locale))
    pen = Pen(round(sum(block.height for block in blocks) + _FOOT))
    top = 0.0
    for block in blocks:
        block.draw(pen, top)
        top += block.height
    return pen.png()


def _blocks(summary: Summary, locale: str) -> Iterator[Block]:
    yield Title(summary, locale)
    if not summary.totals.asked:
        yield Nothing(locale)
        return
    yield Numbers(summary.totals, locale)
    yield Share(summary.totals, locale)
    sections = _drawn(summary.sections)
    for section, shown in sections:
        yield Head(section, locale)
        yield from (Row(line, locale) for line in shown.lines)
    rest = summary.totals.asked - sum(len(shown.lines) for _, shown in sections)
    if rest:
        yield Rest(rest, locale)
    yield missing(summary, locale)


def _drawn(sections: Sequence[SectionLines]) -> list[tuple[SectionLines, SectionLines]]:
    """Each section with the rows there is room for: of too many, those that are met stay out."""
    lines = [line for section in sections for line in section.lines]
    by_need = sorted(range(len(lines)), key=lambda place: lines[place].status == "met")
    kept = {id(lines[place]) for place in by_need[:MOST_ROWS]}
    pairs = (
        (section, replace(section, lines=tuple(one for one in section.lines if id(one) in kept)))
        for section in sections
    )
    return [(section, shown) for section, shown in pairs if shown.lines]
