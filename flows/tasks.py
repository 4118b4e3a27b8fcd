"""Whoever holds a task of the plan says how far it is, what is in the way, or asks for time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar

from flows import days, enclosing, task_words
from flows.choices import Choice, plain
from flows.flow import Flow
from flows.paging import page, turned
from flows.states import State, StatesGroup
from flows.telling import Notice, tell
from flows.turn import Turn
from locales import numbers
from storage import evidence, members, task_progress, tasks
from storage.task_progress import Said
from storage.tasks import Known

STATES = {"doing": "doing", "finished": "done", "blocked": "stuck"}
SHORTEST_REASON = 3


class Tasks(StatesGroup):
    """Which task, how far, until when, and what there is to say about it."""

    which = State()
    one = State()
    until = State()
    note = State()
    done = State()


class TasksFlow(Flow):
    """What is said is kept at the note, so that nothing half said counts."""

    name: ClassVar[str] = "tasks"
    states: ClassVar[type[StatesGroup]] = Tasks
    start: ClassVar[State] = Tasks.which
    writing: ClassVar[frozenset[str] | None] = frozenset({"note"})
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move     from                                to
        ["picked", Tasks.which,                        Tasks.one],
        ["said",   [Tasks.one, Tasks.until],           Tasks.note],
        ["longer", Tasks.one,                          Tasks.until],
        ["other",  [Tasks.one, Tasks.until, Tasks.note], Tasks.which],
        ["told",   Tasks.note,                         Tasks.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        mine = _mine(turn)
        if not mine:
            turn.say("tasks-none", "go:menu")
            turn.rest()
            return
        wanted = turn.brought.get("door", "")
        self.enter(turn)
        if wanted.isdigit() or len(mine) == 1:
            turn.facts["task_id"] = int(wanted) if wanted.isdigit() else mine[0].id
            turn.state = "one"
        self.ask(turn)

    def wants_file(self, turn: Turn) -> bool:
        return turn.flow == self.name and turn.state == "note"

    def ask_which(self, turn: Turn) -> None:
        mine = _mine(turn)
        today = _today(turn)
        lines = "\n".join(f"– {task_words.words(turn.locale, one, today)}" for one in mine)
        choices = [Choice(f"t{one.id}", task_words.short(one)) for one in mine]
        turn.say("tasks-ask_which", *page(turn, choices), "go:menu", lines=lines)

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
        task = _task(turn)
        if task is None:
            _lost(turn)
            return
        said = task_progress.progress(turn.db, task.id)
        facts = {"task": task_words.words(turn.locale, task, _today(turn))}
        facts["state"] = turn.phrase(f"task-state-{task.state}")
        facts["note"] = turn.phrase("tasks-last-note", note=said[-1].note) if said else ""
        choices = ["finished", "doing", "blocked"]
        choices += ["longer"] if task.last_day else []
        choices += ["other"] if len(_mine(turn)) > 1 else []
        turn.reply.lines.append(turn.phrase("tasks-one", **facts))
        turn.say("tasks-ask_one", *choices, "go:menu")

    def hear_one(self, turn: Turn) -> str | None:
        if turn.chose("other") or turn.chose("longer"):
            return turn.choice
        if turn.choice not in STATES:
            turn.say("tasks-please-choose")
            return None
        turn.facts.update(said=STATES[turn.choice], until=None)
        return "said"

    def ask_until(self, turn: Turn) -> None:
        options: list[str] = turn.facts.get("options", [])
        choices = [Choice(one, numbers.day(date.fromisoformat(one))) for one in options]
        key = "tasks-ask_which_day" if options else "tasks-ask_until"
        turn.say(key, *choices, "other", free=not options)

    def hear_until(self, turn: Turn) -> str | None:
        if turn.chose("other"):
            return "other"
        task = _task(turn)
        if task is None:
            _lost(turn)
            return None
        until = _day_meant(turn)
        if until is None:
            return None
        if task.last_day is not None and until <= task.last_day:
            turn.say("tasks-not-later", day=numbers.day(task.last_day))
            return None
        turn.facts.update(said="stuck", until=until.isoformat(), options=[])
        return "said"

    def ask_note(self, turn: Turn) -> None:
        if _task(turn) is None:
            _lost(turn)
            return
        key, choices = "tasks-ask_note", ["skip"]
        if _needs_words(turn):
            key, choices = "tasks-ask_reason", []
        turn.say(key, *choices, "other")

    def hear_note(self, turn: Turn) -> str | None:
        task = _task(turn)
        if turn.chose("other") or task is None:
            return "other"
        if turn.heard.kind == "file" and turn.file_id is not None:
            enclosing.to_task(turn, turn.file_id, task.id)
            if not turn.text.strip():
                return None
        note = "" if turn.chose("skip") else turn.text.strip()
        if turn.heard.kind not in {"text", "file", "tap"} or (
            _needs_words(turn) and len(plain(note)) < SHORTEST_REASON
        ):
            turn.say("tasks-needs-words")
            return None
        turn.facts["note"] = note
        return "told"

    def ask_done(self, turn: Turn) -> None:
        task = tasks.get(turn.db, int(turn.facts["task_id"]))
        said = _said(turn, task)
        task_progress.tell(turn.db, turn.now, turn.actor, task.id, said)
        doors = ("go:tasks", "go:menu") if len(_mine(turn)) else ("go:menu",)
        if said.asked_until is not None:
            turn.say("tasks-time-asked", *doors, day=numbers.day(said.asked_until))
        else:
            state = turn.phrase(f"task-state-{said.state}")
            turn.say("tasks-told", *doors, text=task_words.short(task), state=state)
        _tell_office(turn, task, said)


def _mine(turn: Turn) -> Sequence[Known]:
    return tasks.of_member(turn.db, turn.member_id, turn.now)


def _task(turn: Turn) -> Known | None:
    """The task in question, as long as it is the speaker's and not done."""
    wanted = turn.facts.get("task_id")
    return next((one for one in _mine(turn) if one.id == wanted), None)


def _lost(turn: Turn) -> None:
    turn.say("tasks-moved", "go:tasks", "go:menu")
    turn.rest()


def _today(turn: Turn) -> date:
    return numbers.local_day(turn.now, turn.house.zone)


def _needs_words(turn: Turn) -> bool:
    """What is in the way, and why more time is needed, cannot be left out."""
    return turn.facts.get("said") == "stuck"


def _day_meant(turn: Turn) -> date | None:
    """The day that was typed or chosen; unsure, it is asked."""
    if turn.choice in turn.facts.get("options", []):
        return date.fromisoformat(str(turn.choice))
    found = days.read(turn.text, _today(turn), is_answer=True)
    if found is None or not (found.day or found.options):
        turn.say("tasks-no-day")
        return None
    if found.day is None:
        turn.facts["options"] = [one.isoformat() for one in found.options]
    return found.day


def _said(turn: Turn, task: Known) -> Said:
    until = turn.facts.get("until")
    files = evidence.of_task(turn.db, task.id)
    return Said(
        state=task.state if until and task.state != "open" else str(turn.facts["said"]),
        note=str(turn.facts.get("note", "")),
        evidence="; ".join(one.name for one in files),
        asked_until=date.fromisoformat(str(until)) if until else None,
    )


def _tell_office(turn: Turn, task: Known, said: Said) -> None:
    """What is stuck, and a wish for time, somebody has to decide about."""
    if said.state != "stuck" and said.asked_until is None:
        return
    facts = {"party": task.party_name or "", "text": task_words.short(task), "note": said.note}
    key = "note-task-stuck"
    if said.asked_until is not None:
        key, facts["day"] = "note-task-time", numbers.day(said.asked_until)
    notice = Notice("note", [(key, facts)], (f"go:duties {task.id}",))
    for seat in members.with_role(turn.db, task.committee_id, "office", turn.now):
        tell(turn.db, turn.now, seat.member_id, notice)
