"""The way the worked replies are written down: `[context] reply ⇒ reading or another reading`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import starmap
from pathlib import Path
from typing import Final

from flows.reading import Context, Kind, Reading

FOLDER: Final = Path(__file__).with_name("replies")
CLOSE: Final = Decimal("0.01")
_CONTEXT: Final = re.compile(
    r"\[((?:\S+=[^\]]*|\d targets|[^\W\d]+(?: \w+)?|%)(?: \S+=[^\]]*)?)\] "
)
_ESCAPED: Final = re.compile(r"\\u([0-9a-f]{4})|\\U([0-9A-F]{8})|\\n")
_READING: Final = re.compile(r"(\w+)((?: -?[\d.]+| -)*)(?: \((\S+?)(?:/(\S+))?\))?( \?)?")


@dataclass(frozen=True)
class Expected:
    """One reading that a careful human would find right."""

    kind: str
    values: tuple[Decimal | None, ...]
    numerator: Decimal | None
    denominator: Decimal | None
    must_confirm: bool

    @property
    def is_doubtful(self) -> bool:
        return self.must_confirm or self.kind == "asked"

    def fits(self, got: Reading) -> bool:
        if self.kind == "asked":
            return got.must_confirm or got.kind is Kind.QUESTION
        return (
            got.kind.value == self.kind
            and got.must_confirm == self.must_confirm
            and len(got.values) == len(self.values)
            and all(starmap(_same, zip(got.values, self.values, strict=True)))
            and _same(got.numerator, self.numerator)
            and _same(got.denominator, self.denominator)
        )


@dataclass(frozen=True)
class Example:
    """A reply, what was asked, and the readings that are right."""

    theme: str
    written: str
    text: str
    context: Context
    expected: tuple[Expected, ...]
    note: str | None

    def is_right(self, got: Reading) -> bool:
        fits = any(one.fits(got) for one in self.expected)
        return fits and (self.note is None or got.note == self.note)


def examples() -> Iterator[Example]:
    for path in sorted(FOLDER.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("# "):
                yield _example(path.stem, line)


def is_stored_unasked(got: Reading) -> bool:
    """Whether the conversation would keep the figure without another question."""
    return got.kind in {Kind.PERCENT, Kind.FRACTION, Kind.COUNT, Kind.MULTI} and (
        not got.must_confirm
    )


def _example(theme: str, line: str) -> Example:
    reply, reading = line.rsplit(" ⇒ ", 1)
    reading, _, note = reading.partition(" | ")
    given = _CONTEXT.match(reply)
    text = reply[given.end() :] if given else reply
    text = _ESCAPED.sub(_character, text)
    context = _context(given[1] if given else "%")
    expected = tuple(_expected(one) for one in reading.split(" or "))
    return Example(theme, line, text, context, expected, note or None)


def _character(match: re.Match[str]) -> str:
    return chr(int(match[1] or match[2], 16)) if match[1] or match[2] else "\n"


def _context(written: str) -> Context:
    named = dict(re.findall(r"(previous|awaiting|labels)=([^\]]*?)(?= \w+=|$)", written))
    unit = re.sub(r"\s*(?:previous|awaiting|labels)=.*", "", written)
    several = re.fullmatch(r"(\d) targets", unit)
    labels = tuple(named["labels"].split("|")) if "labels" in named else ()
    previous = Decimal(named["previous"]) if "previous" in named else None
    targets = int(several[1]) if several else 1
    return Context(targets, "%" if several else unit, labels, previous, named.get("awaiting"))


def _expected(written: str) -> Expected:
    match = _READING.fullmatch(written)
    assert match, written
    values = tuple(None if one == "-" else Decimal(one) for one in match[2].split())
    top, bottom = (None if one is None else Decimal(one) for one in (match[3], match[4]))
    return Expected(match[1], values, top, bottom, bool(match[5]))


def _same(one: Decimal | None, other: Decimal | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= CLOSE
