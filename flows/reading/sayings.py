"""Replies that are no figure: commands, no data yet, not applicable, unchanged, a question."""

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from itertools import chain
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
    NONE_SAID,
    NOT_APPLICABLE,
    NOT_APPLICABLE_SAID,
    NOT_MINE_SAID,
    NOTHING_SURE,
    UNCHANGED_SAID,
    YES,
)
from flows.reading.spelling import any_of, either, untyped

# Sayings by the letters that are left of them without their marks.
Known = Mapping[str, tuple[str, ...]]


def whole(cleaned: Cleaned, context: Context) -> Reading | None:
    """What the reply is when all of it is one known saying."""
    if context.awaiting and (answer := _core(cleaned.text, _YES_OR_NO)):
        return Reading(Kind.COMMAND, command="yes" if answer in _YES else "no")
    said = _core(cleaned.text, _KNOWN)
    if said in _COMMANDS:
        return _command(_COMMANDS[said], context)
    return _no_data(cleaned, said)


def inside(text: str, shown: str, context: Context) -> Reading | None:
    """What a longer reply without any figure says."""
    if is_question(text):
        return Reading(Kind.QUESTION)
    if _NOT_MINE_SAID.search(text):
        return _command("not_mine", context)
    return _command("unchanged", context) if says_unchanged(text) else _nothing(text, shown)


def _nothing(text: str, shown: str) -> Reading | None:
    """No figure: none of them, nothing to measure, or not yet."""
    if _NONE_SAID.search(text):
        return Reading(Kind.NO_DATA, must_confirm=True, doubt="zero_or_no_data", note=shown)
    if _NOT_APPLICABLE_SAID.search(text):
        return Reading(Kind.NO_DATA, must_confirm=True, doubt="not_applicable", note=shown)
    return Reading(Kind.NO_DATA, note=shown) if _NO_DATA_SAID.search(text) else None


def is_question(text: str) -> bool:
    if text.rstrip(" \"')!.").endswith("?"):
        return True
    if _NO_DATA_SAID.search(text) or _NOT_APPLICABLE_SAID.search(text):
        return False
    return bool(
        _asks_which(text) or _ASKING.search(text) or _ASKING_AT_END.search(text[-_ENDING:])
    )


def _asks_which(text: str) -> bool:
    """Whether it asks for one of two, as "lũy kế hay trong kỳ ạ"."""
    ending = text[-_ENDING:]
    return bool(_ASKED_SO.search(ending) and _OR.search(ending)) and not _HAS_FIGURE.search(text)


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


def _core(text: str, known: Known) -> str:
    """The longest known saying that is left when politeness and punctuation are taken off."""
    words = _AT_BOT.sub("", text).translate(_PUNCTUATION).split()
    if len(words) > _MOST_WORDS:
        return ""
    return _known(words, known) or _known([_meant(word) for word in words], known) or ""


def _known(words: list[str], known: Known) -> str | None:
    bare = [fold(word) for word in words]
    first = next((i for i, word in enumerate(bare) if word not in FILLERS), len(bare) - 1)
    last = next((i for i, word in enumerate(reversed(bare)) if word not in FILLERS), len(bare))
    for start in range(first + 1):
        for end in range(len(bare), max(start, len(bare) - last - 1), -1):
            said = " ".join(bare[start:end])
            saying = _typed(words[start:end], known.get(said, ()))
            if saying is not None:
                return saying
    return None


def _typed(words: Sequence[str], sayings: Iterable[str]) -> str | None:
    """The saying whose marks are those that were typed: "đúng" is never "dừng"."""
    return next((saying for saying in sayings if all(
        one in {word, fold(word)} for one, word in zip(words, saying.split(), strict=True)
    )), None)  # fmt: skip


def _meant(word: str) -> str:
    return word if fold(word) in _KNOWN_WORDS else untyped(word)


def _bare(*groups: Iterable[str]) -> Known:
    """Each saying as it is typed without marks, with the ways of writing it."""
    written: dict[str, tuple[str, ...]] = {}
    for phrase in chain(*groups):
        said = _plain(phrase)
        written[fold(said)] = (*written.get(fold(said), ()), said)
    return written


def _all(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(map(_plain, phrases))


def _plain(phrase: str) -> str:
    return " ".join(phrase.translate(_PUNCTUATION).split())


_ENDING: Final = 80
_HAS_FIGURE: Final = re.compile(r"\d")
_MOST_WORDS: Final = 14
_AT_BOT: Final = re.compile(r"@\w+$")
_PUNCTUATION: Final = str.maketrans(dict.fromkeys("/.,;:!\"'()*_", " "))
_COMMANDS: Final = {said: name for name, phrases in COMMANDS.items() for said in _all(phrases)}
_YES: Final = _all(YES)
_NO: Final = _all(NO)
_NO_DATA: Final = _all(NO_DATA)
_NOT_APPLICABLE: Final = _all(NOT_APPLICABLE)
_NOTHING_SURE: Final = _all(NOTHING_SURE)
_NO_DATA_SIGNS: Final = frozenset({"n/a", "#n/a", "n.a", "n.a.", "na", "n / a", "n\\a", "(n/a)"})
_YES_OR_NO: Final = _bare(YES, NO)
_KNOWN: Final = _bare(*COMMANDS.values(), YES, NO, NO_DATA, NOT_APPLICABLE, NOTHING_SURE)
_KNOWN_WORDS: Final = frozenset(word for said in _KNOWN for word in said.split())
# "Mới có 37 hộ" is a figure, "tháng 4 mới có" is none.
_NO_DATA_SAID: Final = re.compile(rf"{either(NO_DATA_SAID)}(?<!mới có(?=\s*\d))")
_NOT_APPLICABLE_SAID: Final = any_of(NOT_APPLICABLE_SAID)
_NOT_MINE_SAID: Final = any_of(NOT_MINE_SAID)
# "Không như kỳ trước" says the opposite.
_UNCHANGED_SAID: Final = re.compile(
    rf"(?<!không )(?<!khong )(?<!ko )(?<!chưa )(?<!chua )(?<!khác ){either(UNCHANGED_SAID)}"
)
_NONE_SAID: Final = re.compile(
    rf"{either(NONE_SAID)}\s+(?:[^\W\d_]+\s+){{0,3}}{either(['nào'])}(?!\s+(?:quá|trễ|chậm))"
)
_ASKING: Final = any_of(ASKING)
_OR: Final = re.compile(rf"\s{either(['hay'])}\s")
_ASKED_SO: Final = re.compile(rf"\s{either(['ạ', 'vậy', 'nhỉ', 'thế'])}\W{{0,9}}$")
_ASKING_AT_END: Final = re.compile(
    rf"\w\s.*\w\s+(?:{either(ASKING_AT_END)}|(?:{'|'.join(ASKING_AT_END_AS_WRITTEN)})(?!\w))"
    r"(?:\s+(?:ạ|a|nhỉ|vậy|anh|chị|em)){0,3}\W{0,9}$"
)
