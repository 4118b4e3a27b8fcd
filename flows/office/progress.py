"""The office and the chair see where the period stands, and urge those who still owe."""

from __future__ import annotations

from flows import rights
from flows.choices import DOOR
from flows.single import Single
from flows.turn import Turn
from locales import numbers
from reports.acting import acting_lines
from reports.message import text
from reports.progress import PartyProgress, Progress, progress
from reports.summary import summary
from storage import leaves, periods, plans
from storage.periods import Known


class ProgressFlow(Single):
    """Who owes what: totals first, then a line for each party that is missing something."""

    name = "progress"

    def ask_shown(self, turn: Turn) -> None:
        found = periods_of(turn, self.name)
        if not found:
            turn.say("progress-no-period", "go:menu")
            return
        for period in found:
            _say_progress(turn, progress(turn.db, period.id, turn.now), period)
        known = ("go:review", "go:nudge", "go:extend", "go:stuck", "go:close", "go:details")
        doors = [one for one in known if rights.may(turn, one.removeprefix(DOOR))]
        turn.say("progress-end", *doors, "go:summary", "go:menu")


class SummaryFlow(Single):
    """The chair's summary as it stands now, with the picture."""

    name = "summary"

    def ask_shown(self, turn: Turn) -> None:
        period = period_for(turn, self.name)
        if period is None:
            turn.say("progress-no-period", "go:menu")
            return
        turn.reply.kind = "report"
        turn.reply.lines.append(text(summary(turn.db, period.id, turn.now), turn.locale))
        known = ("go:details", "go:nudge", "go:matters")
        doors = [one for one in known if rights.may(turn, one.removeprefix(DOOR))]
        turn.say("summary-end", *doors, "go:menu")
        turn.attach("scorecard", period_id=period.id, locale=turn.locale)


def periods_of(turn: Turn, act: str) -> list[Known]:
    """The open periods of the committees for which the speaker may do this."""
    mine = set(rights.committees(turn, act))
    return [
        period
        for plan in plans.active(turn.db)
        if plan.committee_id in mine
        for period in periods.open_now(turn.db, plan.id)
    ]


def period_for(turn: Turn, act: str) -> Known | None:
    """The open period that is due first; between two periods the last one that was closed."""
    opened = periods_of(turn, act)
    if opened:
        return opened[0]
    mine = set(rights.committees(turn, act))
    closed = [
        period
        for plan in plans.active(turn.db)
        if plan.committee_id in mine
        for period in periods.of_plan(turn.db, plan.id)
        if period.closed_at is not None
    ]
    return closed[-1] if closed else None


def _say_progress(turn: Turn, found: Progress, period: Known) -> None:
    lines = [
        turn.phrase(
            "progress-line",
            party=one.name,
            sent=str(one.sent),
            asked=str(one.asked),
            codes=", ".join(_owed_code(turn, one, code) for code in one.owed_codes),
            state=_state(turn, one),
        )
        for one in found.parties
        if one.owed_codes
    ]
    turn.say(
        "progress-period",
        period=numbers.period(period.name, turn.locale),
        due=numbers.day(period.due_day),
        sent=str(found.sent),
        asked=str(found.asked),
        late=str(found.late),
    )
    if found.sent or found.returned:
        turn.reply.lines[-1] += "\n" + turn.phrase(
            "progress-reviewed",
            accepted=str(found.accepted),
            waiting=str(found.sent - found.accepted),
            returned=str(found.returned),
        )
    if acted := acting_lines(leaves.acted(turn.db, period.id), turn.locale):
        turn.say("acting-figures", lines="\n".join(acted))
    if lines:
        turn.say("progress-missing", lines="\n".join(lines))
    else:
        turn.say("progress-complete")


def _owed_code(turn: Turn, one: PartyProgress, code: str) -> str:
    return turn.phrase("progress-returned", code=code) if code in one.returned_codes else code


def _state(turn: Turn, one: PartyProgress) -> str:
    return "" if one.has_joined else turn.phrase("progress-not-joined")
