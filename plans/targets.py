"""The numbers an indicator has to reach, taken out of its text or out of its own cell."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from plans import comparators, numbers
from plans.labels import Piece, labelled, phrases
from plans.model import Comparator, Number, Target

N = numbers.NUMBER
SIGN = r"(?:%|phần trăm(?!\w)|per ?cent(?!\w)|‰)"
PERCENT = re.compile(
    rf"(?<![\d/.,])(?:(?P<low>{N})\s*%?\s*(?:-|–|đến|tới|to)\s*)?(?P<value>{N})\s*{SIGN}",
    re.IGNORECASE,
)
UNITS = (
    r"hồ sơ|văn bản|báo cáo|dịch vụ|thủ tục|TTHC|hội nghị|lớp|khóa|buổi|cuộc|lượt|mô hình"
    r"|tài khoản"
    r"|doanh nghiệp|DN|hợp tác xã|HTX|sản phẩm|thôn|bản|tổ|xã|phường|huyện|cơ sở|trường|bệnh viện"
    r"|ngày làm việc|ngày|giờ|phút|điểm|người|hộ gia đình|hộ|đơn vị|cơ quan|máy|camera|bài|tin"
    r"|tỷ đồng|triệu đồng|đồng|tỷ|triệu|hạng|bậc|lần|chỉ tiêu|nhiệm vụ|hệ thống|nền tảng"
    r"|đợt|chương trình|hội thi|hội thảo|chuyên đề|phần mềm|cơ sở dữ liệu|bản tin|video|giải pháp"
    r"|công trình|văn phòng|phòng họp|khu phố|ấp|trạm|gia đình|sáng kiến|ứng dụng|bộ|chiếc|km|m2"
    r"|households?|people|persons?|officials|users?|training courses?|courses?|sessions?|services?"
    r"|documents?|villages?|communes?|wards?|districts?|working days?|days?|hours?|minutes?"
    r"|points?"
    r"|accounts?|enterprises?|cooperatives?|schools?|hospitals?|systems?|platforms?|reports?"
    r"|models?"
    r"|applications?|records?|files?|transactions?|products?|times?"
)
COUNT = re.compile(
    rf"(?<![\d/.,\w])(?:(?P<low>{N})\s*(?:-|–|đến|to)\s*)?(?P<value>{N})"
    rf"(?:\s*/\s*(?P<denominator>{N}))?(?![\d/.,%]*\d|\s*%|\w)(?:\s+(?P<unit>{UNITS})(?!\w))?",
    re.IGNORECASE,
)
RANK = re.compile(
    r"(?:xếp(?:\s+(?:hạng|thứ))*|thứ hạng|vị trí(?:\s+thứ)?|đứng\s+thứ|top|nâng hạng|thứ)\s*\(?\s*"
    r"(?P<value>\d{1,3})(?:\s*/\s*(?P<denominator>\d{1,3}))?\)?(?![\d/%])",
    re.IGNORECASE,
)
NOT_A_COUNT = re.compile(
    r"(?:năm|tháng|ngày|quý|số|điều|khoản|mức độ|cấp độ|giai đoạn|đề án|nghị định|phiên bản"
    r"|chỉ thị|hạng|lần thứ|thứ|year|month|quarter|decision|no\.?|article|phase|level"
    r"|version)\s*$",
    re.IGNORECASE,
)
SHARE = re.compile(
    r"\s*(?:t[ỷỉ] (?:lệ|trọng)|phần trăm|(?:percentage|share|proportion|percent) of)",
    re.IGNORECASE,
)
AGE = re.compile(r"^\s*tuổi", re.IGNORECASE)
SENTENCES = re.compile(r"(?<=[;.])\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Found:
    """A number with its meaning and its place in the text."""

    start: int
    end: int
    comparator: Comparator
    value: Number
    unit: str
    value_max: Number | None = None
    denominator: Number | None = None

    @property
    def piece(self) -> Piece:
        return Piece(self.start, self.end)

    @property
    def target(self) -> Target:
        return Target("", self.comparator, self.value, self.unit, self.value_max, self.denominator)


def in_text(text: str, *, english: bool = False) -> tuple[Target, ...]:
    """Every target that a sentence states, in the order of the sentence."""
    found = _found_in(numbers.our_way(text) if english else text)
    return labelled(text, [(one.piece, one.target) for one in found])


def clauses(text: str, *, english: bool = False) -> list[tuple[str, Target]]:
    """Every number of a sentence with the clause it stands in."""
    found = _found_in(numbers.our_way(text) if english else text)
    texts = phrases(text, [one.piece for one in found])
    return [(clause, one.target) for clause, one in zip(texts, found, strict=True)]


def in_cell(cell: str, unit: str, text: str, *, english: bool = False) -> tuple[Target, ...]:
    """The targets of a cell of their own; the indicator's text names what is measured."""
    cell, unit = numbers.our_way(cell) if english else cell, unit.strip()
    unit = unit if unit.isupper() else unit.lower()
    unit = unit or ("%" if SHARE.match(text) else "")
    found = (
        list(_percents(cell))
        or list(_ranks(cell))
        or [replace(one, unit=one.unit or unit) for one in _bare_numbers(cell)]
    )
    return labelled(text, [(Piece(0, 0), one.target) for one in found])


def _found_in(text: str) -> list[Found]:
    found, offset = list[Found](), 0
    for sentence in SENTENCES.split(text):
        offset = text.index(sentence, offset)
        here = list(_percents(sentence)) or list(_ranks(sentence)) or list(_counts(sentence))
        found.extend(_moved(one, offset) for one in here)
        offset += len(sentence)
    return found


def _percents(text: str) -> Iterator[Found]:
    for hit in PERCENT.finditer(text):
        yield _read(hit, text, "%")


def _ranks(text: str) -> Iterator[Found]:
    for hit in RANK.finditer(text):
        total = hit["denominator"]
        yield Found(
            hit.start(), hit.end(), "<=", int(hit["value"]), "hạng",
            denominator=int(total) if total else None,
        )  # fmt: skip


def _counts(text: str) -> Iterator[Found]:
    for hit in COUNT.finditer(text):
        before, after = text[: hit.start()], text[hit.end() :]
        if NOT_A_COUNT.search(before) or AGE.match(after):
            continue
        if hit["unit"] and (comparators.stated(before) or _is_plain_amount(hit, before)):
            yield _read(hit, text, hit["unit"].lower())


def _is_plain_amount(hit: re.Match[str], before: str) -> bool:
    """`02 mô hình`, or a sentence that opens with its amount."""
    return not hit["denominator"] and (hit["value"].startswith("0") or not before.strip(" -"))


def _bare_numbers(cell: str) -> Iterator[Found]:
    for hit in COUNT.finditer(cell):
        yield _read(hit, cell, (hit["unit"] or "").lower())


def _read(hit: re.Match[str], text: str, unit: str) -> Found:
    before, after = text[: hit.start()], text[hit.end() :]
    value, low = numbers.read(hit["value"]), hit["low"]
    total = hit.groupdict().get("denominator")
    denominator = numbers.read(total) if total else None
    if low is not None and (smallest := numbers.read(low)) < value:
        return Found(hit.start(), hit.end(), "between", smallest, unit, value, denominator)
    said = comparators.of(before, after)
    return Found(hit.start(), hit.end(), said, value, unit, denominator=denominator)


def _moved(found: Found, by: int) -> Found:
    return replace(found, start=found.start + by, end=found.end + by)
