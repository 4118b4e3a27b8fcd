"""Whom to call: what the admin has written down, else the office, else the admin."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from storage import committees, members


def contact_of(db: Connection, committee_id: int, now: datetime) -> str:
    """As people would say it: a name and a telephone number, or at least a post."""
    written = committees.contact(db, committee_id)
    if written:
        return written
    for role in ("office", "admin"):
        for seat in members.with_role(db, committee_id, role, now):
            return seat.party_name
    return ""
