"""The line above a table that names it."""

import re
from collections.abc import Sequence

from plans.letters import squeeze

CAPTION = re.compile(
    r"^(?:phụ lục|biểu|bảng|danh mục|chỉ tiêu|nhiệm vụ|table|annex|appendix|phần|nhóm|lĩnh vực"
    r"|section|[IVXL]{1,6}[.)]|[A-H][.)]|\d{1,2}(?:\.\d{1,2})?[.)])",
    re.IGNORECASE,
)
NO_TITLE = re.compile(r"^[(\-–+*]|[.;:,]$|20\d{2}$")
LONGEST = 200
SHORT = 80
WITHIN = 3


def of(above: Sequence[str]) -> str:
    """The nearest line that is numbered or says `Phụ lục`, else a short line right above."""
    told = [squeeze(line) for line in above if line.strip()][-WITHIN:]
    named = next((line for line in reversed(told) if CAPTION.match(line)), "")
    if named:
        return named if len(named) < LONGEST else ""
    nearest = told[-1] if told else ""
    is_title = len(nearest) < SHORT and not NO_TITLE.search(nearest)
    return nearest if is_title else ""
