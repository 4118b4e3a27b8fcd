"""The short account of a plan that was read: what it is, who is asked, and what is unclear."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import plans as documents
from flows.foreseen import Foreseen
from locales import numbers
from locales.sentences import has, sentence

MOST_NAMED = 8  # parties in one message


def account(
    locale: str,
    plan: documents.Plan,
    doubts: Sequence[documents.Doubt] | None,
    foreseen: Sequence[Foreseen],
) -> str:
    """A few lines; a plan at work has no doubts that wait."""
    lines = [
        *_head(locale, plan),
        *(rhythm(locale, one) for one in foreseen),
        *_asked(locale, plan),
        *(unclear(locale, doubts) if doubts is not None else ()),
    ]
    return "\n".join(lines)


def rhythm(locale: str, one: Foreseen) -> str:
    """By which days; a day that is ours and not the plan's is said to be proposed."""
    proposed = {(True, True): "both", (True, False): "member", (False, True): "office"}
    which = proposed.get((one.proposes_member, one.proposes_office), "none")
    lines = [
        sentence(
            locale,
            f"plan-rhythm-{which}",
            rhythm=sentence(locale, f"rhythm-{one.rhythm.replace('_', '-')}"),
            member=str(one.member_day),
            office=str(one.office_day),
        )
    ]
    lines += [sentence(locale, f"calendar-{key}") for key in one.warnings]
    return "\n".join(lines)


def first_asked(row: documents.Row) -> str | None:
    """Who will be asked for a row: its first follower, else the first who carries it out."""
    return next(iter((*row.monitors, *row.implementers)), None)


def _head(locale: str, plan: documents.Plan) -> list[str]:
    about = plan.document
    unknown = sentence(locale, "plan-unknown")
    level = f"plan-level-{about.level}"
    lines = [
        sentence(
            locale,
            "plan-account-head",
            title=about.title or plan.name,
            issuer=about.issuer or unknown,
            level=sentence(locale, level) if has(locale, level) else unknown,
            year=str(about.year or unknown),
        )
    ]
    kinds = Counter(row.kind for row in plan.rows)
    lines.append(
        sentence(
            locale,
            "plan-account-counts",
            indicators=kinds["indicator"],
            tasks=kinds["task"],
            sections=len(plan.sections),
            duties=len(plan.duties),
        )
    )
    if about.year is None:
        lines.append(sentence(locale, "plan-account-no-year"))
    return lines


def _asked(locale: str, plan: documents.Plan) -> list[str]:
    asked = Counter(name for row in plan.rows if (name := first_asked(row)))
    nobody = [
        code
        for code, row in zip(documents.codes_of(plan.rows), plan.rows, strict=True)
        if first_asked(row) is None
    ]
    named = [
        sentence(locale, "plan-account-party", party=name, count=count)
        for name, count in asked.most_common(MOST_NAMED)
    ]
    if len(asked) > MOST_NAMED:
        named.append(sentence(locale, "plan-account-others", count=len(asked) - MOST_NAMED))
    lines = (
        [sentence(locale, "plan-account-asked", count=len(asked), parties="; ".join(named))]
        if asked
        else []
    )
    if nobody:
        lines.append(sentence(locale, "plan-account-nobody", codes=_some(locale, nobody)))
    return lines


def unclear(locale: str, doubts: Sequence[documents.Doubt]) -> list[str]:
    if not doubts:
        return [sentence(locale, "plan-account-clear")]
    kinds = Counter(_kind(locale, one) for one in doubts)
    said = "; ".join(
        sentence(locale, f"plan-kind-{kind}", count=count) for kind, count in kinds.most_common()
    )
    return [sentence(locale, "plan-account-doubts", count=len(doubts), kinds=said)]


def _kind(locale: str, doubt: documents.Doubt) -> str:
    kind = doubt.type.replace("_", "-")
    return kind if has(locale, f"plan-kind-{kind}") else "other"


def _some(locale: str, codes: Sequence[str]) -> str:
    named = ", ".join(codes[:MOST_NAMED])
    if len(codes) <= MOST_NAMED:
        return named
    others = sentence(locale, "plan-account-more-codes", count=len(codes) - MOST_NAMED)
    return f"{named}, {others}"


def days(one: Foreseen) -> dict[str, str]:
    """The first period as sentences need it."""
    return {
        "due": numbers.day(one.due_day) if one.due_day else "",
        "consolidate": numbers.day(one.consolidate_day) if one.consolidate_day else "",
        "opens": numbers.day(one.opens_on) if one.opens_on else "",
    }
