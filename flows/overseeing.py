"""The office watches the tasks of the plan: how far each is, and who gets another day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar

from flows import days, enclosing, rights, task_words
from flows.choices import Choice
from flows.flow import Flow
from flows.paging import page, turned
from flows.states import State, StatesGroup
from flows.telling import Notice, tell
from flows.turn import Turn
from locales import numbers
from storage import evidence, members, plans, task_progress, tasks
from storage.tasks import Known

SEEN = ("state", "last_day", "asked_until")


class Duties(StatesGroup):
    """All of them, one, and its new day."""

    which = State()
    one = State()
    day = State()


class DutiesFlow(Flow):
    """What somebody else has decided meanwhile is shown before anything is decided again."""

    name: ClassVar[str] = "duties"
    states: ClassVar[type[StatesGroup]] = Duties
    start: ClassVar[State] = Duties.which
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move     from                      to
        ["picked", Duties.which,             Duties.one],
        ["dated",  Duties.one,               Duties.day],
        ["back",   [Duties.one, Duties.day], Duties.which],
        ["again",  Duties.day,               Duties.one],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        self.enter(turn)
        wanted = turn.brought.get("door", "")
        if wanted.isdigit() and _find(turn, int(wanted)):
            turn.facts["task_id"] = int(wanted)
            turn.state = "one"
        self.ask(turn)

    def ask_which(self, turn: Turn) -> None:
        found = _all(turn)
        if not found:
            turn.say("duties-none", "go:menu")
            turn.rest()
            return
        choices = page(turn, [Choice(f"t{one.id}", task_words.short(one)) for one in found])
        lines = "\n".join(_line(turn, one) for one in found)
        turn.say("duties-ask_which", *choices, "go:menu", lines=lines, count=len(found))

    def hear_which(self, turn: Turn) -> str | None:
        if turned(turn):
            return None
        wanted = (turn.choice or "").removeprefix("t")
        if not wanted.isdigit():
            turn.say("tasks-please-choose")
            return None
        turn.facts.update(task_id=int(wanted), page=0)
        return "picked"

    def ask_one(self, turn: Turn) -> None:
        task = tasks.get(turn.db, int(turn.facts["task_id"]))
        turn.facts["standing"] = _standing(task)
        turn.reply.lines.append(_line(turn, task))
        turn.reply.lines += [
            turn.phrase(
                "duties-said", state=turn.phrase(f"task-state-{one.state}"), note=one.note or "–"
            )
            for one in task_progress.progress(turn.db, task.id)[-5:]
        ]
        choices = ["grant", "refuse"] if task.asked_until else []
        choices += ["files"] if evidence.of_task(turn.db, task.id) else []
        choices += ["set_day"] if task.is_owed else []
        if task.asked_until:
            turn.say("duties-ask_one_asked", *choices, "back", day=numbers.day(task.asked_until))
        else:
            turn.say("duties-ask_one", *choices, "back")

    def hear_one(self, turn: Turn) -> str | None:
        task = tasks.get(turn.db, int(turn.facts["task_id"]))
        if turn.chose("back"):
            return "back"
        if turn.chose("files"):
            enclosing.hand_out(turn, list(evidence.of_task(turn.db, task.id)))
            return None
        if turn.chose("set_day"):
            return "dated"
        if turn.choice not in {"grant", "refuse"}:
            turn.say("tasks-please-choose")
            return None
        if _has_changed(turn, task) or task.asked_until is None:
            turn.say("duties-changed")
            return None
        if turn.chose("grant"):
            _extend(turn, task, task.asked_until)
        else:
            _refuse(turn, task)
        return "back"

    def ask_day(self, turn: Turn) -> None:
        task = tasks.get(turn.db, int(turn.facts["task_id"]))
        options: list[str] = turn.facts.get("options", [])
        choices = [Choice(one, numbers.day(date.fromisoformat(one))) for one in options]
        turn.say("duties-ask_day", *choices, "back", free=not options, text=task_words.short(task))

    def hear_day(self, turn: Turn) -> str | None:
        task = tasks.get(turn.db, int(turn.facts["task_id"]))
        if turn.chose("back"):
            return "again"
        if _has_changed(turn, task):
            turn.say("duties-changed")
            return "again"
        if turn.choice in turn.facts.get("options", []):
            _extend(turn, task, date.fromisoformat(str(turn.choice)))
            return "back"
        found = days.read(turn.text, _today(turn), is_answer=True)
        if found is None or not (found.day or found.options):
            turn.say("tasks-no-day")
            return None
        if found.day is None:
            turn.facts["options"] = [one.isoformat() for one in found.options]
            return None
        _extend(turn, task, found.day)
        return "back"


def _all(turn: Turn) -> Sequence[Known]:
    """Everything unfinished in the speaker's committees; a wish for time stands in front."""
    mine = set(rights.committees(turn, "duties"))
    found = [
        one
        for plan in plans.active(turn.db)
        if plan.committee_id in mine
        for one in tasks.of_plan(turn.db, plan.id)
        if one.is_owed
    ]
    return sorted(found, key=lambda one: (one.asked_until is None, one.last_day or date.max))


def _find(turn: Turn, task_id: int) -> Known | None:
    return next((one for one in _all(turn) if one.id == task_id), None)


def _line(turn: Turn, task: Known) -> str:
    return turn.phrase(
        "duties-line-asked" if task.asked_until else "duties-line",
        task=task_words.words(turn.locale, task, _today(turn)),
        party=task.party_name or turn.phrase("nobody"),
        state=turn.phrase(f"task-state-{task.state}"),
        day=numbers.day(task.asked_until) if task.asked_until else "",
    )


def _standing(task: Known) -> list[str]:
    return [str(getattr(task, name)) for name in SEEN]


def _has_changed(turn: Turn, task: Known) -> bool:
    return bool(turn.facts.get("standing") != _standing(task))


def _extend(turn: Turn, task: Known, until: date) -> None:
    task_progress.extend(turn.db, turn.now, turn.actor, task.id, until)
    turn.facts["options"] = []
    turn.say("duties-extended", text=task_words.short(task), day=numbers.day(until))
    _tell_holders(turn, task, "note-task-extended", day=numbers.day(until))


def _refuse(turn: Turn, task: Known) -> None:
    task_progress.refuse_extension(turn.db, turn.now, turn.actor, task.id)
    turn.say("duties-refused", text=task_words.short(task))
    day = numbers.day(task.last_day) if task.last_day else task.wording
    _tell_holders(turn, task, "note-task-not-extended", day=day)


def _tell_holders(turn: Turn, task: Known, key: str, **facts: str) -> None:
    known = {"text": task_words.short(task), **facts}
    notice = Notice("note", [(key, known)], (f"go:tasks {task.id}",))
    seats = members.standing_for(turn.db, task.party_id, turn.now) if task.party_id else ()
    for seat in seats:
        tell(turn.db, turn.now, seat.member_id, notice)


def _today(turn: Turn) -> date:
    return numbers.local_day(turn.now, turn.house.zone)
