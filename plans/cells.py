"""Cuts a row whose cells have run together into its columns, the cheapest way there is."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from plans.headings import Role
from plans.letters import CAPITAL
from plans.parties import HEAD, begins_party, is_party, leans, split

GAPS = re.compile(r"(\s+)")
DEADLINE = re.compile(
    r"(?:Thường xuyên|Hàng|Hằng|Năm\s+\d{4}|Cả năm|Quý|Tháng|Trước|Trong|Ngày|Định kỳ|Xong|Cuối"
    r"|Đến|Từ|\d{1,2}/\d)"
)
# Three words in capitals: `Nguyễn Thị Chinh`, but not `Bắc Giang`.
NAME = re.compile(rf"(?:[{CAPITAL}][^\W\d_{CAPITAL}]+\s+){{2}}[{CAPITAL}][^\W\d_{CAPITAL}]+(?!\w)")
VALUE = re.compile(r"[<>≥≤=]?\s*\d")
END_OF_TEXT = re.compile(r"(?:%\)?|[.;)])$")
MOST_PLACES = 60
MOST_WORDS = 1000
FORBIDDEN = 100.0


@dataclass(frozen=True, slots=True)
class Word:
    """A word, and whether it stands after a line break or a wide gap."""

    text: str
    after_gap: bool


def words_of(lines: Sequence[str]) -> list[Word]:
    return [word for line in lines for word in _words_of_line(line)][:MOST_WORDS]


def joined(words: Sequence[Word]) -> str:
    """The words as one text; a word broken at a hyphen grows together again."""
    text = ""
    for word in words:
        broken = word.after_gap and re.search(r"\w-$", text[-2:])
        text += word.text if broken or not text else f" {word.text}"
    return text


def cut(words: Sequence[Word], columns: Sequence[Role]) -> tuple[str, ...]:
    """One text for every column, in the order of the columns."""
    places = _places(words)
    pieces = [joined(words[a:b]) for a, b in pairwise(places)]
    ways: Ways = {0: (0.0, ())}
    for number, role in enumerate(columns, 1):
        last = number == len(columns)
        ways = _one_more(ways, pieces, _Column(role, _prices(words, places)), last=last)
    cheapest = ways.get(len(pieces))
    return cheapest[1] if cheapest else ("",) * len(columns)


@dataclass(frozen=True, slots=True)
class _Column:
    role: Role
    prices: Sequence[float]


Ways = dict[int, tuple[float, tuple[str, ...]]]


def _one_more(ways: Ways, pieces: Sequence[str], column: _Column, *, last: bool) -> Ways:
    """The cheapest ways to have filled one more column, by where that column ends."""
    best: Ways = {}
    for start, (price, cells) in ways.items():
        for end in [len(pieces)] if last else range(start, len(pieces) + 1):
            text = _glue(pieces[start:end])
            total = price + cost(column.role, text) + (column.prices[end] if end > start else 0.0)
            if end not in best or total < best[end][0]:
                best[end] = (total, (*cells, text))
    return best


def _glue(pieces: Sequence[str]) -> str:
    text = ""
    for piece in pieces:
        text += piece if not text or re.search(r"\w-$", text[-2:]) else f" {piece}"
    return text


def _words_of_line(line: str) -> list[Word]:
    parts = GAPS.split(line.strip())
    words = parts[::2]
    gaps = ["\n", *parts[1::2]]
    return [Word(word, gap != " ") for word, gap in zip(words, gaps, strict=True) if word]


def _places(words: Sequence[Word]) -> list[int]:
    """Where a cell may begin: after a gap, or where a party or a deadline begins."""
    inner = [at for at in range(1, len(words)) if _may_begin(words, at)]
    return [0, *inner[:MOST_PLACES], len(words)] if words else [0]


def _may_begin(words: Sequence[Word], at: int) -> bool:
    ahead = " ".join(word.text for word in words[at : at + 4])
    before = " ".join(word.text for word in words[max(0, at - 3) : at])
    if words[at].after_gap:
        return True
    begins = HEAD.match(ahead) or DEADLINE.match(ahead) or NAME.match(ahead)
    return bool(begins) and not leans(before)


def _prices(words: Sequence[Word], places: Sequence[int]) -> list[float]:
    """What it costs to end a cell at each place."""
    return [_price(words, at) for at in places]


def _price(words: Sequence[Word], at: int) -> float:
    if at in {0, len(words)}:
        return 0.0
    before = " ".join(word.text for word in words[:at])
    if leans(before) or before.count("(") > before.count(")"):
        return FORBIDDEN
    return 0.0 if words[at].after_gap else 3.0


@lru_cache(maxsize=4096)
def cost(role: Role, text: str) -> float:
    """How little a text looks like what the column holds."""
    return COSTS.get(role, _cost_of_note)(text)


def _cost_of_text(text: str) -> float:
    if not text:
        return FORBIDDEN
    price = 0.0 if END_OF_TEXT.search(text) else 2.0
    price += 30.0 if text.endswith(",") else 0.0
    return price + 8.0 * _strangers(text)


def _cost_of_party(text: str) -> float:
    if not text:
        return 6.0
    price = 0.0 if is_party(text) else 4.0 if begins_party(text) else 20.0
    price += 30.0 * text.endswith((",", ";")) + 30.0 * ("%" in text)
    price += 5.0 * sum(1 for party in split(text) if not is_party(party[:1].upper() + party[1:]))
    price += 15.0 * bool(re.search(r"\s(?:Thường xuyên|Năm \d{4}|Quý\s)", text))
    return price + 8.0 * _strangers(text)


# When only one cell is filled, it is rather the follower's than the others'.
def _cost_of_implementer(text: str) -> float:
    return _cost_of_party(text) if text else 5.5


def _cost_of_cooperator(text: str) -> float:
    return _cost_of_party(text) if text else 4.0


def _cost_of_deadline(text: str) -> float:
    if not text:
        return 5.0
    return (0.0 if DEADLINE.match(text) else 25.0) + (0.0 if len(text.split()) < 9 else 10.0)  # noqa: PLR2004 - a date is short


def _cost_of_target(text: str) -> float:
    return 5.0 if not text else 0.0 if VALUE.match(text) else 12.0


def _cost_of_note(text: str) -> float:
    return float(len(text.split()))


def _strangers(text: str) -> int:
    """Bodies that begin inside the text although nothing leads to them."""
    begins = (m.start() for m in re.finditer(rf"(?<=\s)(?=[{CAPITAL}])", text))
    return sum(1 for at in begins if HEAD.match(text, at) and not _is_led_to(text[:at]))


def _is_led_to(before: str) -> bool:
    return leans(before) or before.rstrip().endswith((";", ".", ":", "“", '"'))


COSTS: dict[Role, Callable[[str], float]] = {
    Role.TEXT: _cost_of_text,
    Role.MONITOR: _cost_of_party,
    Role.IMPLEMENTER: _cost_of_implementer,
    Role.COOPERATOR: _cost_of_cooperator,
    Role.DEADLINE: _cost_of_deadline,
    Role.TARGET: _cost_of_target,
}
