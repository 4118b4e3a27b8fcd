"""The body as an outline: every paragraph under its headings, and who each part speaks to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from plans.document import Paragraph
from plans.letters import fold
from plans.parties import begins_party, is_party, leans

MARKS = (
    re.compile(r"^([IVXL]{1,6})[.)]\s*(?=[^\W\d])"),
    re.compile(r"^(\d{1,2})[.)]\s*(?=[^\W\d])"),
    re.compile(r"^(\d{1,2}(?:\.\d{1,2})+)[.)]?\s*(?=[^\W\d])"),
    re.compile(r"^([a-zđ])[.)]\s+"),
)
BULLET = re.compile(r"^[-–+•]\s*")
# What stands before the one who is spoken to: when it is due, and how it is asked.
WHEN = (
    r"(?:Trước|Trong|Từ|Đến|Tới|Chậm nhất|Muộn nhất|Định kỳ|Hằng|Hàng|Vào|By|Before|In)\s"
    r"[^,;:]{2,60},\s*"
)
REQUEST = re.compile(rf"^(?:{WHEN})?(?:(?:Đề nghị|Giao|Yêu cầu|Giao cho|The)\s+)*", re.IGNORECASE)
ACT = re.compile(
    r"\s*(?::|(?<!\w)(?:tiếp tục|(?<!an )chỉ đạo|chủ trì|phối hợp|triển khai|đẩy nhanh|đẩy mạnh"
    r"|thực hiện|tham mưu|xây dựng|tăng cường|có trách nhiệm|chịu trách nhiệm|căn cứ|định kỳ"
    r"|báo cáo|hoàn thành|tổ chức (?:thực hiện|triển khai|tập huấn|các)|rà soát|ban hành|trình"
    r"|gửi|hướng dẫn|bảo đảm|đảm bảo|nghiên cứu|là|cần|phải|chủ động|theo dõi|kiểm tra|tổng hợp"
    r"|hỗ trợ|tuyên truyền|vận động|cài đặt|kích hoạt|duy trì|lắp đặt"
    r"|cấp(?! (?:tỉnh|huyện|xã|cơ|thị|thành|trên|dưới|bộ))|cập nhật|số h[óo][aá]"
    r"|bố trí|nâng cấp|kiện toàn|thành lập|tập huấn|đào tạo|bồi dưỡng|phát động|sơ kết|tổng kết"
    r"|thống kê số|khảo sát|kết nối|vận hành|khắc phục|mua sắm|trang bị|hoàn thiện|thẩm định"
    r"|đánh giá|chấm điểm|công bố|công khai|lồng ghép|quán triệt|phổ biến|ra quân|chốt|nộp"
    r"|cung cấp|phê duyệt|lập|đăng ký|trước|chậm nhất|xong|shall|must|will|is|are|consolidates?"
    r"|reports?|submits?|sends?)(?!\w))"
)
LONGEST_TITLE = 200
# A longer subject has swallowed what it is to do.
MOST_WORDS = 24
# Longer than any real paragraph, short enough for every pattern.
LONGEST = 6000


@dataclass(frozen=True, slots=True)
class Entry:
    """A paragraph without its bullet, and the titles it stands under, outermost first."""

    text: str
    titles: tuple[str, ...]
    levels: tuple[int, ...]
    line: int
    is_title: bool

    @property
    def responsible(self) -> str | None:
        """Who the paragraph speaks to: its own subject, else the nearest title naming one."""
        own = None if self.is_title else leading_party(self.text)
        named = (leading_party(title) for title in reversed(self.titles))
        return own or next((party for party in named if party), None)

    @property
    def part(self) -> str:
        """The folded title of the part, as `muc tieu`, or nothing."""
        return fold(self.titles[0]) if self.titles and self.levels[0] == 0 else ""


def of(paragraphs: Sequence[Paragraph]) -> list[Entry]:
    entries, stack = list[Entry](), list[tuple[int, str]]()
    for paragraph in paragraphs:
        level, text = _level(paragraph.text[:LONGEST])
        if level is not None:
            stack = [(above, title) for above, title in stack if above < level]
            stack.append((level, text))
        titles, levels = tuple(t for _, t in stack), tuple(n for n, _ in stack)
        entries.append(Entry(text, titles, levels, paragraph.line, level is not None))
    return entries


def leading_party(text: str) -> str | None:
    """The body or post with which a text begins, up to what it has to do."""
    asked = REQUEST.sub("", text[:LONGEST_TITLE])
    if not is_party(asked) and not (asked != text[:LONGEST_TITLE] and begins_party(asked)):
        return None
    text = asked
    subject = text
    for act in ACT.finditer(text):
        if act.start() and not leans(text[: act.start()]):
            subject = text[: act.start()]
            break
    return subject.strip(" ,;.:") if len(subject.split()) <= MOST_WORDS else None


def _level(text: str) -> tuple[int | None, str]:
    for level, mark in enumerate(MARKS):
        if hit := mark.match(text):
            return level, text[hit.end() :].strip()
    return _by_capitals(text), BULLET.sub("", text)


def _by_capitals(text: str) -> int | None:
    """A short line in capitals, or a short title without a number, opens a part of its own."""
    known = fold(text).strip(" .:")
    is_part = known.startswith(("muc tieu", "nhiem vu", "to chuc thuc hien", "giai phap"))
    return 0 if len(text) < 60 and is_part and not text.endswith((".", ";")) else None  # noqa: PLR2004 - longer is a sentence
