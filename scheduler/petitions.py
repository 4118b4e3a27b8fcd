"""Urges the office before the law's days pass, and erases who was promised it."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection

from flows.leaving import LastAdmin
from flows.privacy.erasing import erase_person
from flows.privacy.petitioning import tell_office
from scheduler.calendars import Calendars
from storage import outbox, petitions
from storage.petitions import Known

PATIENCE = timedelta(days=1)  # for the last word to somebody who cannot be reached


def see_to(db: Connection, known: Calendars, now: datetime) -> None:
    """Whatever is to be done by now; safe to run again at any time."""
    for one in petitions.granted(db):
        _erase(db, one, now)
    for one in petitions.waiting(db):
        _urge(db, known, one, now)


def _erase(db: Connection, one: Known, now: datetime) -> None:
    """Only after the person was told: afterwards nobody knows where to write to."""
    is_fresh = one.decided_at is not None and now - one.decided_at < PATIENCE
    if is_fresh and one.letter_id is not None and outbox.is_on_the_way(db, one.letter_id):
        return
    try:
        erase_person(db, now, "scheduler", one.member_id, in_plan=one.in_plan)
    except LastAdmin:  # the other admin has left meanwhile: back into the queue
        petitions.change(db, one.id, state="answered")
        tell_office(db, now, one, "note-petition-last-admin")
        return
    petitions.change(db, one.id, state="done", settled_at=now)


def _urge(db: Connection, known: Calendars, one: Known, now: datetime) -> None:
    """On the last working day up to the day that the law names; once for each of them."""
    calendar = known.of(one.committee_id)
    if not calendar.may_speak(now):
        return
    day = calendar.previous_working(one.next_day)
    today = now.astimezone(calendar.zone).date()
    if today < day or (one.urged_on is not None and one.urged_on >= day):
        return
    petitions.change(db, one.id, urged_on=today)
    tell_office(db, now, one, f"note-petition-due-{one.state}")
