"""The spreadsheet of what a member owes, on request; the sender makes it."""

from __future__ import annotations

from pathlib import PurePath
from typing import ClassVar

from flows.choices import plain
from flows.owed import rounds
from flows.pointing import mentioned
from flows.single import Single
from flows.turn import Turn
from locales.sentences import attributes
from reports.sheet.layout import FILE

KINDS = {".xlsx", ".xls", ".xlsm", ".xlsb", ".ods"}


class SheetFlow(Single):
    """One file with a row for every figure that is still owed."""

    name: ClassVar[str] = "sheet"

    def ask_shown(self, turn: Turn) -> None:
        owed = [one for todo in turn.once(rounds, turn.member_id, turn.now) for one in todo.owed]
        if not owed:
            turn.say("sheet-nothing", "go:menu")
            return
        turn.attach("sheet", member_id=turn.member_id, locale=turn.locale)
        turn.say("sheet-sent", "go:report", "go:menu", count=len(owed))


def may_be_one(turn: Turn) -> bool:
    """Whether the file of this message may be a filled sheet: a workbook, whatever its name.

    An admin's may be a plan, so theirs must have the name of a sheet; whoever writes beside it
    that it is evidence, or names an indicator, means that.
    """
    name = turn.heard.file.name if turn.heard.file else ""
    if PurePath(name).suffix.lower() not in KINDS or _is_called_evidence(turn):
        return False
    return "admin" not in turn.roles or name.startswith(FILE)


def _is_called_evidence(turn: Turn) -> bool:
    if not turn.text.strip():
        return False
    words = f"{plain(turn.text)} "
    openings = attributes(turn.locale, "openings")["evidence"].split("|")
    every = [one for todo in turn.once(rounds, turn.member_id, turn.now) for one in todo.asked]
    return bool(
        any(words.startswith(f"{plain(one)} ") for one in openings) or mentioned(turn.text, every)
    )
