"""The reporting rules of a plan as somebody would have them, and what they move."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from flows.agenda import Proposed, Rows
from flows.choices import folded
from flows.planning.account import rhythm
from flows.reminders.ladder_change import who_changed
from flows.reminders.rungs import compared, days_compared
from flows.turn import Turn
from storage import plans
from storage.plans import Known

NUMBER = re.compile(r"(?<![\d/.,-])(\d{1,2})(?![\d/.,-])")
UNTIL = re.compile(r"\b(?:het|den|until|through)\b")
STRICT = re.compile(r"\b(?:truoc|before)\b")
BARE = re.compile(r"(?:ngay|day)? ?\d{1,2}\.?")
OFFICE = re.compile(r"\b(?:tong hop|office|consolidat\w*)")
MEMBER = re.compile(r"\b(?:can bo|cac noi|nop|gui|members?)\b")
LAST = 31


def start(turn: Turn, plan: Known) -> None:
    """As they are now; whatever was begun and not agreed to is forgotten."""
    rules = plan.rule["rules"]
    turn.facts.update(rules=rules, seen=rules, at=None)


def rule(turn: Turn) -> dict[str, Any]:
    found: dict[str, Any] = turn.facts["rules"][int(turn.facts["at"])]
    return found


def add(turn: Turn, name: str) -> None:
    """One rhythm more; its days are proposed until somebody says them."""
    rules: Rows = turn.facts["rules"]
    like = {key: rules[0][key] for key in ("preset", "cut_day") if rules[0].get(key) is not None}
    new = {**like, "rhythm": name, "member_day": None, "office_day": None, "due_month": None}
    turn.facts.update(rules=[*rules, new], at=len(rules))


def remove(turn: Turn) -> None:
    at = int(turn.facts["at"])
    rules: Rows = turn.facts["rules"]
    turn.facts.update(rules=[*rules[:at], *rules[at + 1 :]], at=None)


def set_to(turn: Turn, columns: dict[str, Any]) -> str | None:
    """Try the change; what cannot be is said, and nothing is changed."""
    if not columns:
        turn.say("rules-not-understood")
        return None
    rules: Rows = turn.facts["rules"]
    at, plan_id = int(turn.facts["at"]), int(turn.facts["plan_id"])
    changed = {**rules[at], **columns}
    if changed.get("cut_day") is None:
        changed.pop("cut_day", None)
    proposed = [*rules[:at], changed, *rules[at + 1 :]]
    agenda = turn.house.agenda
    try:
        agenda.coming(turn.db, turn.now, plan_id, turn.locale, Proposed(rules=proposed))
    except ValueError:
        turn.say("rules-impossible")
        return None
    turn.facts["rules"] = proposed
    return "set"


def preview(turn: Turn, plan: Known) -> None:
    """The rules in words with what is doubtful in them, other days, other reminders."""
    agenda, rules = turn.house.agenda, turn.facts["rules"]
    before = agenda.coming(turn.db, turn.now, plan.id, turn.locale)
    after = agenda.coming(turn.db, turn.now, plan.id, turn.locale, Proposed(rules=rules))
    moved = "\n".join(days_compared(turn, before, after)) or turn.phrase("rung-same")
    turn.say("rules-change", lines="\n".join(told(turn, plan.year)), moved=moved)
    turn.say("ladder-calendar", lines="\n".join(compared(turn, before, after)))


def told(turn: Turn, year: int) -> list[str]:
    """Each rhythm with its days and warnings, and until when its figures count."""
    rules: Rows = turn.facts["rules"]
    ahead = turn.house.foresee({"rules": rules}, year, turn.now)
    return [
        f"{rhythm(turn.locale, one)} {_cut(turn, each)}"
        for one, each in zip(ahead, rules, strict=True)
    ]


def line(turn: Turn, one: Mapping[str, Any]) -> str:
    """One rule: its rhythm, its days, in which month, until when figures count."""
    unknown = turn.phrase("plan-unknown")
    return turn.phrase(
        "rules-line",
        rhythm=named(turn, str(one["rhythm"])),
        member=str(one.get("member_day") or unknown),
        office=str(one.get("office_day") or unknown),
        cut=_cut(turn, one),
    )


def named(turn: Turn, name: str) -> str:
    return turn.phrase(f"rhythm-{name.replace('_', '-')}")


def was_changed(turn: Turn) -> bool:
    """Whether somebody else was faster: then it is said who, and what holds now."""
    plan = plans.hold(turn.db, int(turn.facts["plan_id"]))
    if plan.rule["rules"] == turn.facts["seen"]:
        return False
    start(turn, plan)
    lines = "\n".join(told(turn, plan.year))
    turn.say("rules-meanwhile", name=who_changed(turn, "plan.rule_changed"), lines=lines)
    return True


def read(text: str) -> dict[str, Any]:
    """Whose day it is, and before which day: "hạn tổng hợp trước ngày 25"."""
    said, day = folded(text), before_day(text)
    is_office, is_member = bool(OFFICE.search(said)), bool(MEMBER.search(said))
    if day is None or is_office == is_member:
        return {}
    return {"office_day" if is_office else "member_day": day}


def before_day(text: str) -> int | None:
    """“Trước ngày 15” and a bare 15 mean 15; “đến hết ngày 14” means the same day."""
    said = folded(text)
    day, is_until = last_day(text), bool(UNTIL.search(said))
    is_strict = bool(STRICT.search(said)) or BARE.fullmatch(said.strip()) is not None
    if day is None or is_until == is_strict:
        return None
    return day + 1 if is_until else day


def last_day(text: str) -> int | None:
    """The one day of a month that a text names."""
    found = NUMBER.findall(folded(text))
    return int(found[0]) if len(found) == 1 and 1 <= int(found[0]) <= LAST else None


def _cut(turn: Turn, one: Mapping[str, Any]) -> str:
    preset = one["preset"]
    is_next = one.get("due_month") == "next"
    month = turn.phrase("rules-next-month") if is_next else ""
    return turn.phrase(f"rules-cut-{preset}", day=str(one.get("cut_day") or "")) + month
