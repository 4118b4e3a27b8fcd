"""Keeps figures, sends them in, and gives the receipt; every change leaves an audit row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from flows.owed import Round, last_figure, rounds, with_figure
from flows.turn import Turn
from locales import numbers
from reports.wording import parts_words
from storage import figures, indicators, members, outbox, receipts, requests, tasks
from storage.figures import Kept, Part
from storage.indicators import Goal
from storage.requests import Asked

LONGEST_NOTE = 2_000


def keep(turn: Turn, asked: Asked, state: str, parts: Sequence[Part], note: str | None) -> None:
    """Keep it, and read it back."""
    kept = store(turn, asked, state, parts, note)
    turn.facts["kept_figure"] = kept.id
    _read_back(turn, asked, kept.state, parts)


def store(turn: Turn, asked: Asked, state: str, parts: Sequence[Part], note: str | None) -> Kept:
    """One more version of the figure; the request points to it. The old versions stay."""
    zero = state == "value" and bool(parts) and all(part.value == 0 for part in parts)
    facts = {
        "request_id": asked.id,
        "version": asked.figure.version + 1 if asked.figure else 1,
        "state": "zero" if zero else state,
        "parts": [part.as_facts() for part in parts],
        "note": note[:LONGEST_NOTE] if note else None,
        "reason": None,
        "member_id": turn.member_id,
        "said_at": turn.heard.said_at,
        "stored_at": turn.now,
        "seen_id": turn.seen_id,
        "is_late": turn.heard.said_at >= asked.due,
    }
    figure_id = figures.keep(turn.db, facts)
    # A figure that was sent in stays sent: the correction replaces it, with an audit row.
    stands = "sent" if asked.state == "sent" else "answered"
    requests.point_to(turn.db, asked.id, figure_id, stands)
    kept = figures.written(figure_id, facts)
    _learn(turn, replace(asked, state=stands, figure=kept))
    turn.note(
        "figure.kept",
        asked.id,
        figure=figure_id,
        state=facts["state"],
        parts=facts["parts"],
        before=asked.figure.raw_parts if asked.figure else None,
    )
    return kept


def _learn(turn: Turn, asked: Asked) -> None:
    """What comes next is asked from what is known: reading it again would cost as much as all."""
    whose = turn.member_id, turn.now
    turn.learn(with_figure(turn.once(rounds, *whose), asked), rounds, *whose)


def explain(turn: Turn) -> None:
    """The reason belongs to the figure just kept."""
    figure_id = turn.facts.get("kept_figure")
    if isinstance(figure_id, int):
        give_reason(turn, figure_id, turn.text)
        turn.say("report-explained")


def give_reason(turn: Turn, figure_id: int, text: str) -> None:
    """Why a figure is missing or low, with an audit row of its own."""
    reason = text.strip()[:LONGEST_NOTE]
    figures.explain(turn.db, figure_id, reason)
    turn.forget(rounds)
    turn.note("figure.explained", figure_id, reason=reason)


def next_move(turn: Turn, asked: Asked, parts: Sequence[Part], goals: Sequence[Goal]) -> str:
    """Below the target, or worse than last time: ask why, once."""
    if _misses_a_goal(parts, goals) or _is_worse(turn, asked, parts, goals):
        return "below"
    return "settled"


def send(turn: Turn, todo: Round) -> bool:
    """Send in every answer that is kept; False when there is none."""
    answered = todo.to_send
    read = turn.facts.get("read", {})
    if any(one.figure and read.get(str(one.id)) != one.figure.version for one in answered):
        # Two people may hold one seat: what the other one changed is looked over first.
        turn.say("report-review-changed")
        return False
    if not answered and not todo.answered:
        turn.say("report-nothing-to-send")
        return False
    for one in answered:
        requests.mark_sent(turn.db, one.id, turn.heard.said_at)
    turn.forget(rounds)
    receipt_id = receipts.issue(turn.db, turn.member_id, todo.period_id, turn.now)
    turn.note("figures.sent", receipt_id, requests=[one.id for one in answered])
    turn.facts.update(receipt=receipt_id)
    return True


def give_receipt(turn: Turn) -> None:
    """Number, time, and what is still missing."""
    wanted = turn.facts.get("period_id")
    everything = rounds(turn.db, turn.member_id, turn.now)
    todo = next(one for one in everything if one.period_id == wanted)
    if not any(one.owed for one in everything):
        _stop_reminding(turn)
    turn.reply.kind = "receipt"
    name = todo.asked[0].period_name
    turn.say(
        "report-receipt" if not todo.owed else "report-receipt-partial",
        "go:status",
        "go:menu",
        number=f"{name}-{int(turn.facts['receipt']):04d}",
        period=numbers.period(name, turn.locale),
        count=len(todo.answered),
        left=len(todo.owed),
        at=numbers.moment(turn.heard.said_at),
    )
    _name_the_absent(turn, todo)


def _stop_reminding(turn: Turn) -> None:
    """Nothing is owed: what was written down to be said, and has not left yet, stays here."""
    if not tasks.of_member(turn.db, turn.member_id, turn.now):
        outbox.take_back_reminders(turn.db, turn.member_id, turn.now)


def _name_the_absent(turn: Turn, todo: Round) -> None:
    """A deputy's receipt says in whose place it was sent."""
    parties = {one.party_id for one in todo.asked}
    for absent in dict.fromkeys(
        seat.acting_for for seat in turn.seats if seat.acting_for and seat.party_id in parties
    ):
        deputy, absent_name = turn.speaker.member_name or "", members.name_of(turn.db, absent)
        turn.say("acting-line", deputy=deputy, absent=absent_name)


def words(turn: Turn, asked: Asked, state: str, parts: Sequence[Part]) -> str:
    """What was kept, in words: a value for each target, or the state."""
    if not parts:
        return turn.phrase(f"figure-{state.replace('_', '-')}")
    return parts_words(turn.locale, parts, turn.once(indicators.goals, asked.indicator_id))


def _read_back(turn: Turn, asked: Asked, state: str, parts: Sequence[Part]) -> None:
    period = numbers.period(asked.period_name, turn.locale)
    key = "report-kept-late" if turn.heard.said_at >= asked.due else "report-kept"
    turn.say(key, code=asked.code, value=words(turn, asked, state, parts), period=period)


def _misses_a_goal(parts: Sequence[Part], goals: Sequence[Goal]) -> bool:
    return any(
        part.value is not None and not goal.is_met_by(part.value)
        for part, goal in zip(parts, goals, strict=False)
    )


def _is_worse(turn: Turn, asked: Asked, parts: Sequence[Part], goals: Sequence[Goal]) -> bool:
    before = last_figure(turn, asked)
    if before is None or not before.is_value:
        return False
    for part, last, goal in zip(parts, before.parts, goals, strict=False):
        if part.value is None or last.value is None:
            continue
        if (part.value > last.value) if goal.lower_is_better else (part.value < last.value):
            return True
    return False
