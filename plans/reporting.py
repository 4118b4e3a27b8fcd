"""The reporting rhythm that the body states: the days, the office and who gets the summary."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plans.letters import squeeze
from plans.model import Reporting
from plans.outline import Entry, leading_party
from plans.parties import begins_party, split

CUE = r"(?P<cue>trước|chậm nhất(?: là)?|muộn nhất(?: là)?|vào|không quá)\s+(?:ngày\s+)?"
DAY = re.compile(
    CUE + r"(?P<day>\d{1,2})(?:\s+của)?(?:"
    r"\s+(?P<last>tháng\s+cuối(?:\s+cùng)?(?:\s+của)?(?:\s+(?:mỗi|hằng|hàng|từng|các))?\s+quý)"
    r"|\s+(?P<next>tháng\s+đầu(?:\s+tiên)?(?:\s+của)?\s+quý\s+(?:sau|tiếp theo|kế tiếp|liền kề))"
    r"|\s+(?P<month>(?:hàng|hằng|mỗi|từng)\s+tháng))",
    re.IGNORECASE,
)
RULES = (("last", "last_month_of_quarter"), ("next", "first_month_of_next_quarter"))
FOR_SUMMARY = re.compile(
    r"để\s+(?:theo dõi,?\s+)?tổng hợp|gửi\s+(?:về|đến|tới|cho)?", re.IGNORECASE
)
BY_MEMBERS = re.compile(
    r"^\W*(?:Định kỳ,?\s+)?(?:các|mỗi|từng|toàn bộ)\s|thành viên|báo cáo(?:\s\w+){0,4}?\s+về\s",
    re.IGNORECASE,
)
SENT_TO = re.compile(
    r"(?:gửi(?:\s+(?:báo cáo|số liệu|kết quả)(?:\s[^.;,]{0,60}?)?(?=\s(?:về|đến|tới|cho)\s))?"
    r"(?:\s+(?:về|đến|tới|cho))?|(?:này|kết quả|báo cáo)\s+(?:đến|về|cho|với))\s+"
    r"(?P<who>[^\W\d_][^.;(]*?)(?=\s+(?:để|trước|theo|nhằm|chậm|vào|định kỳ)(?!\w)|[,.;(]|$)"
)
REPORTED_TO = re.compile(
    r"báo cáo\s+(?P<who>[^\W\d_][^.;(/]*?)"
    r"(?=\s+(?:theo|trước|để|kết quả|vào|định kỳ|xem xét|chậm nhất|và đề xuất)(?!\w)|[.;(/]|$)"
)
SENTENCES = re.compile(r"(?<=[.;])\s+(?=[^\W\d_])")
LAST_DAY = 31


@dataclass(frozen=True, slots=True)
class Due:
    """One day the plan names, with the words it stands in."""

    before_day: int
    rule: str | None
    is_monthly: bool
    is_for_members: bool
    context: str
    responsible: str | None


def read(entries: Sequence[Entry]) -> Reporting:
    dues = [due for entry in entries for due in _dues(entry)]
    monthly = _first(due for due in dues if due.is_monthly)
    member = _first(due for due in dues if due.is_for_members and not due.is_monthly)
    office = _first(d for d in dues if not d.is_for_members and not d.is_monthly)
    recipient = _sent_to(member or monthly)
    of_office = office or (monthly if monthly and not monthly.is_for_members else None)
    return Reporting(
        member_deadline_day=member.before_day if member else None,
        aggregate_deadline_day=office.before_day if office else None,
        month_rule=next((due.rule for due in (office, member) if due and due.rule), None),
        monthly_deadline_day=monthly.before_day if monthly else None,
        aggregator=(of_office.responsible if of_office else None) or recipient,
        recipient=_reported_to(office, member, monthly),
        member_recipient=recipient,
    )


def _first(dues: Iterator[Due]) -> Due | None:
    return next(dues, None)


def _dues(entry: Entry) -> Iterator[Due]:
    for sentence in SENTENCES.split(entry.text):
        hits = list(DAY.finditer(sentence))
        edges = [0, *(hit.end() for hit in hits)]
        ends = [*(hit.start() for hit in hits[1:]), len(sentence)]
        for number, hit in enumerate(hits):
            context = sentence[edges[number] : ends[number]]
            # A sentence that names two days tells first what members do, then the office.
            members = number == 0 and _is_for_members(context)
            who = None if number else leading_party(sentence) or entry.responsible
            if 1 <= int(hit["day"]) <= LAST_DAY:
                yield _due(hit, context, who, members=members)


def _is_for_members(context: str) -> bool:
    return bool(FOR_SUMMARY.search(context) or BY_MEMBERS.search(context))


def _due(hit: re.Match[str], context: str, who: str | None, *, members: bool) -> Due:
    strict = hit["cue"].lower() == "trước"
    rule = next((rule for group, rule in RULES if hit[group]), None)
    day = int(hit["day"]) + (not strict)
    return Due(day, rule, bool(hit["month"]), members, context, who)


def _sent_to(due: Due | None) -> str | None:
    named = (squeeze(hit["who"]) for hit in SENT_TO.finditer(due.context if due else ""))
    return next((party for party in named if begins_party(party)), None)


def _reported_to(*dues: Due | None) -> tuple[str, ...]:
    found = list[str]()
    for due in dues:
        for hit in REPORTED_TO.finditer(due.context if due else ""):
            parties = split(hit["who"]) if begins_party(hit["who"]) else ()
            found.extend(party for party in parties if party not in found)
    return tuple(found)
