"""Puts the broken lines of a page copy together again into paragraphs."""

import re
from collections.abc import Sequence

from plans.document import Paragraph
from plans.letters import Line, squeeze
from plans.numbering import is_page_number
from plans.parties import leans

MARKER = re.compile(
    r"^(?:[-–+•]\s|(?:[IVXL]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3})[.)]\s*(?=[^\W\d]|$)|[a-zđ]\)\s"
    r"|\(?(?:Chi tiết|Phân công|Kèm theo)\s|Nơi nhận|Căn cứ\s|Phụ lục|PHỤ LỤC"
    r"|(?:Thực hiện|Theo)\s+(?:Kế hoạch|Nghị quyết|Quyết định|Chỉ thị|Công văn)(?!\w))"
)
LIST_DASH = re.compile(r"^[-–+•]\s+(?=(?:[IVXL]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3})[.)]\s)")
SENTENCE_END = re.compile(r"[.;:!?…]\s*[)”\"]?$|\./\.?$")
WRAP_WIDTH = 110
ALMOST = 0.8
LONGEST = 6000


def of(lines: Sequence[Line]) -> list[Paragraph]:
    """Every paragraph with the line it starts on; page numbers are left out."""
    width = _wrap_width(lines)
    found, last, full = list[Paragraph](), "", False
    for line in lines:
        text = LIST_DASH.sub("", squeeze(line.text))
        if not text or is_page_number(text):
            continue
        if (
            found
            and len(found[-1].text) < LONGEST
            and _continues(last, text, is_full=full or _is_long(last, width))
        ):
            whole = _join(found[-1].text, text)
            found[-1] = Paragraph(whole, found[-1].line)
        else:
            found.append(Paragraph(text, line.number))
        last, full = text, line.is_full
    return found


def _wrap_width(lines: Sequence[Line]) -> int:
    """How wide the copied page was; 0 when lines are not wrapped at all."""
    widths = sorted(len(line.text.strip()) for line in lines if not line.is_blank)
    if not widths or widths[-max(1, len(widths) // 50)] > WRAP_WIDTH:
        return 0
    return widths[int(len(widths) * 0.9)]


def _continues(last: str, text: str, *, is_full: bool) -> bool:
    if MARKER.match(text):
        return False
    if SENTENCE_END.search(last) or last.isupper():
        return text[:1].islower() and last.endswith(";")
    return text[:1].islower() or _is_cut(last) or (is_full and not text.isupper())


def _is_cut(last: str) -> bool:
    return leans(last) or last.count("(") > last.count(")")


def _is_long(last: str, width: int) -> bool:
    return bool(width) and len(last) >= ALMOST * width


def _join(whole: str, text: str) -> str:
    return f"{whole}{text}" if re.search(r"\w-$", whole[-2:]) else f"{whole} {text}"
