"""Who changed what, in words: of an indicator by its code, or of a person by name."""

from __future__ import annotations

import re
from typing import Any, ClassVar

from flows import choosing, holdings, rights
from flows.choices import plain
from flows.chronicle import words_of
from flows.flow import Flow
from flows.states import State, StatesGroup
from flows.turn import Turn
from storage import chronicle, plans
from storage.plans import Known

FILLING = re.compile(
    r"\b(?:chỉ tiêu|chi tieu|indicator|của|cua|of|số|so)\b|[?!.]+$", re.IGNORECASE
)
MOST = 15
OF = {"i": chronicle.of_indicator, "m": chronicle.of_member, "k": chronicle.of_plan}
PLANS = frozenset({
    "ke hoach",
    "plan",
    "lich nhac",
    "ky bao cao",
    "ngay bao cao",
    "ladder",
    "rules",
})


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
        found = OF[kind](turn.db, number)
        lines = [words_of(turn, one) for one in found[-MOST:]]
        title = str(turn.facts["title"])
        if not lines:
            turn.say("history-nothing", "go:history", "go:menu", title=title)
            return
        turn.say("history-title", title=title, count=len(lines))
        turn.reply.lines[-1] += "\n" + "\n".join(lines)
        turn.say("history-end", "go:history", "go:menu")


def _meant(turn: Turn, typed: str) -> bool:
    """An indicator of a committee the speaker looks after, its plan, or one of its people."""
    wanted = " ".join(FILLING.sub(" ", typed).split())
    code = holdings.by_code(turn, "history", wanted)
    if code is not None:
        row = holdings.meant(turn, "history", code)[0].row
        turn.facts.update(about=code, title=f"{row.code}. {row.text}")
        return True
    if plain(wanted) in PLANS and (plan := _plan(turn)) is not None:
        turn.facts.update(about=f"k{plan.id}", title=plan.title)
        return True
    people = choosing.as_choices(choosing.people(turn, "history"))
    found = choosing.named(wanted, people)
    if len(found) == 1:
        turn.facts.update(about=found[0].id, title=found[0].label)
        return True
    names = "; ".join(one.label for one in found[: choosing.SHOWN])
    turn.say("pick-several" if found else "history-no-such", names=names)
    return False


def _plan(turn: Turn) -> Known | None:
    """The one plan that can be meant; of several, people name an indicator or a person."""
    mine = set(rights.committees(turn, "history"))
    found = [plan for plan in plans.active(turn.db) if plan.committee_id in mine]
    return found[0] if len(found) == 1 else None
