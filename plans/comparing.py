"""Where the body and the appendix of one plan do not say the same."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from plans.goals import Goal
from plans.likeness import Likeness, words
from plans.model import Doubt, Listed, Row, Said

SAME = 0.3
# A different number on a clause that is only faintly alike is another indicator.
SURELY_SAME = 0.6
EQUAL_NUMBERS = 0.05
MOST_CLAUSES = 400
PLACES = re.compile(
    r"(?<!\w)(?:thành phố|thị xã|thị trấn|tổ dân phố|tỉnh|huyện"
    r"|(?<!tác )xã(?! hội)|phường|thôn)(?!\w)",
    re.IGNORECASE,
)
OWN_PLACE = {
    "province": "tỉnh", "city": "thành phố", "town": "thị xã", "township": "thị trấn",
    "district": "huyện", "commune": "xã", "ward": "phường",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Match:
    """A clause of the body and the clause of the appendix that measures the same."""

    body: int
    listed: int
    likeness: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """The two sides of a plan that are held against each other."""

    body: Sequence[Goal]
    listed: Sequence[Goal]
    rows: Sequence[Row]
    level: str | None

    def doubts(self) -> tuple[Doubt, ...]:
        """Every difference, in the order of the appendix; nothing when the body has no goals."""
        if not any(goal.target for goal in self.body):
            return ()
        matches = {match.listed: match for match in _matches(self.body, self.listed)}
        found = [
            doubt
            for at, goal in enumerate(self.listed)
            if (doubt := self._doubt(goal, matches.get(at)))
        ]
        return (*found, *self._only_in_body({match.body for match in matches.values()}))

    def _doubt(self, goal: Goal, match: Match | None) -> Doubt | None:
        if match is None:
            return self._about("missing_in_body", None, goal) if self._is_told(goal) else None
        said = self.body[match.body]
        kind = self._difference(said, goal, match.likeness)
        return self._about(kind, said, goal) if kind else None

    def _is_told(self, goal: Goal) -> bool:
        if not self._is_complete():
            return False
        return bool(goal.target) or self.rows[goal.source].kind == "task"

    def _is_complete(self) -> bool:
        """A body that only gives examples of its goals leaves nothing out by mistake."""
        told = sum(1 for goal in self.body if goal.target)
        return 2 * told >= sum(1 for goal in self.listed if goal.target)

    def _difference(self, said: Goal, goal: Goal, likeness: float) -> str | None:
        if said.target is None or goal.target is None:
            differs = bool(said.target) is not bool(goal.target) or self._places_differ(said, goal)
            return "scope" if differs else None
        if _numbers(said) != _numbers(goal):
            return "value"
        if said.target.comparator != goal.target.comparator:
            return "comparator"
        if self._places_differ(said, goal):
            return "scope"
        return "quantity" if likeness < SURELY_SAME or _is_narrowed(said, goal) else None

    def _places_differ(self, said: Goal, goal: Goal) -> bool:
        own = {OWN_PLACE.get(self.level or "", "")}
        return _places(said.text) - own != _places(goal.text) - own

    def _only_in_body(self, matched: set[int]) -> Iterator[Doubt]:
        known = {self.body[at].source for at in matched}
        for goal in self.body:
            if goal.target and goal.source not in known:
                known.add(goal.source)
                yield Doubt("missing_in_appendix", body=_said(goal))

    def _about(self, kind: str, said: Goal | None, goal: Goal) -> Doubt:
        row, target = self.rows[goal.source], goal.target
        listed = Listed(
            row.section,
            row.no,
            goal.index,
            target.comparator if target else None,
            target.value if target else None,
        )
        return Doubt(kind, row.section, row.no, _said(said) if said else None, listed)


def _said(goal: Goal) -> Said:
    target = goal.target
    return Said(goal.text, target.comparator, target.value) if target else Said(goal.text)


def _matches(body: Sequence[Goal], listed: Sequence[Goal]) -> list[Match]:
    """The best pairs, each clause at most once, and then what belongs to paired sentences."""
    pairs = _pairs(body[:MOST_CLAUSES], listed[:MOST_CLAUSES])
    found, told, seen = list[Match](), set[int](), set[int]()
    for pair in pairs:
        if pair.body not in told and pair.listed not in seen:
            found.append(pair)
            told.add(pair.body)
            seen.add(pair.listed)
    together = {(body[match.body].source, listed[match.listed].source) for match in found}
    for at, said in enumerate(body):
        for to, goal in enumerate(listed if at not in told else ()):
            if to not in seen and (said.source, goal.source) in together and _equal(said, goal):
                found.append(Match(at, to, 1.0))
                seen.add(to)
                break
    return found


def _pairs(body: Sequence[Goal], listed: Sequence[Goal]) -> list[Match]:
    likeness = Likeness([goal.text for goal in (*body, *listed)])
    pairs = list[tuple[float, Match]]()
    for at, said in enumerate(body):
        for to, goal in enumerate(listed):
            alike = likeness.between(said.text, goal.text)
            equal = _equal(said, goal)
            if alike >= (SAME if equal else SURELY_SAME):
                pairs.append((alike + EQUAL_NUMBERS * equal, Match(at, to, alike)))
    return [match for _, match in sorted(pairs, key=lambda pair: -pair[0])]


def _numbers(goal: Goal) -> tuple[object, ...]:
    target = goal.target
    return (target.value, target.value_max, target.unit) if target else ()


def _equal(said: Goal, goal: Goal) -> bool:
    return bool(said.target) and _numbers(said) == _numbers(goal)


def _places(text: str) -> set[str]:
    return {place.lower() for place in PLACES.findall(text)}


def _is_narrowed(said: Goal, goal: Goal) -> bool:
    """One side has a word or two more in its middle: `hợp đồng (lao động) điện tử`."""
    one, other = words(said.text), words(goal.text)
    changes = [c for c in SequenceMatcher(None, one, other).get_opcodes() if c[0] != "equal"]
    if len(changes) != 1 or changes[0][0] == "replace":
        return False
    _, start, end, at, to = changes[0]
    inside = 0 < start < len(one) and 0 < at < len(other)
    return inside and 1 <= (end - start) + (to - at) <= 2  # noqa: PLR2004 - one or two words
