"""Several indicators answered in one message: "1: 92%  2: 65%  3: chưa có", or pasted lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from flows.reading.clean import Cleaned, clean
from flows.reading.marks import Mark, marks_in, shape
from flows.reading.names import SURE, by_name, without_name
from flows.reading.unsafe import is_program_text

LONGEST: Final = 20_000
MOST_LINES: Final = 200
LONGEST_SAID: Final = 120


@dataclass(frozen=True, slots=True)
class Wanted:
    """One open request as a line may name it.

    `number` is its place among the questions of the round that is asked now, None in another
    round.
    """

    number: int | None
    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """One answer of many: what was typed, which of the wanted it answers, and its answer.

    `problem` is `unknown` (no such number or code), `which` (it could be any of `places`),
    `clash` (the number and the name speak of two), or `nameless` (nothing says whose it is).
    """

    said: str
    name: str = ""
    is_code: bool = False
    places: tuple[int, ...] = ()
    answer: str = ""
    problem: str | None = None

    @property
    def place(self) -> int | None:
        return self.places[0] if self.problem is None else None


def lines_in(text: str, wanted: Sequence[Wanted]) -> list[Line]:
    """Every line in the order typed; none when no indicator is named anywhere."""
    # Where the writing direction was turned round, nobody can say which number belongs to what.
    if len(text) > LONGEST or not wanted:
        return []
    pieces = [clean(line.replace("\t", " | ")) for line in text.splitlines()[:MOST_LINES]]
    if any(piece.doubt or is_program_text(piece.text) for piece in pieces):
        return []
    found = [line for piece in pieces if piece.text for line in _lines(piece, wanted)]
    return found if any(line.problem != "nameless" for line in found) else []


def _lines(piece: Cleaned, wanted: Sequence[Wanted]) -> Iterator[Line]:
    marks = marks_in(piece.text, [one.code for one in wanted])
    if not marks:
        yield from _by_words(piece, wanted)
        return
    ends = [*(mark.start for mark in marks[1:]), len(piece.text)]
    for mark, end in zip(marks, ends, strict=True):
        said = piece.shown[mark.start : end].strip(_EDGES)
        yield _marked(mark, said, piece.shown[mark.end : end].strip(_EDGES), wanted)


def _marked(mark: Mark, said: str, answer: str, wanted: Sequence[Wanted]) -> Line:
    places = _meant(mark, wanted)
    line = Line(_short(said), mark.name, mark.is_code, places, answer)
    named = by_name(answer, [one.text for one in wanted])
    by_words = named.places if named and named.score >= SURE else ()
    if len(by_words) == 1 and not set(by_words) & set(places):
        # The number may be that of another list; what the line calls itself may not.
        return replace(line, problem="clash") if places else _of(line, by_words, wanted)
    if len(places) != 1:
        return replace(line, problem="which" if places else "unknown")
    return _of(line, places, wanted)


def _meant(mark: Mark, wanted: Sequence[Wanted]) -> tuple[int, ...]:
    """The places a number or a code can stand for; a code of the round that is asked wins."""
    if mark.is_code:
        same = [place for place, one in enumerate(wanted) if shape(one.code) == mark.name]
        here = [place for place in same if wanted[place].number is not None]
        return tuple(here or same)
    number = int(mark.name)
    return tuple(
        place
        for place, one in enumerate(wanted)
        if one.number == number or (one.code.isdigit() and int(one.code) == number)
    )


def _by_words(piece: Cleaned, wanted: Sequence[Wanted]) -> Iterator[Line]:
    line = Line(_short(piece.shown), answer=piece.shown)
    named = by_name(piece.shown, [one.text for one in wanted])
    if named is not None and len(named.places) == 1:
        yield _of(line, named.places, wanted)
    elif named is not None and named.score >= SURE:
        yield replace(line, places=named.places, problem="which")
    elif any(letter.isdigit() for letter in piece.text):
        yield replace(line, problem="nameless")
    # Anything else is a greeting, or a heading.


def _of(line: Line, places: tuple[int, ...], wanted: Sequence[Wanted]) -> Line:
    answer = without_name(line.answer, wanted[places[0]].text)
    return replace(line, places=places, answer=answer)


def _short(said: str) -> str:
    return said if len(said) <= LONGEST_SAID else f"{said[:LONGEST_SAID]}…"


_EDGES: Final = " ;,|\n"
