"""The one-off duties of a plan that bear a date of their own."""

import re
from collections.abc import Iterator, Sequence

from plans import dates
from plans.letters import squeeze
from plans.model import Duty, Row
from plans.outline import Entry
from plans.parties import is_party

SENTENCES = re.compile(r"(?<=[.;])\s+(?=[^\W_])")
AFTER_EVENT = re.compile(
    r"(?:ngay\s+)?sau khi\s+(?P<who>[^.;]{3,120}?)\s+(?:ban hành|phê duyệt)(?:\s[^.;]*)?"
)
LEAD = re.compile(r"^[^:;.]{3,160}:(?=\s)")
# What was done last year, and the days from which figures are counted, bind nobody.
DONE = re.compile(
    r"(?:danh gia |tinh hinh |ve )*(?:ket qua|thuc trang|hien trang|danh gia|tinh hinh)"
)
COUNTED = re.compile(r"số liệu|tính\s*$|kể\s*$", re.IGNORECASE)
LONGEST = 240


def read(entries: Sequence[Entry], rows: Sequence[Row], year: int | None) -> tuple[Duty, ...]:
    in_body = (duty for entry in entries for duty in _of_entry(entry, year))
    in_rows = (duty for row in rows for duty in _of_row(row, year))
    return (*in_body, *in_rows)


def _of_entry(entry: Entry, year: int | None) -> Iterator[Duty]:
    # Goals say what the whole plan is to reach; they bind nobody to a day.
    if "muc tieu" in entry.part or DONE.match(entry.part):
        return
    lead = LEAD.match(entry.text)
    for number, sentence in enumerate(SENTENCES.split(entry.text)):
        opening = lead[0] if lead and number and ";" in entry.text else ""
        yield from _dated(sentence, opening, entry.responsible, year)
        yield from _after_events(sentence, opening, entry.responsible)


def _dated(sentence: str, opening: str, who: str | None, year: int | None) -> Iterator[Duty]:
    for when in dates.find(sentence, year):
        if when.kind == "window" and COUNTED.search(sentence[: when.at[0]]):
            continue
        if when.kind != "within_year" or (who and when.start and when.start.year == year):
            said = _short(f"{opening} {dates.without(sentence, when)}")
            yield Duty(who, said, when.wording, when.kind, when.last_on_time, when.start)


def _after_events(sentence: str, opening: str, who: str | None) -> Iterator[Duty]:
    for hit in AFTER_EVENT.finditer(sentence):
        if who and is_party(hit["who"]):
            said = _short(f"{opening} {sentence[: hit.start()]}")
            yield Duty(who, said, hit[0].strip(), "after_event")


def _of_row(row: Row, year: int | None) -> Iterator[Duty]:
    when = dates.of_cell(row.deadline, year) if row.deadline else None
    is_of_year = when is not None and when.kind == "within_year" and row.kind != "task"
    if row.deadline and when and not is_of_year:
        who = next(iter((*row.implementers, *row.monitors)), None)
        yield Duty(who, _short(row.text), row.deadline, when.kind, when.last_on_time, when.start)


def _short(text: str) -> str:
    text = squeeze(text).strip(" -,;.:")
    return text if len(text) <= LONGEST else text[:LONGEST].rpartition(" ")[0] + "…"
