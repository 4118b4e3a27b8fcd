"""What a column holds, told by the meaning of its heading and never by its place."""

import re
from collections.abc import Sequence
from functools import lru_cache

from plans.heading_words import ANY, ENGLISH, EXACT, LOOSE, NAMES_THE_ROW, SOFT, Role
from plans.letters import CAPITAL, fold, squeeze

__all__ = ["PARTIES", "Role", "headings_in_a_row", "is_english", "role_of", "roles", "unit_of"]

PARTIES = frozenset({Role.MONITOR, Role.IMPLEMENTER, Role.COOPERATOR})
SAYS_SOMETHING = PARTIES | {Role.TARGET, Role.DEADLINE}
BRACKETS = re.compile(r"\s*\([^()]*\)\s*")
UNIT = re.compile(r"\(\s*(?:(?:ĐVT|đơn vị(?: tính)?|unit)\s*:?\s*)?(%|[^\W\d][^()\d]{0,20})\s*\)")
PROMISED = re.compile(r"phan dau|muc tieu|ke hoach|\bkh\b|target|goal")
COUNTS_ROWS = frozenset({"item", "ma", "ma so", "ma chi tieu", "so hieu", "muc", "code"})
NEW_HEADING = re.compile(rf"\s(?=[{CAPITAL}])")
MOST_HEADINGS = 40
LONGEST = 80
LONGEST_AS_TYPED = 300
LONGEST_SOFT = 60
SURELY = 2
KNOWN_BESIDE = 3


@lru_cache(maxsize=4096)
def role_of(heading: str) -> Role | None:
    words = _words(heading)
    if not words or len(words) > LONGEST:
        return None
    if not ANY.fullmatch(words):
        return None
    return next((role for role, phrase in EXACT if phrase.fullmatch(words)), None)


def roles(cells: Sequence[str], year: int | None = None) -> tuple[Role | None, ...] | None:
    """The role of every column when these cells are headings of an appendix, else None.

    Of several columns with targets the one for `year` counts.
    """
    return _roles(tuple(cells), year)


@lru_cache(maxsize=1024)
def _roles(cells: tuple[str, ...], year: int | None) -> tuple[Role | None, ...] | None:
    found = [role_of(cell) for cell in cells]
    certain = sum(1 for role in found if role)
    if certain < SURELY:
        return None
    found = _one_text(
        cells, [role or _soft(cell) for role, cell in zip(found, cells, strict=True)]
    )
    known = {role for role in found if role}
    unknown = sum(1 for cell in cells if cell.strip()) - sum(1 for role in found if role)
    if Role.TEXT not in known or unknown > max(1, certain) or not known & SAYS_SOMETHING:
        return None
    found = _numbered(cells, _who_follows(cells, _units(cells, found)))
    return tuple(_one_target(cells, found, year))


def headings_in_a_row(text: str) -> tuple[str, ...] | None:
    """The headings of all columns when they run together in one text, else None."""
    ways = (_at_capitals(squeeze(text)), _one_by_one(fold(text)))
    for found in ways:
        columns = roles(found) if found else None
        if columns and len(set(columns)) == len(columns):
            return found
    return None


def _at_capitals(text: str) -> tuple[str, ...] | None:
    """Cut before capitals, as finely as every piece still is a heading."""
    starts = [0, *(hit.start() + 1 for hit in NEW_HEADING.finditer(text))][:MOST_HEADINGS]
    best: dict[int, tuple[str, ...]] = {len(text): ()}
    for start in reversed(starts):
        rest = [(end, best[end]) for end in (*starts, len(text)) if end > start and end in best]
        ways = [(piece, *more) for end, more in rest if role_of(piece := text[start:end].strip())]
        if ways:
            best[start] = max(ways, key=len)
    return best.get(0)


def _one_by_one(text: str) -> tuple[str, ...] | None:
    rest, found = text, list[str]()
    while rest:
        hit = next((m for _, phrase in LOOSE if (m := phrase.match(rest)) and m.end()), None)
        if hit is None:
            return None
        found.append(hit[0].strip())
        rest = rest[hit.end() :]
    return tuple(found)


def is_english(cells: Sequence[str]) -> bool:
    """Whether the headings are English, so that numbers are written the English way."""
    return any(ENGLISH.search(_words(cell)) for cell in cells)


def unit_of(heading: str) -> str:
    """The unit that a heading gives in brackets: `Kế hoạch năm 2024 (%)`."""
    hit = UNIT.search(heading)
    return hit[1].strip() if hit else ""


def _words(heading: str) -> str:
    is_heading = heading and len(heading) < LONGEST_AS_TYPED
    return BRACKETS.sub(" ", fold(heading)).strip() if is_heading else ""


def _soft(cell: str) -> Role | None:
    words = _words(cell)
    if not words or len(words) > LONGEST_SOFT:
        return None
    return next((role for role, phrase in SOFT if phrase.search(words)), None)


def _one_text(cells: Sequence[str], found: list[Role | None]) -> list[Role | None]:
    """One column is the text; another that could have been it holds the targets."""
    if Role.TEXT not in found:
        named = [at for at, role in enumerate(found) if role is Role.TARGET and _rank(cells[at])]
        named = named or _only_unknown(cells, found)
        return [Role.TEXT if at in named[:1] else role for at, role in enumerate(found)]
    able = [at for at, role in enumerate(found) if role is Role.TEXT]
    best = max(able, key=lambda at: _rank(cells[at]))
    return [Role.TARGET if at in able and at != best else r for at, r in enumerate(found)]


def _only_unknown(cells: Sequence[str], found: list[Role | None]) -> list[int]:
    """Beside three headings that are certain, the one that nobody knows names the row."""
    unknown = [at for at, role in enumerate(found) if role is None and cells[at].strip()]
    return unknown if len(unknown) == 1 and len(set(found)) > KNOWN_BESIDE else []


def _rank(heading: str) -> int:
    words = _words(heading)
    named = (at for at, word in enumerate(NAMES_THE_ROW) if words.startswith(word))
    return len(NAMES_THE_ROW) - next(named, len(NAMES_THE_ROW))


def _units(cells: Sequence[str], found: list[Role | None]) -> list[Role | None]:
    """`Đơn vị` beside a target is what it is counted in, elsewhere it is who acts."""
    alone = [at for at, cell in enumerate(cells) if _words(cell) == "don vi"]
    others_act = any(role in PARTIES for at, role in enumerate(found) if at not in alone)
    if not alone or not others_act or Role.TARGET not in found or Role.UNIT in found:
        return found
    return [Role.UNIT if at == alone[0] else role for at, role in enumerate(found)]


def _who_follows(cells: Sequence[str], found: list[Role | None]) -> list[Role | None]:
    """Where one column leads and another carries out, the leading one follows the row."""
    if Role.MONITOR in found or found.count(Role.IMPLEMENTER) < 2:  # noqa: PLR2004 - nobody else
        return found
    leads = [
        at
        for at, role in enumerate(found)
        if role is Role.IMPLEMENTER and re.search(r"chu tri$|^lead", _words(cells[at]))
    ]
    return [Role.MONITOR if leads[:1] == [at] else role for at, role in enumerate(found)]


def _numbered(cells: Sequence[str], found: list[Role | None]) -> list[Role | None]:
    """`Item` or `Mã số` in front of a column that names the row is its number."""
    is_item = _words(cells[0]) in COUNTS_ROWS and Role.NUMBER not in found
    return [Role.NUMBER, *found[1:]] if is_item else found


def _one_target(
    cells: Sequence[str], found: list[Role | None], year: int | None
) -> list[Role | None]:
    """Of several goals that of the plan's year counts, else what is promised, else the first."""
    able = [at for at, role in enumerate(found) if role is Role.TARGET]
    if not able:
        return found
    best = max(able, key=lambda at: _promise(cells[at], year))
    return [None if at in able and at != best else role for at, role in enumerate(found)]


def _promise(heading: str, year: int | None) -> tuple[int, int]:
    stated = re.search(r"20\d{2}", heading)
    is_ours = (int(stated[0]) == year) - (int(stated[0]) < year) if stated and year else 0
    return is_ours, bool(PROMISED.search(_words(heading)))
