"""Several indicators answered in one message: "1: 92%  2: 65%  3: chưa có"."""

from collections.abc import Sequence

from flows.reading.clean import clean
from flows.reading.kinds import Context, Reading
from flows.reading.labels import numbered
from flows.reading.reader import read
from flows.reading.unsafe import is_program_text


def read_many(text: str, owed: Sequence[Context]) -> dict[int, Reading] | None:
    """The reading of each numbered answer, or None when it is not certain which answers what."""
    cleaned = clean(text)
    # Where the writing direction was turned round, nobody can say which number belongs to what.
    if not cleaned.text or cleaned.doubt or is_program_text(cleaned.text):
        return None
    pieces = numbered(cleaned, len(owed))
    if pieces is None:
        return None
    return {number: read(piece, owed[number - 1]) for number, piece in pieces}
