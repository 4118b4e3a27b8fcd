"""The one door of the reader: a reply goes in, a figure or a question back comes out."""

import re
from typing import Final

from flows.reading import sayings
from flows.reading.clean import Cleaned, clean
from flows.reading.kinds import Context, Reading, not_understood
from flows.reading.several import read_several
from flows.reading.single import is_plain_number, read_single
from flows.reading.unsafe import is_program_text

# A reply with more figures than this is a table or a joke; either way it is asked again.
MOST_FIGURES: Final = 60
_FIGURES: Final = re.compile(r"\d+")


def read(text: str, context: Context) -> Reading:
    """What the official meant, or a reading that says it must be asked."""
    cleaned = clean(text)
    if context.targets == 1 and is_plain_number(cleaned.text):
        return read_single(cleaned, context)
    return _refused(cleaned) or _read(cleaned, context)


def _refused(cleaned: Cleaned) -> Reading | None:
    if not cleaned.text:
        return not_understood(cleaned.doubt)
    if len(_FIGURES.findall(cleaned.text)) > MOST_FIGURES:
        return not_understood("several_numbers")
    return not_understood("program_text") if is_program_text(cleaned.text) else None


def _read(cleaned: Cleaned, context: Context) -> Reading:
    known = sayings.whole(cleaned, context)
    if known:
        return known
    if context.targets > 1:
        return read_several(cleaned, context)
    return read_single(cleaned, context)
