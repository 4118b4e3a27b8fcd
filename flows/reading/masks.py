"""Hides what is written with figures but is not one: dates, documents, phones, plans, codes."""

import re
from dataclasses import dataclass
from typing import Final

from flows.reading.clean import fold
from flows.reading.spelling import either
from flows.reading.topics import UNITS

HIDDEN: Final = "¤"


@dataclass(frozen=True, slots=True)
class Masked:
    """A reply with its dates and numbers of other kinds covered, letter for letter."""

    text: str
    past: bool = False


def mask(text: str, unit: str) -> Masked:
    if not _NEEDS_A_LOOK.search(text):
        return Masked(text)
    for pattern in _NOT_FIGURES:
        text = pattern.sub(_cover, text)
    if not _RANKS.search(unit.lower()):
        text = _GRADE.sub(_cover, text)
    if fold(unit.lower()) not in _TIME_UNITS:
        text = _DURATION.sub(_cover, text)
    text = _PLAN.sub(_cover, text)
    without_past = _PAST.sub(_cover, text)
    return Masked(without_past, past=without_past != text)


def _cover(match: re.Match[str]) -> str:
    return HIDDEN * len(match.group())


_NUMBER: Final = r"\d+(?:[.,]\d+)*"
_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH: Final = r"(?:0?[1-9]|1[0-2])"
_YEAR: Final = r"(?:19|20)\d\d"
_START: Final = r"(?<![\w.,/])"
_END: Final = r"(?![\d%]|[.,/]\d|\s*%)"
_NAMED: Final = r"(?:một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười hai|mười một|mười)(?!\w)"
_OF_YEAR: Final = rf"(?:\s*(?:[/.-]|,?\s*{either(['năm'])})\s*{_YEAR})?"
_UNTIL: Final = either(
    ["ngày", "đến", "tới", "hết", "trước", "sau", "từ", "mùng", "mồng", "sáng", "chiều", "hôm",
     "trong", "lúc", "gửi", "tính đến", "cho đến", "khoảng", "vào", "hạn", "tầm", "đến ngày",
     "đến hết", "tính đến ngày"]
)  # fmt: skip
_NUMBERED: Final = either(
    ["mục", "điều", "khoản", "phụ lục", "đề án", "văn bản", "công văn", "quyết định", "nghị định",
     "nghị quyết", "thông tư", "chỉ thị", "luật số", "tờ trình", "thông báo", "qđ", "nđ", "tt",
     "nq", "cv", "vb", "kh", "kế hoạch", "câu", "stt", "biểu", "tiêu chí", "phiên bản", "windows",
     "office", "tổ dân phố", "phường", "khu phố", "version", "tdp", "quận", "đợt", "tuần",
     "nhiệm kỳ", "dòng", "trang", "cột", "khóa", "khoá", "covid", "phòng số",
     "phiếu số", "mã số", "thẻ số", "quyển số", "hồ sơ số", "hóa đơn số", "hoá đơn số",
     "biên bản số", "tờ số", "phòng", "nhiệm vụ",
     "bc số", "tb số", "ct số", "báo cáo số", "hướng dẫn số", "lần thứ"]
)  # fmt: skip
# A grade has one figure: "mức 4" is a level of service, "mức 85" is an answer.
_GRADED: Final = either(
    ["mức độ", "cấp độ", "mức", "cấp", "giai đoạn", "nhóm", "lớp", "thứ", "level", "phase", "bước",
     "vòng", "tầng", "hạng", "loại", "lần", "kỳ", "zone", "giải"]
)  # fmt: skip
_PLANNED: Final = either(
    ["kh", "kế hoạch", "mục tiêu", "chỉ tiêu", "chỉ tiêu giao", "chỉ tiêu kế hoạch", "được giao",
     "tỉnh giao", "yêu cầu", "kế hoạch giao", "kế hoạch năm", "mục tiêu năm", "target", "plan",
     "định mức", "ngưỡng", "kế hoạch đề ra", "mục tiêu đề ra", "kế hoạch đặt ra", "mức giao",
     "phấn đấu", "phấn đấu đạt", "yêu cầu đạt", "cam kết", "cam kết đạt", "chỉ tiêu phải đạt",
     "kế hoạch là đạt", "mục tiêu đạt", "giao là", "giao", "giao đạt", "đề ra", "đặt ra",
     "quy định", "quy định là"]
)  # fmt: skip
_EARLIER: Final = either(
    ["kỳ trước", "quý trước", "tháng trước", "năm trước", "năm ngoái", "lần trước", "tuần trước",
     "hôm trước", "cùng kỳ", "trước đây", "trước đó", "hôm qua"]
)  # fmt: skip
_LINK: Final = rf"(?:\s+(?:{either(['là', 'giao', 'của', 'tỉnh', 'năm', 'đề ra'])}|¤+)){{0,3}}"
_PAST_LINK: Final = rf"(?:\s+(?:{either(['là', 'đạt', 'được', 'có', 'chỉ'])}|¤+)){{0,3}}"
_COUNTED: Final = either(["xã", "thôn", "hộ", "phường", "đơn vị", "trường", "hồ sơ", "người"])

_UNCOUNTED: Final = rf"(?!\s*{either(UNITS)})"
_YEARLY: Final = either(["năm", "giai đoạn", "nhiệm kỳ"])
_PLACED: Final = either(["xã", "thôn", "tổ", "khu", "đội", "bản"])
_ASKED: Final = either(["chỉ tiêu", "ct", "nội dung", "mục", "câu"])
_NUMBER_SIGN: Final = rf"\s*(?:{either(['số', 'thứ'])})?\s*[:.-]?\s*"
_PAPERS: Final = either(["kế hoạch", "kh", "chỉ tiêu", "mục tiêu", "báo cáo", "công văn"])
_PAPER: Final = rf"(?:{_PAPERS}\s+(?:{either(['số'])}\s+)?)?"
_LETTERS: Final = r"(?:-[^\W\d_]+|\d+)*(?!\w)"
# Behind a slash these begin the denominator or the next answer, not the name of an office.
_SAID: Final = either(["tổng", "mẫu", "trên", "tử", "kế", "kh", "mục", "chỉ", "chưa", "không"])

_NEEDS_A_LOOK: Final = re.compile(rf"\d|https?:|@|{either(['quý', 'tháng', 'năm'])}")
_NOT_FIGURES: Final = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?:https?://|www\.)[^\s\"'<>]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}",
        # Dates, from the longest way of writing to the shortest.
        rf"(?:{either(['ngày'])}\s*)?{_START}{_DAY}\s+{either(['tháng'])}\s+{_MONTH}{_OF_YEAR}",
        rf"{_START}{_DAY}([/.-]){_MONTH}\1(?:{_YEAR}|[12]\d){_END}",
        rf"{_START}{_YEAR}([/.-]){_MONTH}\1{_DAY}{_END}",
        rf"{_UNTIL}\s*{_START}{_DAY}\s*[/.-]\s*{_MONTH}{_END}(?!\s*{_COUNTED})",
        rf"{either(['ngày', 'mùng', 'mồng', 'hôm'])}\s*{_START}{_DAY}{_END}",
        rf"{either(['tháng'])}\s*(?:{_NAMED}|{_START}{_MONTH}{_END}){_OF_YEAR}",
        rf"{either(['quý', 'q'])}\s*(?:iv|i{{1,3}}|{_NAMED}|[1-4])(?!\w|%|[.,]\d|\s*%){_OF_YEAR}",
        rf"{either(['kỳ', 'học kỳ', 'kì'])}\s*(?:iv|i{{1,3}}|[1-4])(?!\w|%|[.,]\d|\s*%){_OF_YEAR}",
        rf"{_YEARLY}\s*{_START}{_YEAR}(?:\s*-\s*{_YEAR})?{_END}",
        rf"{_START}{_MONTH}/(?:19[89]|20[0-3])\d{_END}(?!\s*{_COUNTED}|/)",
        rf"{_START}[1-9]\d?\s+{either(['tháng'])}\s+{either(['đầu năm', 'cuối năm'])}",
        rf"{either(['năm'])}\s+{either(['nay'])}",
        rf"{either(['cả', 'trong', 'hết'])}\s+{either(['năm'])}",
        r"(?<![\w.,/:])(?:[01]?\d|2[0-3])\s*(?:h\s*[0-5]\d|h|g|(?<=\d):[0-5]\d)(?!\w|:\d|\s*%)",
        rf"(?<![\w.,/:])(?:[01]?\d|2[0-3])\s+{either(['giờ'])}\s+[0-5]?\d(?:\s*{either(['phút'])})?{_END}",
        rf"(?<![\w.,/]){_YEAR}\s*[-/]\s*{_YEAR}{_END}{_UNCOUNTED}",
        # Documents.
        rf"{_PAPER}(?<![\w.,/])\d+(?:/\d{{4}}|-[^\W\d_]{{2,}})?/(?!{_SAID}(?!-))[^\W\d_]{{2,}}{_LETTERS}",
        rf"{_NUMBERED}{_NUMBER_SIGN}{_START}\d{{1,4}}(?:\.\d{{1,2}})?(?:/{_YEAR})?{_END}{_UNCOUNTED}",
        rf"{_ASKED}{_NUMBER_SIGN}{_START}\d{{1,2}}\s*(?:[:)]|(?=\s{either(['đạt', 'là'])}))",
        rf"{either(['số'])}\s*\d+/[\w/-]+",
        # Indicators are known by codes such as I.3, standards and versions by their own.
        rf"(?<![\w.])[ivx]{{1,4}}\.\d{{1,2}}(?:\.\d{{1,2}})?{_END}",
        r"(?<!\w)iso\s*\d{4,5}(?::\d{4})?(?![\d%])|(?<!\w)v\.?\d+(?:\.\d+)+(?!\s*%)",
        # The number of the only item that was asked for.
        r"^\s*\d{1,2}\s*\)\s*(?=\S)",
        rf"{either(['cả'])}\s+\d(?!\w|[.,]\d|\s*%)",
        # Telephones.
        r"(?<![\w.,/])(?:\+?84\s?|0)(?:\d{8,10}|\d{2,3}[ .-]\d{3}[ .-]\d{3,4})(?![\d%]|[.,]\d)",
        # Codes that everybody writes with figures.
        r"(?<![\w.,/])(?:24/7|24/24\s*(?:h|giờ|gio)|[2-6]g|\d{2,4}p)(?!\w)",
        rf"{_PLACED}{_NUMBER_SIGN}\d{{1,2}}{_END}{_UNCOUNTED}(?!\s*$)",
    )
)
_GRADE: Final = re.compile(
    rf"{_GRADED}\s*{_START}\d(?:\s*(?:,|và|va|-)\s*\d(?!\d))*{_END}{_UNCOUNTED}"
)
# Where a rank is asked for, "thứ 5" is the answer.
_RANKS: Final = re.compile(either(["hạng", "thứ hạng", "thứ", "bậc", "vị trí", "cấp", "mức"]))
_DURATION: Final = re.compile(
    rf"{_START}\d{{1,3}}\s*"
    + either(["tuổi", "ngày", "giờ", "phút", "giây", "năm", "tuần", "tháng", "quý", "kỳ"])
    + rf"(?!\s+{either(['ngoái', 'trước', 'nay', 'này', 'sau'])})(?:\s+{either(['trở lên'])})?"
)
_TIME_UNITS: Final = frozenset({"ngay", "gio", "phut", "giay", "nam", "tuan", "thang", "tuoi"})
_PLAN: Final = re.compile(
    r"(?<!vượt )(?<!vuot )(?<!thực hiện )(?<!thuc hien )"
    rf"{_PLANNED}{_LINK}\s*[:=]?\s*(?:>=?|≥)?\s*{_START}{_NUMBER}"
    r"(?:\s*%+|\s*phần trăm)?"
    rf"(?![.,]?\d)(?!\s*(?:[:)]|/\s*\d|{either(['đạt', 'là', 'trên'])}))"
)
_PAST: Final = re.compile(
    rf"\(?{_EARLIER}{_PAST_LINK}\s*[:=]?\s*{_START}{_NUMBER}(?:\s*%+)?(?![.,]?\d)(?!\s*/\s*\d)"
)
