"""Text as it is compared: small letters without diacritics, each letter in its place."""

import unicodedata

from unidecode import unidecode


def composed(text: str) -> str:
    """One mark for one letter, spaces as single ones."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def fold(text: str) -> str:
    """As long as the text itself, so that a place found in one is the place in the other."""
    return "".join((unidecode(letter)[:1] or " ").lower() for letter in text)
