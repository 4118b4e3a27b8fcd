"""Numbers as Vietnamese documents write them: a comma for decimals, a dot for thousands."""

import re

from plans.model import Number

NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,12}(?:[.,]\d{1,6})?"
THOUSANDS = re.compile(r"^\d{1,3}(?:\.\d{3})+$")


def read(text: str) -> Number:
    """`12.345` is a count of thousands, `12,5` and `12.5` are decimals."""
    if THOUSANDS.match(text):
        return int(text.replace(".", ""))
    plain = text.replace(".", "") if "," in text and "." in text else text
    value = float(plain.replace(",", "."))
    return int(value) if value.is_integer() else value
