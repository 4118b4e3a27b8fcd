"""A filled sheet comes back: read apart from the conversation, then shown on the page."""

from __future__ import annotations

from typing import Any, ClassVar

from flows import enclosing
from flows.flow import Flow
from flows.reporting import many, sheet, sheet_rows, standing
from flows.reporting.evidence import EvidenceFlow
from flows.reporting.report import ReportFlow
from flows.states import State, StatesGroup
from flows.telling import Notice, tell
from flows.turn import Turn
from locales import numbers
from storage import files
from storage.files import Known

WORK = "sheet"  # the reading of a file that came back
REFUSALS = {
    "old_office": "sheet-refused-old-office",
    "encrypted": "sheet-refused-encrypted",
    "macro": "sheet-refused-macro",
    "not_its_kind": "sheet-refused-not-its-kind",
    "too_large": "sheet-refused-too-large",
    "too_large_unpacked": "sheet-refused-too-large",
    "too_slow": "sheet-refused-too-slow",
    "crashed": "sheet-refused-too-large",
    "not_fetched": "sheet-refused-not-fetched",
}


class Filled(StatesGroup):
    """A file is being read; the page of what it holds belongs to the report."""

    reading = State()
    strange = State()
    refused = State()


class FilledFlow(Flow):
    """Nothing of a file is kept before the member has seen it in words and agreed."""

    name: ClassVar[str] = "filled"
    states: ClassVar[type[StatesGroup]] = Filled
    start: ClassVar[State] = Filled.reading
    leads_back: ClassVar[bool] = True
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move      from            to
        ["strange", Filled.reading, Filled.strange],
        ["refused", Filled.reading, Filled.refused],
    ]
    # fmt: on

    def wants_file(self, turn: Turn) -> bool:
        return sheet.may_be_one(turn)

    def begin(self, turn: Turn) -> None:
        """With a file, or with one that was read while the member was elsewhere."""
        named = _named_file(turn)
        file_id = turn.file_id or (named.id if named else None)
        if file_id is None:
            turn.say("sheet-end", "go:sheet", "go:report", "go:menu")
            return
        self.enter(turn)
        turn.work(WORK, file_id=file_id)
        self.ask(turn)

    def ask_reading(self, turn: Turn) -> None:
        turn.say("sheet-ask_reading", "go:report", "go:menu")

    def hear_reading(self, turn: Turn) -> str | None:
        if turn.heard.kind == "found":
            return self._take(turn, turn.heard.found or {})
        if turn.file_id is not None:  # another one, before the first was read
            turn.work(WORK, file_id=turn.file_id)
        return None

    def ask_strange(self, turn: Turn) -> None:
        turn.say("sheet-ask_strange", "as_evidence", "drop", "go:sheet")

    def hear_strange(self, turn: Turn) -> str | None:
        """A workbook of another kind may show where a figure comes from."""
        file = files.find(turn.db, int(turn.facts["file_id"]))
        if turn.chose("drop"):
            turn.rest()
            turn.say("many-dropped")
            if not turn.flow:
                turn.say("sheet-end", "go:sheet", "go:report", "go:menu")
        elif turn.chose("as_evidence") and file is not None:
            turn.rest()
            _give_as_evidence(turn, file)
        return None

    def ask_refused(self, turn: Turn) -> None:
        turn.say("sheet-end", "go:sheet", "go:report", "go:menu")

    def find(self, turn: Turn) -> None:
        """The member went on meanwhile: the page waits behind a button."""
        file_id = int((turn.heard.found or {}).get("file_id", 0))
        notice = Notice("note", [("sheet-read-aside", {})], (f"go:filled {file_id}",))
        tell(turn.db, turn.now, turn.member_id, notice)

    def _take(self, turn: Turn, found: dict[str, Any]) -> str | None:
        """The page of what the rows hold, or a sentence why there is none."""
        problem = found.get("problem")
        if problem == "not_ours":
            turn.facts["file_id"] = found["file_id"]
            return "strange"
        if problem is not None:
            turn.say(REFUSALS.get(str(problem), "sheet-refused-broken"))
            return "refused"
        account = sheet_rows.account(turn, found["rows"])
        if not account.waiting:
            _say_nothing_to_keep(turn, account)
            return "refused"
        turn.say("sheet-read", filled=len(account.waiting), blank=account.blank)
        turn.rest()
        turn.is_back = False  # the page comes first, and leads back itself
        many.lay_out(turn, account.waiting, account.others)
        ReportFlow().take_page(turn)
        return None


def _named_file(turn: Turn) -> Known | None:
    """The file that a button names, if the speaker sent it."""
    door = turn.brought.get("door", "")
    file = files.find(turn.db, int(door)) if door.isdigit() else None
    return file if file is not None and file.member_id == turn.member_id else None


def _give_as_evidence(turn: Turn, file: Known) -> None:
    """Of the open question's figure; with none open it is asked for which one."""
    asked = standing.round_of(turn).find(turn.facts.get("asking"))
    if asked is not None:
        enclosing.to_request(turn, file.id, asked)
        return
    turn.is_back = False
    EvidenceFlow().begin_with(turn, [[file.id, file.name]])


def _say_nothing_to_keep(turn: Turn, account: sheet_rows.Account) -> None:
    if account.mine:
        turn.say("sheet-no-rows-filled")
    elif account.closed:
        names = [numbers.period(name, turn.locale) for name in sorted(account.closed)]
        turn.say("sheet-none-open", period=", ".join(names))
    else:
        turn.say("sheet-none-yours")
