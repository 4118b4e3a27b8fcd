"""Every way to write a day, a month or a quarter made one, each letter knowing where it stood."""

import re
from collections.abc import Callable

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
ENGLISH_MONTH = rf"({'|'.join(MONTHS)})"
Rewriting = Callable[[re.Match[str]], str]


class Plainly:
    """A text with its dates written one way; `said` gives the words that stood there."""

    def __init__(self, text: str) -> None:
        self.original = text
        self.text = text
        self._places = list(range(len(text) + 1))
        for pattern, write in REWRITINGS:
            self._rewrite(pattern, write)

    def span(self, start: int, end: int) -> tuple[int, int]:
        return self._places[start], self._places[end]

    def _rewrite(self, pattern: re.Pattern[str], write: Rewriting) -> None:
        if not pattern.search(self.text):
            return
        pieces, places, at = list[str](), list[int](), 0
        for hit in pattern.finditer(self.text):
            new = write(hit)
            pieces += [self.text[at : hit.start()], new]
            places += self._places[at : hit.start()]
            places += [self._places[hit.start()]] * len(new)
            at = hit.end()
        self.text = "".join([*pieces, self.text[at:]])
        self._places = places + self._places[at:]


def _with_slashes(hit: re.Match[str]) -> str:
    day, month, *year = hit.groups()
    return f"ngày {'/'.join(part for part in (day, month, *year) if part)}"


def _english(day: int, month: int, year: int) -> Rewriting:
    def write(hit: re.Match[str]) -> str:
        number = MONTHS.index(hit[month].lower()) + 1
        return f"ngày {hit[day]}/{number}/{hit[year]}" if day else f"tháng {number}/{hit[year]}"

    return write


def _flags(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


REWRITINGS: tuple[tuple[re.Pattern[str], Rewriting], ...] = (
    (_flags(r"(?:ngày\s+)?(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s*[,/]?\s*(?:năm\s+)?(20\d{2}))?"
            r"(?!\d)"), _with_slashes),
    (_flags(r"(?<![\d/.-])(\d{1,2})([.-])(\d{1,2})\2(20\d{2})(?!\d)"),
     lambda hit: f"{hit[1]}/{hit[3]}/{hit[4]}"),
    (_flags(r"(?<![\d/.-])(20\d{2})-(\d{2})-(\d{2})(?!\d)"),
     lambda hit: f"{hit[3]}/{hit[2]}/{hit[1]}"),
    (_flags(rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+{ENGLISH_MONTH},?\s+(20\d{{2}})"),
     _english(1, 2, 3)),
    (_flags(rf"{ENGLISH_MONTH}\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(20\d{{2}})"),
     _english(2, 1, 3)),
    (_flags(rf"(?<!\w){ENGLISH_MONTH},?\s+(20\d{{2}})"), _english(0, 1, 2)),
    (_flags(r"(?<!\w)T\.?(\d{1,2})(?=\s*/\s*20\d{2})"), lambda hit: f"tháng {hit[1]}"),
    (_flags(r"(?<!\w)(?:Q(?=[1-4I])|quarter\s+)"), lambda _: "quý "),
    (_flags(r"(?<!\w)(?:no later than|at the latest(?: on| by)?|by(?: the end of)?"
            r"|not later than)\s+(?=ngày|tháng|quý|\d)"), lambda _: "chậm nhất "),
    (_flags(r"(?<!\w)before\s+(?=ngày|tháng|quý|\d)"), lambda _: "trước "),
    # An hour of a day is still that day.
    (_flags(r"trước\s+\d{1,2}\s*(?:h|g|:|giờ)\s*(?:\d{2})?(?:\s*phút)?,?\s+(?:của\s+)?(?=ngày\s)"),
     lambda _: "chậm nhất "),
)  # fmt: skip
