"""Replies that are no figure: commands, no data yet, not applicable, unchanged, a question."""

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from flows.reading.clean import Cleaned, fold
from flows.reading.kinds import Context, Kind, Reading
from flows.reading.phrases import (
    ASKING,
    ASKING_AT_END,
    ASKING_AT_END_AS_WRITTEN,
    COMMANDS,
    FILLERS,
    NO,
    NO_DATA,
    NO_DATA_SAID,
    NOT_APPLICABLE,
    NOT_APPLICABLE_SAID,
    NOT_MINE_SAID,
    NOTHING_SURE,
    UNCHANGED_SAID,
    YES,
)
from flows.reading.spelling import any_of, either, untyped


def whole(cleaned: Cleaned, context: Context) -> Reading | None:
    """What the reply is when all of it is one known saying."""
    said = _core(cleaned.text)
    if context.awaiting and said in _YES | _NO:
        return Reading(Kind.COMMAND, command="yes" if said in _YES else "no")
    if said in _COMMANDS:
        return _command(_COMMANDS[said], context)
    return _no_data(cleaned, said)


def inside(text: str, shown: str, context: Context) -> Reading | None:
    """What a longer reply without any figure says."""
    if is_question(text):
        return Reading(Kind.QUESTION)
    if _NOT_MINE_SAID.search(text):
        return _command("not_mine", context)
    if _UNCHANGED_SAID.search(text):
        return _command("unchanged", context)
    if _NOT_APPLICABLE_SAID.search(text):
        return Reading(Kind.NO_DATA, must_confirm=True, doubt="not_applicable", note=shown)
    if _NO_DATA_SAID.search(text):
        return Reading(Kind.NO_DATA, note=shown)
    return None


def is_question(text: str) -> bool:
    if text.rstrip(" \"')!.").endswith("?"):
        return True
    if _NO_DATA_SAID.search(text) or _NOT_APPLICABLE_SAID.search(text):
        return False
    return bool(_ASKING.search(text) or _ASKING_AT_END.search(text[-_ENDING:]))


def says_no_data(text: str) -> bool:
    return bool(_NO_DATA_SAID.search(text) or _NOT_APPLICABLE_SAID.search(text))


def says_unchanged(text: str) -> bool:
    return bool(_UNCHANGED_SAID.search(text))


def is_not_mine(text: str) -> bool:
    return bool(_NOT_MINE_SAID.search(text))


def _no_data(cleaned: Cleaned, said: str) -> Reading | None:
    if said in _NO_DATA or cleaned.text in _NO_DATA_SIGNS:
        return Reading(Kind.NO_DATA)
    if said in _NOT_APPLICABLE:
        return Reading(Kind.NO_DATA, must_confirm=True, doubt="not_applicable")
    if said in _NOTHING_SURE or not cleaned.text.strip("- "):
        return Reading(Kind.NO_DATA, must_confirm=True, doubt="zero_or_no_data")
    return None


def _command(name: str, context: Context) -> Reading:
    if name == "unchanged":
        values: tuple[Decimal | None, ...] = ()
        values = values if context.previous is None else (context.previous,)
        return Reading(Kind.COMMAND, values, must_confirm=True, command=name)
    return Reading(Kind.COMMAND, must_confirm=name == "not_mine", command=name)


def _core(text: str) -> str:
    """The longest known saying that is left when politeness and punctuation are taken off."""
    words = fold(_AT_BOT.sub("", text)).translate(_PUNCTUATION).split()
    if len(words) > _MOST_WORDS:
        return ""
    return _known(words) or _known([_meant(word) for word in words]) or ""


def _known(words: list[str]) -> str | None:
    first = next((i for i, word in enumerate(words) if word not in FILLERS), len(words) - 1)
    last = next((i for i, word in enumerate(reversed(words)) if word not in FILLERS), len(words))
    for start in range(first + 1):
        for end in range(len(words), max(start, len(words) - last - 1), -1):
            if " ".join(words[start:end]) in _KNOWN:
                return " ".join(words[start:end])
    return None


def _meant(word: str) -> str:
    return word if word in _KNOWN_WORDS else untyped(word)


def _folded(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(" ".join(fold(phrase).translate(_PUNCTUATION).split()) for phrase in phrases)


_ENDING: Final = 80
_MOST_WORDS: Final = 14
_AT_BOT: Final = re.compile(r"@\w+$")
_PUNCTUATION: Final = str.maketrans(dict.fromkeys("/.,;:!\"'()*_", " "))
_COMMANDS: Final = {said: name for name, phrases in COMMANDS.items() for said in _folded(phrases)}
_YES: Final = _folded(YES)
_NO: Final = _folded(NO)
_NO_DATA: Final = _folded(NO_DATA)
_NOT_APPLICABLE: Final = _folded(NOT_APPLICABLE)
_NOTHING_SURE: Final = _folded(NOTHING_SURE)
_NO_DATA_SIGNS: Final = frozenset({"n/a", "#n/a", "n.a", "n.a.", "na", "n / a", "n\\a", "(n/a)"})
_KNOWN: Final = frozenset(_COMMANDS) | _YES | _NO | _NO_DATA | _NOT_APPLICABLE | _NOTHING_SURE
_KNOWN_WORDS: Final = frozenset(word for said in _KNOWN for word in said.split())
_NO_DATA_SAID: Final = any_of(NO_DATA_SAID)
_NOT_APPLICABLE_SAID: Final = any_of(NOT_APPLICABLE_SAID)
_NOT_MINE_SAID: Final = any_of(NOT_MINE_SAID)
_UNCHANGED_SAID: Final = any_of(UNCHANGED_SAID)
_ASKING: Final = any_of(ASKING)
_ASKING_AT_END: Final = re.compile(
    rf"\w\s.*\w\s+(?:{either(ASKING_AT_END)}|(?:{'|'.join(ASKING_AT_END_AS_WRITTEN)})(?!\w))"
    r"(?:\s+(?:ạ|a|nhỉ|vậy|anh|chị|em)){0,3}\W{0,9}$"
)
