"""The chair looks closer: by section, by party, by indicator, with buttons, numbers or words."""

from __future__ import annotations

from typing import Any, ClassVar

from flows import details_words, enclosing, pointing, rights
from flows.choices import Choice, plain
from flows.flow import Flow
from flows.matters import addressing
from flows.office.progress import period_for
from flows.paging import page, turned
from flows.states import State, StatesGroup
from flows.turn import Turn
from reports.summary import Summary, summary
from storage import parties
from storage.indicators import Row

LEADING_WORDS = (
    "xem",
    "muc",
    "chi tieu",
    "minh chung",
    "section",
    "indicator",
    "show",
    "evidence",
)
EVIDENCE = ("minh chung", "evidence")
LONGEST_REMARK = 8  # words; a longer text that nobody asked for is no place in the plan
SHORTEST_NAME = 2  # words of a party's name


class Details(StatesGroup):
    """The whole, a section, a party, an indicator: from each to each."""

    top = State()
    section = State()
    party = State()
    indicator = State()
    done = State()


ANYWHERE = [Details.top, Details.section, Details.party, Details.indicator]


class DetailsFlow(Flow):
    """Figures that were not sent in stay the member's own: only that they are owed is shown."""

    name: ClassVar[str] = "details"
    states: ClassVar[type[StatesGroup]] = Details
    start: ClassVar[State] = Details.top
    leads_back: ClassVar[bool] = True
    writing: ClassVar[frozenset[str] | None] = frozenset()
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move        from      to
        ["top",       ANYWHERE, Details.top],
        ["section",   ANYWHERE, Details.section],
        ["party",     ANYWHERE, Details.party],
        ["indicator", ANYWHERE, Details.indicator],
        ["enough",    ANYWHERE, Details.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        self.enter(turn)
        words = turn.brought.get("words", "")
        if words and (found := self._pointed(turn, words)) is not None:
            turn.state = found
        elif words:
            turn.say("details-no-such")
        self.ask(turn)

    def overhears(self, turn: Turn) -> bool:
        """A code, a section or a party's name, while no question is open."""
        words = plain(turn.text).split()
        if len(words) > LONGEST_REMARK or _summary(turn) is None:
            return False
        found = self._pointed(turn, turn.text)
        if found is None or (found == "party" and len(words) < SHORTEST_NAME):
            return False
        place = {
            one: turn.facts[one]
            for one in ("no", "party_id", "indicator_id", "files")
            if one in turn.facts
        }
        turn.stand(self.name, found, **place)
        self.ask(turn)
        return True

    def ask_top(self, turn: Turn) -> None:
        found = _summary(turn)
        if found is None:
            turn.say("progress-no-period", "go:menu")
            turn.rest()
            return
        details_words.show_top(turn, found)
        sections = [
            Choice(f"s{one.no}", turn.phrase("details-section", no=one.no))
            for one in found.sections
            if one.no
        ]
        those = [Choice(f"p{one.party_id}", one.name) for one in found.parties]
        doors = [f"go:{flow}" for flow in ("summary", "nudge") if rights.may(turn, flow)]
        turn.say("details-ask_top", *page(turn, [*sections, *those]), *doors, "enough")

    def hear_top(self, turn: Turn) -> str | None:
        return self._hear(turn)

    def ask_section(self, turn: Turn) -> None:
        found = _summary(turn)
        known = found.sections if found else ()
        section = next((one for one in known if one.no == turn.facts["no"]), None)
        if section is None:
            turn.state = "top"
            self.ask_top(turn)
            return
        details_words.show_section(turn, section)
        turn.say("details-ask_further", *_codes(turn, section.lines), "back", "enough")

    def hear_section(self, turn: Turn) -> str | None:
        return self._hear(turn)

    def ask_party(self, turn: Turn) -> None:
        found = _summary(turn)
        party_id = int(turn.facts["party_id"])
        name = parties.get(turn.db, party_id).name
        if found is None:
            turn.state = "top"
            self.ask_top(turn)
            return
        theirs = [line for line in found.lines if line.party == name]
        progress = next((one for one in found.parties if one.party_id == party_id), None)
        details_words.show_party(turn, name, progress, theirs)
        doors = [
            f"go:{flow} 0 {party_id}" for flow in ("ask", "directive") if rights.may(turn, flow)
        ]
        turn.say("details-ask_further", *_codes(turn, theirs), *doors, "back", "enough")

    def hear_party(self, turn: Turn) -> str | None:
        return self._hear(turn)

    def ask_indicator(self, turn: Turn) -> None:
        row = _row(turn)
        if row is None:
            turn.state = "top"
            self.ask_top(turn)
            return
        files = details_words.show_indicator(turn, row)
        if turn.facts.pop("files", False):
            _hand_out(turn, row)
        doors = [f"go:{flow} {row.id}" for flow in ("ask", "directive") if rights.may(turn, flow)]
        shown = ["files"] if files else []
        turn.say("details-ask_indicator", *shown, *doors, "back", "enough")

    def hear_indicator(self, turn: Turn) -> str | None:
        row = _row(turn)
        if turn.chose("files") and row is not None:
            _hand_out(turn, row)
            return None
        return self._hear(turn)

    def ask_done(self, turn: Turn) -> None:
        turn.say("matters-done", "go:menu")

    def _hear(self, turn: Turn) -> str | None:
        """Where to look next; the places are named as the moves that lead there."""
        if turned(turn):
            return None
        if turn.chose("enough"):
            return "enough"
        turn.facts["page"] = 0
        if turn.chose("back"):
            return "top"
        chosen = turn.choice or ""
        key = {"s": "no", "p": "party_id", "i": "indicator_id"}.get(chosen[:1])
        if key is not None:
            turn.facts[key] = chosen[1:]
            return {"no": "section", "party_id": "party", "indicator_id": "indicator"}[key]
        found = self._pointed(turn, turn.text)
        if found is None:
            turn.say("details-no-such")
        return found

    def _pointed(self, turn: Turn, words: str) -> str | None:
        """The place that words point to; None when there is none, or more than one."""
        coded = pointing.mentioned(words, addressing.rows(turn, self.name))
        if len(coded) == 1:
            turn.facts["indicator_id"] = coded[0].id
            turn.facts["files"] = any(one in plain(words) for one in EVIDENCE)
            return "indicator"
        name = _without_leading_words(words)
        found = _summary(turn)
        for section in found.sections if found else ():
            if section.no and name == plain(section.no):
                turn.facts["no"] = section.no
                return "section"
        known = addressing.find(turn, self.name, name) if name else ()
        if len(known) != 1:
            return None
        turn.facts["party_id"] = known[0].id
        return "party"


def _hand_out(turn: Turn, row: Row) -> None:
    files = details_words.files_of(turn, row)
    enclosing.hand_out(turn, files)
    turn.say("details-files-follow" if files else "details-no-files", code=row.code)


def _codes(turn: Turn, lines: Any) -> list[Choice | str]:
    """A button for each indicator of a list."""
    known = {one.code: one for one in addressing.rows(turn, "details")}
    rows = [known[line.code] for line in lines if line.code in known]
    return page(turn, [Choice(f"i{row.id}", row.code) for row in rows])


def _row(turn: Turn) -> Row | None:
    wanted = str(turn.facts.get("indicator_id", ""))
    rows = addressing.rows(turn, "details")
    return next((one for one in rows if str(one.id) == wanted), None)


def _summary(turn: Turn) -> Summary | None:
    """The period that is open, else the last one that was closed."""
    period = period_for(turn, "details")
    return None if period is None else turn.once(summary, period.id, turn.now)


def _without_leading_words(words: str) -> str:
    left = plain(words)
    for word in LEADING_WORDS:
        left = left.removeprefix(word).strip()
    return left
