"""Numbers as Vietnamese documents write them: a comma for decimals, a dot for thousands."""

import re

from plans.model import Number

NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,12}(?:[.,]\d{1,6})?"
MARK_WITHIN = re.compile(r"(?<=\d)[.,](?=\d)")
BETWEEN = re.compile(r"(?<=between )(\d[\d.,]*\s*%?) and (?=\d)", re.IGNORECASE)
THOUSANDS = re.compile(r"^\d{1,3}(?:\.\d{3})+$")


def read(text: str) -> Number:
    """`12.345` is a count of thousands, `12,5` and `12.5` are decimals."""
    if THOUSANDS.match(text):
        return int(text.replace(".", ""))
    plain = text.replace(".", "") if "," in text and "." in text else text
    value = float(plain.replace(",", "."))
    return int(value) if value.is_integer() else value


def our_way(text: str) -> str:
    """English figures the Vietnamese way, letter by letter: `1,250.5` becomes `1.250,5`."""
    swapped = MARK_WITHIN.sub(lambda mark: "," if mark[0] == "." else ".", text)
    return BETWEEN.sub(r"\1 -   ", swapped)
