"""Finds a party by what somebody typed: without diacritics, in part, or slightly misspelt."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz, process
from sqlalchemy import Connection

from flows.choices import plain
from storage import parties
from storage.parties import Known

ALIKE = 88  # out of 100; below that two posts of one office look the same


def find_parties(db: Connection, committee_id: int, typed: str) -> Sequence[Known]:
    """Those that could be meant: one when it is clear, several when it is not."""
    known = parties.all_of(db, committee_id)
    wanted = plain(typed)
    names = {one.id: plain(one.name) for one in known}
    exact = [one for one in known if names[one.id] == wanted]
    partly = [one for one in known if wanted and wanted in names[one.id]]
    if exact or partly:
        return exact or partly
    alike = process.extract(wanted, names, scorer=fuzz.WRatio, score_cutoff=ALIKE, limit=5)
    close = {key for _, _, key in alike}
    return [one for one in known if one.id in close]
