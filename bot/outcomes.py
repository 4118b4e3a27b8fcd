"""What is written down after a try to send a message."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot import reaching
from bot.channel import Moved, Rejected, TryLater, Uncertain, Unreachable
from bot.patience import pause
from flows import telling
from locales.sentences import sentence
from storage import accounts, sending
from storage.outbox import Letter

Problem = TryLater | Unreachable | Moved | Rejected | Uncertain
Outcome = str | Problem  # the channel's own name for what was sent, or why it was not
PROBLEMS = (TryLater, Unreachable, Moved, Rejected, Uncertain)
MOST_TRIES = 12


def keep(db: Connection, letter: Letter, outcome: Outcome, now: datetime) -> datetime | None:
    """Write it down; gives the moment of the next try when there will be one."""
    match outcome:
        case str():
            sending.settle(db, letter.id, "sent", now, external_id=outcome)
        case Rejected():
            _give_up(db, letter, str(outcome), now)
        case Unreachable():
            _turn_elsewhere(db, letter, str(outcome), now)
        case Moved():
            return _follow(db, letter, outcome.address, now)
        case Uncertain():
            return _doubt(db, letter, str(outcome), now)
        case TryLater():
            return _postpone(db, letter, outcome, now)
    return None


def _give_up(db: Connection, letter: Letter, why: str, now: datetime) -> None:
    """It will never go out; whoever waits for the outcome of work is told so."""
    sending.settle(db, letter.id, "failed", now, error=why)
    if letter.kind == "work":
        channel, _, address = letter.address.partition(" ")
        who = accounts.at(db, channel, address)
        if who is not None:
            telling.put(db, now, who, kind="note", text=sentence(who.locale, "work-failed"))


def _turn_elsewhere(db: Connection, letter: Letter, why: str, now: datetime) -> None:
    """The same words go to another place where the member can be reached."""
    sending.settle(db, letter.id, "failed", now, error=why)
    other = reaching.lost(db, letter.channel, letter.address, why, now)
    if other is not None:
        telling.put(
            db,
            now,
            other,
            kind=letter.kind,
            text=letter.text,
            choices=letter.choices,
            made=letter.made,
        )


def _follow(db: Connection, letter: Letter, address: str, now: datetime) -> datetime | None:
    reaching.moved(db, letter.channel, letter.address, address, now)
    if letter.attempts >= MOST_TRIES:
        sending.settle(db, letter.id, "failed", now, error="the chat moves without end")
        return None
    sending.postpone(db, letter.id, now, "moved", counts=True)
    return now


def _doubt(db: Connection, letter: Letter, why: str, now: datetime) -> datetime | None:
    """Once more at the most: two of the same are a nuisance, none at all is a loss."""
    if letter.maybe_sent:
        sending.settle(db, letter.id, "unknown", now, error=why)
        return None
    until = now + timedelta(seconds=pause(1))
    sending.doubt(db, letter.id, until, why)
    return until


def _postpone(db: Connection, letter: Letter, problem: TryLater, now: datetime) -> datetime | None:
    if problem.after is not None:
        until = now + timedelta(seconds=problem.after)
        sending.postpone(db, letter.id, until, str(problem), counts=False)
        return until
    if letter.attempts >= MOST_TRIES:
        _give_up(db, letter, str(problem), now)
        return None
    until = now + timedelta(seconds=pause(letter.attempts))
    sending.postpone(db, letter.id, until, str(problem), counts=True)
    return until
