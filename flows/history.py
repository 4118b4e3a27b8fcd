"""Who changed what, in words: of an indicator by its code, or of a person by name."""

from __future__ import annotations

import re
from typing import Any, ClassVar

from flows import choosing, holdings
from flows.chronicle import words_of
from flows.flow import Flow
from flows.states import State, StatesGroup
from flows.turn import Turn
from storage import chronicle

FILLING = re.compile(
    r"\b(?:chỉ tiêu|chi tieu|indicator|của|cua|of|số|so)\b|[?!.]+$", re.IGNORECASE
)
MOST = 15


class History(StatesGroup):
    """About what."""

    about = State()
    shown = State()


class HistoryFlow(Flow):
    """The audit as people read it: who, what, when, before and after."""

    name: ClassVar[str] = "history"
    states: ClassVar[type[StatesGroup]] = History
    start: ClassVar[State] = History.about
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move     from           to
        ["found",  History.about, History.shown],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        """What "Ai sửa chỉ tiêu I.3?" is about is said already."""
        turn.stand(self.name, History.about.name)
        if turn.brought.get("words") and _meant(turn, turn.brought["words"]):
            turn.state = History.shown.name
        self.ask(turn)

    def ask_about(self, turn: Turn) -> None:
        turn.say("history-ask_about", "go:menu")

    def hear_about(self, turn: Turn) -> str | None:
        return "found" if _meant(turn, turn.text) else None

    def ask_shown(self, turn: Turn) -> None:
        kind, number = str(turn.facts["about"])[:1], int(str(turn.facts["about"])[1:])
        of = chronicle.of_indicator if kind == "i" else chronicle.of_member
        found = of(turn.db, number)
        lines = [words_of(turn, one) for one in found[-MOST:]]
        title = str(turn.facts["title"])
        if not lines:
            turn.say("history-nothing", "go:history", "go:menu", title=title)
            return
        turn.say("history-title", title=title, count=len(lines))
        turn.reply.lines[-1] += "\n" + "\n".join(lines)
        turn.say("history-end", "go:history", "go:menu")


def _meant(turn: Turn, typed: str) -> bool:
    """An indicator of a committee the speaker looks after, or one of its people."""
    wanted = " ".join(FILLING.sub(" ", typed).split())
    code = holdings.by_code(turn, "history", wanted)
    if code is not None:
        row = holdings.meant(turn, "history", code)[0].row
        turn.facts.update(about=code, title=f"{row.code}. {row.text}")
        return True
    people = choosing.as_choices(choosing.people(turn, "history"))
    found = choosing.named(wanted, people)
    if len(found) == 1:
        turn.facts.update(about=found[0].id, title=found[0].label)
        return True
    names = "; ".join(one.label for one in found[: choosing.SHOWN])
    turn.say("pick-several" if found else "history-no-such", names=names)
    return False
