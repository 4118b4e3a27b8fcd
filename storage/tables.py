"""Every table, in one place for migrations and for tests."""

from sqlmodel import SQLModel

from storage import (
    accounts,
    assignments,
    audit,
    committees,
    consents,
    days,
    dead_letters,
    figures,
    files,
    indicators,
    invitations,
    members,
    outbox,
    parties,
    periods,
    plans,
    receipts,
    reminders,
    requests,
    reviews,
    seen,
    stage,
)

MODULES = (
    accounts,
    assignments,
    audit,
    committees,
    days,
    consents,
    dead_letters,
    figures,
    files,
    indicators,
    invitations,
    members,
    outbox,
    parties,
    periods,
    plans,
    receipts,
    reminders,
    requests,
    reviews,
    seen,
    stage,
)
metadata = SQLModel.metadata
