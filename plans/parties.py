"""Bodies, posts, groups and people as a plan names them, and how a list of them is cut."""

import re
from itertools import pairwise

from plans.letters import CAPITAL, is_capital, squeeze

POST = (
    r"(?:Phó\s+)?(?:Giám đốc|Trưởng|Chánh|Thủ trưởng|Chủ tịch|Chủ nhiệm|Bí thư|Chỉ huy trưởng"
    r"|Hiệu trưởng|Người đứng đầu|Lãnh đạo|Cán bộ|Công chức|Viên chức|Thành viên|Đồng chí|Kế toán"
    r"|(?:Chi cục|Cục|Viện|Trạm|Tổ|Đội)\s+trưởng|Phó)(?!\w)"
)
MEMBER = (
    r"(?:cơ quan|đơn vị|sở|ban|ngành|phòng|xã|phường|thị trấn|huyện|doanh nghiệp|DN|tổ|chi nhánh"
    r"|ngân hàng|hội|đoàn thể|trường|cơ sở|thôn|bộ phận|cán bộ|công chức|viên chức|thành viên|hộ"
    r"|hợp tác xã|HTX|địa phương|đồng chí|công ty|trung tâm|trạm|UBND|bệnh viện|nhà mạng|Sở|Phòng)"
)
GROUP = rf"(?:Các|Toàn bộ|Toàn thể|Tất cả|Những|Từng|Mỗi)\s+(?:[Cc]ác\s+)?{MEMBER}(?!\w)"
# These name a body alone; the next need a name behind them, or they are common words.
WHOLE_BODY = (
    r"(?:UBND|HĐND|UBMTTQ|UBMT|MTTQ|BCĐ"
    r"|[ỦU][ỷỶyY] ban|Ủy ban|Uỷ ban|Hội đồng|Mặt trận|Văn phòng|Trung tâm"
    r"|Chi cục|Công an|Bộ phận|Kho bạc|Bảo hiểm|BHXH|Bưu điện|Viễn thông|Ngân hàng|Công ty"
    r"|Tập đoàn|Tổng công ty|Doanh nghiệp|DN|Hợp tác xã|HTX"
    r"|(?:Tỉnh|Thành|Thị|Huyện|Xã|Liên)\s+đoàn"
    r"|Thành đoàn|Đoàn\s+[Tt]hanh niên|Bệnh viện|Trạm|Tổ (?:công nghệ|công tác|dân phố|giúp việc)"
    r"|Thanh tra|Điện lực|Quỹ|Thuế cơ sở|Hạt Kiểm lâm|Tòa án|Toà án|Viện kiểm sát|Đảng [ủu][ỷỶyY]"
    r"|Đảng (?:bộ|ủy|uỷ)|Chi bộ|Thường trực|Liên minh|Nhà mạng|Ban [Cc]hỉ đạo|Ban [Qq]uản lý"
    r"|Hội\s+(?:Nông dân|Liên hiệp|[Pp]hụ nữ))(?!\w)"
)
NAMED_BODY = rf"(?:Sở|Phòng|Ban|Cục|Bộ|Hội|Đoàn|Trường|Viện|Đài|Báo|Tổ|Đội)\s+(?=[{CAPITAL}])"
BODY = rf"(?:{WHOLE_BODY}|{NAMED_BODY})"
ENGLISH = (
    r"(?:(?:The\s+)?(?:[A-Z][\w’'-]*\s+){0,2}(?:Offices?|Departments?|Divisions?|Committees?|Police"
    r"|Boards?|Cent(?:er|re)s?|Unions?|Associations?|Stations?|Schools?|Banks?|Bureau|Hospitals?)"
    r"|Chair(?:man|person|woman)?|Directors?|Heads?\s+of|Vice|Members|Units"
    r"|(?:All|Each|Every|Other)\s+(?:\w+\s+)?(?:agenc|department|unit|commune|ward|member|villag))"
)
HEAD = re.compile(rf"(?:{POST}|{GROUP}|{BODY}|{ENGLISH})")
PERSON = re.compile(r"^(?:Đ/c|Đồng chí|Ông|Bà|đ/c|đồng chí|ông|bà)\s")
SINGLE = 2
LOWER_HEAD = re.compile(
    rf"(?:các\s+{MEMBER}(?!\w)|(?:phòng|sở|ban|hội|đoàn|trạm)\s+(?=[{CAPITAL}])|chi cục(?!\w))"
)
INNER_GROUP = re.compile(rf"(?<=\w)\s(?={GROUP})")
PEOPLE = re.compile(r"^[^\W\d_]+(?: [^\W\d_]+){0,5}$")
# A word that needs what follows it, so nothing ends here and nothing new begins after it.
LEANING = re.compile(
    r"(?:(?:^|\s)(?:và|của|tại|các|những|với|đối|thuộc|cho|theo|từ|đến|tới|về|qua|do|bởi|là|ở|vào"
    r"|giữa|cấp|toàn|mỗi|từng|trên|trong|phòng|sở|giám đốc|chủ tịch|bí thư|chánh|trưởng|lãnh đạo"
    r"|chủ nhiệm|hay|hoặc|HĐND|năm|ngày|tháng|quý|bộ phận)|[,(&/–-])\s*$",
    re.IGNORECASE,
)
LONGEST_LEANING = 24
MARKS = re.compile(r"^\s*(?:[-+•–*]\s*(?=[^\W\d])|\d{1,2}[.)]\s+)|[\s.,;:]+$")
BULLET = re.compile(r"[-+•–*]\s|\d{1,2}[.)]\s")
LETTER = re.compile(r"[^\W\d_]")


def split(cell: str) -> tuple[str, ...]:
    """Cuts a cell into parties: always at `;`, at `,` only between two bodies."""
    found = list[str]()
    for part in _at_groups(_breaks_become_semicolons(cell)).split(";"):
        found.extend(_at_commas(squeeze(part)))
    named = (MARKS.sub("", MARKS.sub("", party)) for party in found)
    return tuple(party for party in named if LETTER.search(party))


def is_party(text: str) -> bool:
    """Whether a text begins as the name of a body, a post or a group does."""
    return bool(HEAD.match(text)) or is_names(text)


def begins_party(text: str) -> bool:
    return bool(HEAD.match(text) or LOWER_HEAD.match(text))


def is_names(text: str) -> bool:
    """Whether every word is a name, as in `Viettel` or in a person's name."""
    return bool(PEOPLE.match(text)) and all(is_capital(word) for word in text.split())


def leans(text: str) -> bool:
    """Whether the text cannot end here."""
    return bool(LEANING.search(text[-LONGEST_LEANING:]))


def _breaks_become_semicolons(cell: str) -> str:
    """A line that begins with a body, or that follows a semicolon, is a party of its own."""
    lines = [line.strip() for line in cell.splitlines() if line.strip()]
    whole = MARKS.sub("", lines[0]) if lines else ""
    for before, line in pairwise(lines):
        bare = MARKS.sub("", line)
        listed = BULLET.match(line) and BULLET.match(lines[0])
        new = before.endswith(";") or listed or (_begins(bare) and not leans(whole))
        whole += f"; {bare}" if new else f" {bare}"
    return whole


def _begins(text: str) -> bool:
    return is_party(text) or begins_party(text)


def _at_groups(part: str) -> str:
    """A capital in the middle of a cell: `UBND các xã, phường Các cơ quan chuyên môn`."""
    begins = [hit.start() for hit in INNER_GROUP.finditer(part) if not leans(part[: hit.start()])]
    pieces = [part[a:b] for a, b in pairwise([0, *begins, len(part)])]
    return ";".join(pieces)


def _at_commas(part: str) -> list[str]:
    found = list[str]()
    for piece in re.split(r"(?<!\d),\s*|,\s+(?!\d)", part):
        if found and not _stands_alone(piece, after=found[-1]):
            found[-1] += f", {piece}"
        else:
            found.append(piece)
    return found


def _stands_alone(piece: str, after: str) -> bool:
    if after.count("(") > after.count(")"):
        return False
    # `Nguyễn Văn An, Phó Chủ tịch UBND xã` is one person with a post.
    if re.match(POST, piece) and _is_person(after):
        return False
    # `UBND huyện Lục Nam, Lục Ngạn` lists places of one kind, not bodies.
    names = is_names(piece) and "UBND" not in after and not leans(after) and " of " not in after
    return begins_party(piece) or names or bool(PERSON.match(piece))


def _is_person(text: str) -> bool:
    named = is_names(text) and not HEAD.match(text) and len(text.split()) > SINGLE
    return named or bool(PERSON.match(text))
