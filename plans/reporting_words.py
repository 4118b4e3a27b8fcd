"""The words in which a plan tells on which days figures and summaries are owed, and to whom."""

import re

EVERY = r"(?:mỗi|hằng|hàng|từng|các)"
CUE = (
    r"(?<!\w)(?P<cue>trước|chậm nhất|muộn nhất|vào|không quá|before|by|no later than)\s+"
    r"(?:(?:là|vào|đến)\s+)?(?:ngày\s+|the\s+)?"
)
LAST = (
    rf"(?:các\s+)?tháng\s+(?:cuối(?:\s+cùng)?|thứ\s+(?:ba|3)|kết\s+thúc)(?:\s+của)?(?:\s+{EVERY})?"
    r"\s+quý|(?:các\s+)?tháng\s+0?3\s*[,;]\s*0?6\s*[,;]\s*0?9\s*(?:[,;]|và)\s*12"
    r"|the\s+(?:last|third)\s+month\s+of\s+(?:each|every|the)\s+quarter"
)
NEXT = (
    r"tháng\s+(?:đầu(?:\s+tiên)?|thứ\s+nhất|liền\s+kề|kế\s+tiếp|tiếp\s+theo)(?:\s+sau)?(?:\s+của)?"
    r"\s+quý(?:\s+(?:sau|tiếp\s+theo|kế\s+tiếp|liền\s+kề|báo\s+cáo))?"
    r"|(?:các\s+)?tháng\s+0?4\s*[,;]\s*0?7\s*[,;]\s*10\s*(?:[,;]|và)\s*0?1"
    r"|the\s+first\s+month\s+of\s+the\s+(?:next|following)\s+quarter"
)
MONTH = rf"{EVERY}\s+tháng|tháng\s+(?:sau|tiếp\s+theo|liền\s+kề|kế\s+tiếp)|(?:each|every)\s+month"
DAY = re.compile(
    CUE + r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\d/%.,]*\d|[/%])(?:\s+day)?(?:,?\s+(?:của|of|in))?"
    rf"(?:\s+(?:(?P<last>{LAST})|(?P<next>{NEXT})|(?P<month>{MONTH})|(?P<quarter>{EVERY}\s+quý)))?"
    r"(?!\s+(?:tháng|năm|ngày|giờ|phút|lần|lớp|người|hồ\s+sơ))(?!\w)",
    re.IGNORECASE,
)
RULES = (("last", "last_month_of_quarter"), ("next", "first_month_of_next_quarter"))
# A day alone is the day of what the words before it name.
MONTHLY = re.compile(rf"{EVERY}\s+tháng|báo cáo tháng|monthly|every month", re.IGNORECASE)
QUARTERLY = re.compile(rf"{EVERY}\s+quý|báo cáo quý|quarterly", re.IGNORECASE)
AND = r"\s*(?:,|;|và|;\s*và)\s*(?:trước\s+)?(?:ngày\s+)?"
EVERY_QUARTER = tuple(
    (re.compile(rf"(?:ngày\s+)?(?P<day>\d{{1,2}})/0?{first}(?:{AND}(?P=day)/0?{second})"
                rf"(?:{AND}(?P=day)/0?{third})(?:{AND}(?P=day)/0?{fourth})", re.IGNORECASE), said)
    for first, second, third, fourth, said in (
        (3, 6, 9, 12, "ngày \\g<day> của tháng cuối quý"),
        (4, 7, 10, 1, "ngày \\g<day> của tháng đầu quý sau"),
    )
)  # fmt: skip

FOR_SUMMARY = re.compile(
    r"để\s+(?:theo dõi,?\s+)?tổng hợp|gửi\s+(?:về|đến|tới|cho)?|submit|send", re.IGNORECASE
)
BY_MEMBERS = re.compile(
    r"^\W*(?:Định kỳ,?\s+)?(?:các|mỗi|từng|toàn bộ)\s|thành viên|báo cáo(?:\s\w+){0,4}?\s+về\s"
    r"|^\W*(?:All\s+)?(?:members|agencies|departments|units)(?!\w)",
    re.IGNORECASE,
)
END = (
    r"(?=\s+(?:để|trước|theo|nhằm|chậm|vào|định kỳ|tổng hợp|before|by|for|no later)(?!\w)"
    r"|[,.;(]|$)"
)
SENT_TO = (
    re.compile(r"\((?:thông\s+)?qua\s+(?P<who>[^()]{3,80})\)", re.IGNORECASE),
    re.compile(
        r"(?:gửi(?:\s+(?:báo cáo|số liệu|kết quả)(?:\s[^.;,]{0,60}?)?(?=\s(?:về|đến|tới|cho)\s))?"
        r"(?:\s+(?:về|đến|tới|cho))?|(?:này|kết quả|báo cáo)\s+(?:đến|về|cho|với))\s+"
        rf"(?P<who>[^\W\d_][^.;(]*?){END}"
    ),
    re.compile(rf"\s(?:về|đến|tới|cho)\s+(?P<who>[^\W\d_][^.;(]*?){END}"),
    re.compile(rf"\sto\s+(?:the\s+)?(?P<who>[A-Z][^.;(]*?){END}"),
)
REPORTED_TO = re.compile(
    r"(?:báo cáo|trình|reports?\s+to(?:\s+the)?)\s+(?P<who>[^\W\d_][^.;(/]*?)"
    r"(?=\s+(?:theo|trước|để|kết quả|vào|định kỳ|xem xét|chậm nhất|và đề xuất|before|by)(?!\w)"
    r"|[.;(/]|$)"
)
SENTENCES = re.compile(r"(?<=[.;])\s+(?=[^\W\d_])")
