"""Who issued the plan, at which level, for which year, and how it is called."""

import re
from collections.abc import Sequence

from plans import places
from plans.document import Paragraph
from plans.letters import fold, squeeze
from plans.model import About
from plans.parties import begins_party

HEAD = 40
PLAN = re.compile(r"^(?:KẾ HOẠCH|PLAN)(?!\w)\s*", re.IGNORECASE)
IN_CAPITALS = re.compile(r"(?-i:KẾ HOẠCH|PLAN)(?!\w)|Plan (?:on|for|of) ")
WHOLE_TITLE = re.compile(
    r"^(?:Kế hoạch|Plan|Chương trình|Biểu|Bảng|Danh mục|Phụ lục|Chỉ tiêu)\s(?!số\s)[^;:]{5,250}"
    r"(?<!\d)20\d{2}[\s.]*$|^[^.;:]{5,100}\sPlan\s(?:for\s)?20\d{2}$",
    re.IGNORECASE,
)
PREAMBLE = re.compile(r"^(?:Căn cứ|Theo|Số|I\.|1\.|Để|Pursuant|Based on)(?!\w)|^\(")
CARRIES_OUT = re.compile(r"^(?:Thực hiện|Triển khai)(?!\w)")
YEAR = re.compile(
    r"(?:năm|(?<!\w)(?:in|for|year))\s+(20\d{2})(?!\d|\s*[-–]\s*20\d{2})", re.IGNORECASE
)
BARE_YEAR = re.compile(r"(?<![\d/.-])(20\d{2})(?![\d/]|\s*[-–]\s*20\d{2})")
DATED = re.compile(
    r"ngày\s+[\d…. ]+tháng\s+[\d…. ]+năm\s+20\d{2}|(?<!đổi )(?:số|Số)\s*:?\s+\d+[^\s,;]*"
    r"|\d{1,2}[/.-]\d{1,2}[/.-]20\d{2}"
)
ENACTED = re.compile(
    r"(?:^|[;.,]\s*)([^;.,]{3,160}?)\s+ban hành\s+(Kế hoạch\s[^;:]{5,300}?năm\s+20\d{2})",
    re.IGNORECASE,
)
ISSUED_BY = re.compile(
    r"(?:của|do)\s+((?:Ban|UBND|Ủy ban|Uỷ ban|BCĐ|Hội đồng|Sở|Phòng)(?!\w).+?)"
    r"(?:\s+năm\s+20\d{2}|[)]|$)",
    re.IGNORECASE,
)
ATTACHED = re.compile(r"^\W*(?:Ban hành\s+)?kèm theo\s", re.IGNORECASE)
CHAIR = re.compile(r"^(?:.*\s)?Chủ tịch\s+(?=UBND|Ủy ban|Uỷ ban)")


def read(paragraphs: Sequence[Paragraph]) -> About:
    head = [paragraph.text for paragraph in paragraphs[:HEAD]]
    title, enacted_by, at = _title(head)
    letterhead = places.letterhead(head[:at])
    issuer = _issuer(title, enacted_by)
    attached = next((text for text in head if ATTACHED.match(text)), "")
    by = ISSUED_BY.search(attached)
    told = (letterhead, issuer, title, by[1] if by else None, *head[at : at + 4])
    return About(
        issuer=issuer or letterhead or (squeeze(by[1]) if by else None),
        level=next((level for text in told if text and (level := places.level_of(text))), None),
        year=_year(title, head),
        title=title,
    )


def _title(head: Sequence[str]) -> tuple[str | None, str | None, int]:
    """The title, who is said to enact it, and where the title stands."""
    enacted = next(((at, hit) for at, text in enumerate(head) if (hit := ENACTED.search(text))),
                   None)  # fmt: skip
    by = squeeze(enacted[1][1]) if enacted and begins_party(enacted[1][1]) else None
    for at, text in enumerate(head):
        if PLAN.match(text) and IN_CAPITALS.match(text):
            rest = PLAN.sub("", text)
            first = "Plan" if text[0] in "Pp" else "Kế hoạch"
            return squeeze(f"{first} {rest} {_lines_below(head[at + 1 :], rest)}"), by, at
    if enacted:
        return squeeze(enacted[1][2]), by, enacted[0]
    whole = next((at for at, text in enumerate(head) if WHOLE_TITLE.match(text)), None)
    if whole is None:
        return None, None, 0
    return squeeze(head[whole]), None, whole


def _lines_below(lines: Sequence[str], rest: str) -> str:
    """The lines of a title, up to its year or the preamble."""
    found = list[str]()
    for text in lines[:3]:
        begins = not rest and not found and len(text) < 200  # noqa: PLR2004 - as below
        if PREAMBLE.match(text) or len(text) > 300 or (CARRIES_OUT.match(text) and not begins):  # noqa: PLR2004 - no title
            break
        if YEAR.search(rest) and not ISSUED_BY.match(text):
            break
        found.append(text)
        if YEAR.search(text) or BARE_YEAR.search(DATED.sub("", text)):
            break
    return " ".join(found)


def _issuer(title: str | None, enacted_by: str | None) -> str | None:
    named = ISSUED_BY.search(title or "")
    if named or not enacted_by:
        return squeeze(named[1]) if named else None
    body = CHAIR.sub("", enacted_by)
    place = places.first_in(title or "")
    if place and not places.first_in(body) and fold(body).endswith(fold(place.kind)):
        body = f"{body} {place.name}"
    return body


def _year(title: str | None, head: Sequence[str]) -> int | None:
    """The year in the title, else the first one that is not the date of a document."""
    named = YEAR.search(title or "") or BARE_YEAR.search(DATED.sub("", title or ""))
    told = (YEAR.search(DATED.sub("", text)) for text in head)
    found = named or next((hit for hit in told if hit), None)
    return int(found[1]) if found else None
