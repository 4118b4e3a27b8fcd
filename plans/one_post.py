"""Finds posts that a plan writes in two ways: "… UBND TP" here, "… UBND huyện" there."""

import re
from collections.abc import Sequence

from unidecode import unidecode

from plans.model import Row

# Words that only say at which level an office is; a plan speaks of its own.
LEVELS = re.compile(
    r"\b(?:tp|thanh pho|tx|thi xa|huyen|quan|tinh|xa|phuong|thi tran|cac|dia phuong|cap)\b"
)
TIERS = {
    "province": re.compile(r"\btinh\b"),
    "district": re.compile(r"\b(?:tp|thanh pho|tx|thi xa|huyen|quan)\b"),
    "commune": re.compile(r"\b(?:xa(?! hoi)|phuong|thi tran)\b"),
}
SHORT = {"vp": "van phong", "vhtt": "van hoa va thong tin", "tt&tt": "thong tin va truyen thong"}
FEWEST_LETTERS = 8  # what is left of a name must still say which office it is


def written_twice(rows: Sequence[Row]) -> list[tuple[str, ...]]:
    """Groups of names that are perhaps one post, the one written most often in front."""
    times = dict[str, int]()
    for row in rows:
        for name in (*row.monitors, *row.implementers, *row.cooperators):
            times[name] = times.get(name, 0) + 1
    groups = dict[str, list[str]]()
    for name in times:
        groups.setdefault(_core(name), []).append(name)
    return [
        tuple(sorted(names, key=lambda name: -times[name]))
        for core, alike in groups.items()
        for names in _of_one_tier(alike)
        if len(core.replace(" ", "")) >= FEWEST_LETTERS and _differ(names)
    ]


def _of_one_tier(names: Sequence[str]) -> list[list[str]]:
    """`UBND tỉnh` and `UBND huyện` are two offices, `UBND TP` and `UBND huyện` perhaps one."""
    tiers = dict[frozenset[str], list[str]]()
    for name in names:
        plain = unidecode(name).lower()
        told = frozenset(tier for tier, words in TIERS.items() if words.search(plain))
        tiers.setdefault(told, []).append(name)
    untold = tiers.pop(frozenset(), [])
    if len(tiers) > 1:
        return [untold, *tiers.values()]
    return [[*untold, *(name for alike in tiers.values() for name in alike)]]


def _differ(names: Sequence[str]) -> bool:
    """By more than capitals and marks."""
    return len({" ".join(re.findall(r"\w+", name.casefold())) for name in names}) > 1


def _core(name: str) -> str:
    """The name without diacritics, marks and words of level."""
    plain = re.sub(r"[^a-z0-9&]+", " ", unidecode(name).lower()).replace("&", " ")
    words = " ".join(SHORT.get(word, word) for word in plain.split())
    bare = " ".join(LEVELS.sub(" ", words).split())
    # A group of communes is nothing but words of level: it stays as it is.
    return bare if len(bare.replace(" ", "")) >= FEWEST_LETTERS else words
