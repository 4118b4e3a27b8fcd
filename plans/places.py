"""The place a plan is for, by its kind: a province, a city, a commune and so on."""

import re
import string
from collections.abc import Sequence
from dataclasses import dataclass

from plans.letters import CAPITAL, fold, squeeze

KIND = r"tỉnh|thành phố|TP\.?|thị xã|thị trấn|huyện|quận|xã|phường|đặc khu"
NAME = rf"(?:[{CAPITAL}][^\W\d_]*(?:[’'-][^\W\d_]+)?(?:\s+|(?!\w)))"
PLACE = re.compile(rf"(?<!\w)(?P<kind>(?i:{KIND}))\s+(?P<name>{NAME}{{1,4}}|\d{{1,2}}(?!\d))")
# In a line of capitals a common word may stand behind the kind of a place.
NO_NAME = re.compile(
    r"^(?:hội|giao|trên|và|năm|thuộc|đến|trong|của|thông minh|việt nam|là|về|theo|để)(?!\w)",
    re.IGNORECASE,
)
ENGLISH_PLACE = re.compile(
    r"(?:[A-Z][\w’']*\s+){1,3}(?P<kind>Province|City|Town|District|Commune|Ward)(?!\w)",
    re.IGNORECASE,
)
LEVELS = {
    "tinh": "province", "thanh pho": "city", "tp": "city", "thi xa": "town",
    "thi tran": "township", "huyen": "district", "quan": "district", "xa": "commune",
    "phuong": "ward", "dac khu": "commune",
}  # fmt: skip
# Cities that stand directly under the government rank as provinces.
CENTRAL = ("ha noi", "ho chi minh", "hai phong", "da nang", "can tho", "hue")
BODY = re.compile(
    r"(?:Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng nhân dân|Ban chỉ đạo|BCĐ|Đảng|Huyện ủy|Tỉnh ủy|Sở\s"
    r"|Văn phòng|People’s Committee|People's Committee|Steering Committee)",
    re.IGNORECASE,
)
MOTTO = re.compile(
    r"\s*(?:CỘNG H[ÒO][ÀA]? XÃ HỘI|Độc lập|SOCIALIST REPUBLIC|Independence|Số\s*:|[-_*]{3,}).*$",
    re.IGNORECASE | re.DOTALL,
)
WORD = re.compile(r"[^\W\d_]+")
SHORT_NAMES = frozenset({"UBND", "HĐND", "BCĐ", "MTTQ", "CĐS", "TP"})
PLACE_IN_SMALL = re.compile(rf"((?i:{KIND})\s+)([^\W\d_]+(?:\s[^\W\d_]+){{0,3}})$")
LONGEST = 150


@dataclass(frozen=True, slots=True)
class Place:
    """A place with the word for its kind, as `xã` and `Tân An`."""

    kind: str
    name: str


def first_in(text: str) -> Place | None:
    """The first place that a text names."""
    text = MOTTO.sub("", text)
    hits = (hit for hit in PLACE.finditer(text) if not NO_NAME.match(hit["name"]))
    hit = next(hits, None)
    return Place(hit["kind"], hit["name"].strip()) if hit else None


def level_of(text: str) -> str | None:
    place = first_in(text)
    if place:
        is_city = fold(place.kind).strip(".") in {"thanh pho", "tp"}
        central = is_city and fold(place.name).startswith(CENTRAL)
        return "province" if central else LEVELS.get(fold(place.kind).strip("."))
    english = ENGLISH_PLACE.search(text)
    if english and english["kind"].lower() == "city" and fold(english[0]).startswith(CENTRAL):
        return "province"
    return english["kind"].lower() if english else None


def letterhead(lines: Sequence[str]) -> str | None:
    """Who writes, out of the lines above the title: the last body, with the place it is of."""
    told = [MOTTO.sub("", line) for line in lines]
    told = [squeeze(line) for line in told if line.strip() and len(line) < LONGEST]
    at = next((at for at, line in enumerate(told) if BODY.match(line)), None)
    if at is None:
        return None
    bodies = list[str]()
    for line in told[at:]:
        if BODY.match(line):
            bodies.append(line)
        elif _is_place(line):
            bodies[-1] = f"{bodies[-1]} {line}"
        else:
            break
    place = next((found for line in reversed(bodies) if (found := first_in(line))), None)
    issuer = bodies[-1]
    if place and not first_in(issuer):
        issuer = f"{issuer} {place.kind} {place.name}"
    return _as_written(issuer)


def _is_place(line: str) -> bool:
    place = PLACE.match(line)
    return bool(place and not NO_NAME.match(place["name"]))


def _as_written(issuer: str) -> str:
    """A line in capitals as it is written within a sentence."""
    if not issuer.isupper() and not issuer.partition(" ")[0].isupper():
        return issuer
    if issuer.isascii():
        return string.capwords(issuer)
    words = WORD.sub(lambda hit: hit[0] if hit[0] in SHORT_NAMES else hit[0].lower(), issuer)
    named = PLACE_IN_SMALL.sub(lambda hit: hit[1] + hit[2].title(), words)
    return named[:1].upper() + named[1:]
