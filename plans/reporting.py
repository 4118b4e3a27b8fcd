"""The reporting rhythm that the body states: the days, the office and who gets the summary."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plans.letters import squeeze
from plans.model import Reporting
from plans.outline import Entry, leading_party
from plans.parties import begins_party, split
from plans.reporting_words import (
    BY_MEMBERS,
    DAY,
    EVERY_QUARTER,
    FOR_SUMMARY,
    MONTHLY,
    QUARTERLY,
    REPORTED_TO,
    RULES,
    SENT_TO,
    SENTENCES,
)

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
    entry: Entry


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
    for sentence in SENTENCES.split(_each_quarter(entry.text)):
        hits = [hit for hit in DAY.finditer(sentence) if _recurs(hit)]
        edges = [0, *(hit.end() for hit in hits)]
        ends = [*(hit.start() for hit in hits[1:]), len(sentence)]
        for number, hit in enumerate(hits):
            context = sentence[edges[number] : ends[number]]
            who = leading_party(sentence[hit.end() : ends[number]].strip(" ,)"))
            who = who or (None if number else leading_party(sentence) or entry.responsible)
            # A sentence that names two days tells first what members do, then the office.
            members = number == 0 and _is_for_members(context, who, entry)
            if 1 <= int(hit["day"]) <= LAST_DAY:
                members = members or _same(hits, number, context)
                yield _due(hit, context, who, members=members, entry=entry)


def _each_quarter(text: str) -> str:
    """`trước ngày 15/3, 15/6, 15/9, 15/12` is a day of the last month of each quarter."""
    for pattern, said in EVERY_QUARTER:
        text = pattern.sub(said, text)
    return text


def _recurs(hit: re.Match[str]) -> bool:
    """Whether the day comes again and again, by its own words or by those before it."""
    alone = not any(hit[name] for name in ("last", "next", "month", "quarter"))
    before = hit.string[: hit.start()]
    return not alone or bool(MONTHLY.search(before) or QUARTERLY.search(before))


def _is_monthly(hit: re.Match[str]) -> bool:
    if any(hit[name] for name in ("last", "next", "quarter")):
        return False
    before = hit.string[: hit.start()]
    month = max((found.end() for found in MONTHLY.finditer(before)), default=-1)
    quarter = max((found.end() for found in QUARTERLY.finditer(before)), default=-1)
    return bool(hit["month"]) or month > quarter


def _is_for_members(context: str, who: str | None, entry: Entry) -> bool:
    if FOR_SUMMARY.search(context) or BY_MEMBERS.search(context):
        return True
    return who is None and any(pattern.search(entry.text) for pattern in SENT_TO)


def _same(hits: Sequence[re.Match[str]], number: int, context: str) -> bool:
    """`hằng tháng trước ngày 18, hằng quý trước ngày 15`: both days are the members'."""
    differ = number and _is_monthly(hits[number]) is not _is_monthly(hits[number - 1])
    return bool(differ) and not _recipients(context)


def _due(hit: re.Match[str], context: str, who: str | None, *, members: bool, entry: Entry) -> Due:
    strict = hit["cue"].lower() in {"trước", "before"}
    rule = next((rule for group, rule in RULES if hit[group]), None)
    day = int(hit["day"]) + (not strict)
    return Due(day, rule, _is_monthly(hit), members, context, who, entry)


def _sent_to(due: Due | None) -> str | None:
    """Where the figures go, by the words around the day or else by the rest of the paragraph."""
    told = (due.context, due.entry.text) if due else ()
    hits = (hit for text in told for way in SENT_TO for hit in way.finditer(text))
    named = (squeeze(hit["who"]) for hit in hits)
    return next((party for party in named if begins_party(party)), None)


def _reported_to(*dues: Due | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(who for due in dues if due for who in _recipients(due.context)))


def _recipients(context: str) -> list[str]:
    named = (hit["who"] for hit in REPORTED_TO.finditer(context) if begins_party(hit["who"]))
    return [party for who in named for party in split(who)]
