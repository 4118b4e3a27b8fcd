"""Which words are familiar beside a figure, and which make it doubtful by being there."""

import re
from typing import Final

from flows.reading.clean import fold
from flows.reading.spelling import untyped, with_bare
from flows.reading.topics import SAFE_WORDS, TOPIC_WORDS


def words_of(text: str) -> list[str]:
    return _WORD.findall(text)


def is_safe(word: str, known: frozenset[str]) -> bool:
    """Whether it adds nothing to a figure: politeness, the verbs of reporting, a known name."""
    is_typed_raw = word.isascii() and untyped(word) in SAFE_WORDS
    return word in SAFE_WORDS or fold(word) in known or is_typed_raw


def is_foreign(words: str) -> bool:
    """Whether a word is no Vietnamese syllable."""
    return any(
        not _SYLLABLE.fullmatch(word)
        and not _SHORTENED.fullmatch(word)
        and not is_safe(word, _BORROWED)
        for word in _WORD.findall(words)
    )


def has_stranger(words: str, known: frozenset[str]) -> bool:
    """Whether a word stands beside the figure that is no part of how indicators are named."""
    return any(
        word not in _FAMILIAR and not _SHORTENED.fullmatch(word) and not is_safe(word, known)
        for word in _WORD.findall(words)
    )


_WORD: Final = re.compile(r"[^\W\d_]+")
_SYLLABLE: Final = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?"
    r"[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}"
    r"(?:ch|ng|nh|[cmnpt])?"
)
# Nobody can pronounce these, so they are initials: VHTT, TTHC, BCĐ.
_SHORTENED: Final = re.compile(r"[bcdđghklmnpqrstvx]{2,6}")
_BORROWED: Final = with_bare(
    "ok online zalo file excel email internet smartphone wifi camera app web website covid vneid "
    "kpi percent egov dvc dvctt tthc ubnd hđnd cntt cđs csdl qđ nđ kh bhyt bhxh vnpt viettel sms "
    "qr link pdf hs tp xp tt sl bc kq nq ioc lgsp ipv dti qlvb cbccvc clip facebook fb tw bv gd "
    "nn kt xh vh tc tb đtb"
)
_FAMILIAR: Final = SAFE_WORDS | TOPIC_WORDS | _BORROWED
