"""Who issued the plan, at which level, for which year, and how it is called."""

import re
from collections.abc import Sequence

from plans.document import Paragraph
from plans.letters import CAPITAL, fold, squeeze
from plans.model import About

PLAN = re.compile(r"^(?:KẾ HOẠCH|PLAN)(?!\w)\s*", re.IGNORECASE)
IN_CAPITALS = re.compile(r"(?-i:KẾ HOẠCH|PLAN)(?!\w)|Plan (?:on|for|of) ")
WHOLE_TITLE = re.compile(
    r"^(?:Kế hoạch|Plan)\s(?!số\s)[^.;:]{5,250}\s20\d{2}[\s.]*$", re.IGNORECASE
)
PREAMBLE = re.compile(r"^(?:Căn cứ|Thực hiện|Theo|Số|I\.|1\.|Để)(?!\w)")
YEAR = re.compile(r"(?:năm|(?<!\w)(?:in|for|year))\s+(20\d{2})(?!\d)", re.IGNORECASE)
ENACTED = re.compile(
    r"(?:^|[;.,]\s*)([^;.,]{3,160}?)\s+ban hành\s+(Kế hoạch\s[^;:]{5,300}?năm\s+20\d{2})",
    re.IGNORECASE,
)
ISSUED_BY = re.compile(
    r"(?:của|do)\s+((?:Ban|UBND|Ủy ban|Uỷ ban|BCĐ|Hội đồng|Sở|Phòng)(?!\w).+?)"
    r"(?:\s+năm\s+20\d{2}|$)",
    re.IGNORECASE,
)
PLACE = re.compile(
    r"(?<!\w)(tỉnh|thành phố|TP\.?|thị xã|thị trấn|huyện|quận|xã|phường|đặc khu)\s+"
    rf"((?:[{CAPITAL}][^\W\d_]*(?:\s+|$)?){{1,4}})"
)
ENGLISH_PLACE = re.compile(
    r"(?:[A-Z][a-z]+ ){1,3}(Province|City|Town|District|Commune|Ward)(?!\w)"
)
LEVELS = {
    "tinh": "province", "thanh pho": "city", "tp": "city", "thi xa": "town",
    "thi tran": "township", "huyen": "district", "quan": "district", "xa": "commune",
    "phuong": "ward", "dac khu": "commune",
}  # fmt: skip
# Cities that stand directly under the government rank as provinces.
CENTRAL = ("ha noi", "ho chi minh", "hai phong", "da nang", "can tho", "hue")
CHAIR = re.compile(r"^(?:.*\s)?Chủ tịch\s+(?=UBND|Ủy ban|Uỷ ban)")


def read(paragraphs: Sequence[Paragraph]) -> About:
    title, enacted_by = _title(paragraphs)
    issuer = _issuer(title, enacted_by)
    place = PLACE.search(issuer or "") or PLACE.search(title or "")
    year = YEAR.search(title or "") or _first_year(paragraphs)
    return About(
        issuer=issuer,
        level=_level(place) if place else _english_level(title or ""),
        year=int(year[1]) if year else None,
        title=title,
    )


def _title(paragraphs: Sequence[Paragraph]) -> tuple[str | None, str | None]:
    enacted = next((hit for p in paragraphs[:40] if (hit := ENACTED.search(p.text))), None)
    by = squeeze(enacted[1]) if enacted else None
    for at, paragraph in enumerate(paragraphs[:40]):
        if PLAN.match(paragraph.text) and IN_CAPITALS.match(paragraph.text):
            rest = PLAN.sub("", paragraph.text)
            first = "Plan" if paragraph.text[0] in "Pp" else "Kế hoạch"
            return squeeze(f"{first} {rest} {_lines_below(paragraphs[at + 1 :])}"), by
    if enacted:
        return squeeze(enacted[2]), by
    short = (p.text for p in paragraphs[:10] if WHOLE_TITLE.match(p.text))
    return next((squeeze(text) for text in short), None), None


def _lines_below(paragraphs: Sequence[Paragraph]) -> str:
    """The lines of a title, up to its year or the preamble."""
    found = list[str]()
    for paragraph in paragraphs[:3]:
        if PREAMBLE.match(paragraph.text) or len(paragraph.text) > 300:  # noqa: PLR2004 - no title
            break
        found.append(paragraph.text)
        if YEAR.search(paragraph.text):
            break
    return " ".join(found)


def _issuer(title: str | None, enacted_by: str | None) -> str | None:
    named = ISSUED_BY.search(title or "")
    if named or not enacted_by:
        return squeeze(named[1]) if named else None
    body = CHAIR.sub("", enacted_by)
    place = PLACE.search(title or "")
    if place and not PLACE.search(body) and fold(body).endswith(fold(place[1])):
        body = f"{body} {place[2].strip()}"
    return body


def _level(place: re.Match[str]) -> str | None:
    name, word = fold(place[2]), fold(place[1]).strip(".")
    if word in {"thanh pho", "tp"} and name.startswith(CENTRAL):
        return "province"
    return LEVELS.get(word)


def _english_level(title: str) -> str | None:
    place = ENGLISH_PLACE.search(title)
    return place[1].lower() if place else None


def _first_year(paragraphs: Sequence[Paragraph]) -> re.Match[str] | None:
    return next((hit for p in paragraphs[:40] if (hit := YEAR.search(p.text))), None)
