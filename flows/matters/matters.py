"""What is open between chair, office and parties: a list, each in full, and what can be done."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, ClassVar

from flows import enclosing, picking, rights
from flows.flow import Flow
from flows.matters import news as matter_news
from flows.matters import rights as matter_rights
from flows.matters import words as matter_words
from flows.matters.news import News
from flows.paging import PAGE, turned
from flows.states import State, StatesGroup
from flows.turn import Turn
from storage import evidence, matters
from storage.matters import Known

LATELY = timedelta(days=30)


class Matters(StatesGroup):
    """The list, one of it, and whether it is really withdrawn."""

    queue = State()
    one = State()
    sure = State()
    done = State()


class MattersFlow(Flow):
    """Everybody sees what concerns them: a party its own, office and chair the committee's."""

    name: ClassVar[str] = "matters"
    states: ClassVar[type[StatesGroup]] = Matters
    start: ClassVar[State] = Matters.queue
    leads_back: ClassVar[bool] = True
    writing: ClassVar[frozenset[str] | None] = frozenset()
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move         from           to
        ["picked",    Matters.queue, Matters.one],
        ["back",     [Matters.one, Matters.sure], Matters.queue],
        ["withdraw",  Matters.one,   Matters.sure],
        ["withdrawn", Matters.sure,  Matters.done],
        ["enough",    Matters.queue, Matters.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        self.enter(turn)
        if turn.brought.get("door", "").isdigit():
            turn.facts["matter_id"] = int(turn.brought["door"])
            turn.state = "one"
        self.ask(turn)

    def ask_queue(self, turn: Turn) -> None:
        found, lately = matter_rights.visible(turn), _lately(turn)
        if found:
            lines = "\n".join(matter_words.line(turn, one) for one in _page_of(turn, found))
            turn.say("matters-open", count=len(found), lines=lines)
        else:
            turn.say("matters-none")
        if lately:
            lines = "\n".join(matter_words.line(turn, one) for one in lately[:PAGE])
            turn.say("matters-lately", lines=lines)
        new = [
            f"go:{flow}" for flow in ("directive", "ask", "difficulty") if rights.may(turn, flow)
        ]
        turn.say("matters-ask_queue", *picking.choices(turn, found), *new, "enough")

    def hear_queue(self, turn: Turn) -> str | None:
        if turned(turn):
            return None
        if turn.chose("enough"):
            return "enough"
        if picking.heard(turn, [*matter_rights.visible(turn), *_lately(turn)]):
            return "picked"
        turn.say("matter-please-choose")
        return None

    def ask_one(self, turn: Turn) -> None:
        matter = _seen(turn)
        if matter is None:
            turn.say("not-allowed", "go:menu")
            turn.rest()
            return
        matter_words.show(turn, matter)
        turn.say("matters-ask_one", *_possible(turn, matter))

    def hear_one(self, turn: Turn) -> str | None:
        matter = _seen(turn)
        if matter is None or turn.chose("back"):
            return "back"
        if turn.chose("files"):
            enclosing.hand_out(turn, list(evidence.of_matter(turn.db, matter.id)))
            turn.say("matters-files-follow")
        elif turn.chose("withdraw") and matter_rights.may_withdraw(turn, matter):
            return "withdraw"
        else:
            turn.say("matter-please-choose")
        return None

    def ask_sure(self, turn: Turn) -> None:
        turn.say("matters-ask_sure", "yes", "back", number=str(turn.facts["matter_id"]))

    def hear_sure(self, turn: Turn) -> str | None:
        return "withdrawn" if turn.chose("yes") else "back"

    def ask_done(self, turn: Turn) -> None:
        matter = _seen(turn) if "matter_id" in turn.facts else None
        if matter is not None and matter_rights.may_withdraw(turn, matter):
            _withdraw(turn, matter)
        turn.say("matters-done", "go:menu")


def _withdraw(turn: Turn, matter: Known) -> None:
    if not matter_news.move(turn, matter, "withdrawn"):
        return
    news = News(turn, matter, matter_news.of(matter, "note-withdrawn"))
    if matter.kind == "difficulty":
        news.to_role("office")
    else:
        news.to_party()
    turn.say("matters-withdrawn", number=str(matter.id))


def _possible(turn: Turn, matter: Known) -> list[str]:
    """What the speaker may do with it now."""
    doors = {
        f"go:acknowledge {matter.id}": matter_rights.may_acknowledge(turn, matter),
        f"go:reply {matter.id}": matter_rights.may_reply(turn, matter),
        f"go:forward {matter.id}": matter_rights.may_forward(turn, matter),
        "files": bool(evidence.of_matter(turn.db, matter.id)),
        "withdraw": matter_rights.may_withdraw(turn, matter),
    }
    return [*(one for one, is_possible in doors.items() if is_possible), "back"]


def _seen(turn: Turn) -> Known | None:
    matter = picking.matter(turn)
    return matter if matter is not None and matter_rights.may_see(turn, matter) else None


def _page_of(turn: Turn, found: list[Known]) -> list[Known]:
    start = int(turn.facts.get("page", 0)) * PAGE
    return found[start : start + PAGE] or found[:PAGE]


def _lately(turn: Turn) -> list[Known]:
    """What was settled in the last month, for office and chair."""
    return [
        one
        for place in matter_rights.committees(turn, *matter_rights.LEADING)
        for one in matters.lately_settled(turn.db, place, turn.now - LATELY)
    ]
