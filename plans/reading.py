"""The whole way from a file or a text to a plan."""

from pathlib import Path

from plans import (
    about,
    comparing,
    doubts,
    duties,
    files,
    goals,
    outline,
    records,
    reporting,
    rows,
    subrows,
)
from plans.document import Document
from plans.model import Plan
from plans.problems import Unreadable

MOST_ROWS = 10_000


def read(path: Path) -> Plan:
    """Reads a plan document, or says with `Unreadable` why it cannot."""
    return plan_of(files.document(path))


def read_content(content: bytes, name: str) -> Plan:
    """The same of a file that was sent, by its content and its name."""
    return plan_of(files.document_of(content, name))


def read_text(text: str, name: str) -> Plan:
    return plan_of(files.checked(text, name))


def demonstration() -> Path:
    """A plan of our own making that ships with the project."""
    return Path(__file__).with_name("demonstration.txt")


def plan_of(document: Document) -> Plan:
    head = about.read(document.paragraphs)
    listed = subrows.settled(records.of(document.tables, head.year))
    if len(listed) > MOST_ROWS:
        raise Unreadable("too_many_rows", rows=len(listed), most=MOST_ROWS)
    appendix = rows.read(listed)
    if not appendix.rows:
        raise Unreadable("no_table", name=document.name)
    entries = outline.of(document.paragraphs)
    sides = comparing.Comparison(
        goals.of_body(entries, english=appendix.is_english),
        goals.of_rows(appendix.rows, english=appendix.is_english),
        appendix.rows,
        head.level,
    )
    return Plan(
        name=document.name,
        document=head,
        reporting=reporting.read(entries),
        sections=tuple(appendix.sections),
        rows=tuple(appendix.rows),
        duties=duties.read(entries, appendix.rows, head.year),
        doubts=(*doubts.read(appendix, head.year), *sides.doubts()),
    )
