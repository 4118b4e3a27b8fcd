"""The one door of the reader: a reply goes in, a figure or a question back comes out."""

from flows.reading import sayings
from flows.reading.clean import clean
from flows.reading.kinds import Context, Reading, not_understood
from flows.reading.several import read_several
from flows.reading.single import read_single
from flows.reading.unsafe import is_program_text


def read(text: str, context: Context) -> Reading:
    """What the official meant, or a reading that says it must be asked."""
    cleaned = clean(text)
    if not cleaned.text:
        return not_understood(cleaned.doubt)
    if is_program_text(cleaned.text):
        return not_understood("program_text")
    known = sayings.whole(cleaned, context)
    if known:
        return known
    if context.targets > 1:
        return read_several(cleaned, context)
    return read_single(cleaned, context)
