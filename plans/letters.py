"""Small acts on letters: one space, one form of every letter, no marks of layout."""

import re
import unicodedata
from dataclasses import dataclass

LAYOUT = re.compile(
    r"</?(?:b|i|u|em|strong|span|font|p|sub|sup|center)(?:\s[^<>]{0,200})?>", re.IGNORECASE
)
BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
BULLET_STAR = re.compile(r"^(\s*)\*\s+(?=\S)")
TITLE_HASHES = re.compile(r"^\s{0,3}#{1,6} +(?!\|)")
CAPITAL = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
UNSEEN = re.compile(r"[\u200b-\u200f\u2060\ufeff\u00ad]")
MARKS = re.compile(r"[\u0300-\u036f]+")
SPACES = str.maketrans(dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2007\u2009\u202f", " "))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the file, cleaned, with its number."""

    number: int
    text: str
    # Whether the next word would not have found room on it.
    is_full: bool = False

    @property
    def is_blank(self) -> bool:
        return not self.text.strip()


def lines(text: str) -> list[Line]:
    whole = plain(text)
    return [Line(number, clean(line)) for number, line in enumerate(whole.split("\n"), 1)]


def plain(text: str) -> str:
    """One form of every letter, space and line break."""
    whole = unicodedata.normalize("NFC", text).translate(SPACES)
    return re.sub(r"\r\n?|[\f\v\x85\u2028\u2029]", "\n", UNSEEN.sub("", whole))


def clean_cell(text: str) -> str:
    """A cell of a real table, with its line breaks."""
    return "\n".join(line.strip() for line in plain(text).split("\n")).strip()


def clean(line: str) -> str:
    """Drops tags and the marks of bold, italics and titles; a `<br>` stays as a line break."""
    line = LAYOUT.sub("", TITLE_HASHES.sub("", line))
    line = BREAK.sub("\n", line)
    return BULLET_STAR.sub(r"\1- ", line).replace("*", "")


def squeeze(text: str) -> str:
    return " ".join(text.split())


def fold(text: str) -> str:
    """Lower case without diacritics, so that words can be compared however they are typed."""
    flat = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return squeeze(MARKS.sub("", flat))


def is_capital(word: str) -> bool:
    return word[:1].isupper()
