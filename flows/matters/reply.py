"""Somebody answers: a directive is done, a question or a difficulty has its answer."""

from __future__ import annotations

from typing import Any, ClassVar

from flows import enclosing, picking
from flows.choices import plain
from flows.flow import Flow
from flows.matters import news as matter_news
from flows.matters import rights as matter_rights
from flows.matters import words as matter_words
from flows.matters.ask import SHORTEST, send_nothing
from flows.matters.news import News
from flows.paging import turned
from flows.states import State, StatesGroup
from flows.turn import Turn
from storage.matters import Known

SETTLES = {"directive": "done", "question": "answered", "difficulty": "answered"}


class Reply(StatesGroup):
    """Which one, in which words, and one last look."""

    which = State()
    words = State()
    confirm = State()
    done = State()


class ReplyFlow(Flow):
    """The answer goes to whoever wrote, with files; whatever question was open comes back."""

    name: ClassVar[str] = "reply"
    states: ClassVar[type[StatesGroup]] = Reply
    start: ClassVar[State] = Reply.which
    leads_back: ClassVar[bool] = True
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move       from           to
        ["picked",  Reply.which,   Reply.words],
        ["written", Reply.words,   Reply.confirm],
        ["again",   Reply.confirm, Reply.words],
        ["sent",    Reply.confirm, Reply.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        self.enter(turn)
        turn.facts["files"] = []
        found = matter_rights.waiting(turn)
        if picking.begin(turn, found):
            turn.state = "words"
        elif not found:
            _nothing(turn, None)
            return
        self.ask(turn)

    def wants_file(self, turn: Turn) -> bool:
        return turn.flow == self.name and turn.state != "which"

    def hear(self, turn: Turn) -> None:
        if turn.heard.kind != "file":
            super().hear(turn)
            return
        files = turn.facts["files"]
        if turn.file_id is not None and enclosing.may_go_along(turn, turn.file_id, len(files)):
            turn.facts["files"] = [*files, turn.file_id]
        self.ask(turn)

    def ask_which(self, turn: Turn) -> None:
        found = matter_rights.waiting(turn)
        lines = "\n".join(matter_words.line(turn, one) for one in found)
        turn.say("reply-ask_which", *picking.choices(turn, found), "not_now", lines=lines)

    def hear_which(self, turn: Turn) -> str | None:
        if turned(turn):
            return None
        if turn.chose("not_now"):
            send_nothing(turn)
            return None
        if picking.heard(turn, matter_rights.waiting(turn)):
            return "picked"
        turn.say("matter-please-choose")
        return None

    def ask_words(self, turn: Turn) -> None:
        matter = picking.matter(turn)
        if matter is None or not matter_rights.may_reply(turn, matter):
            _nothing(turn, matter)
            return
        matter_words.show(turn, matter)
        choices = ["only_done", "not_now"] if matter.kind == "directive" else ["not_now"]
        files = _files(turn)
        turn.say(f"reply-ask_words-{matter.kind}", *choices, files=files)

    def hear_words(self, turn: Turn) -> str | None:
        if turn.chose("not_now"):
            send_nothing(turn)
            return None
        if turn.chose("only_done"):
            turn.facts["words"] = ""
            return "written"
        if len(plain(turn.text)) < SHORTEST:
            turn.say("matter-too-short")
            return None
        turn.facts["words"] = turn.text.strip()
        return "written"

    def ask_confirm(self, turn: Turn) -> None:
        matter = picking.matter(turn)
        if matter is None or not matter_rights.may_reply(turn, matter):
            _nothing(turn, matter)
            return
        words = turn.facts["words"] or turn.phrase("reply-only-done")
        turn.say("reply-preview", number=str(matter.id), text=words, files=_files(turn))
        turn.say("matter-ask_confirm", "send", "again", "not_now")

    def hear_confirm(self, turn: Turn) -> str | None:
        if turn.chose("not_now"):
            send_nothing(turn)
            return None
        if turn.choice in {"send", "again"}:
            return "sent" if turn.chose("send") else "again"
        turn.say("matter-please-choose")
        return None

    def ask_done(self, turn: Turn) -> None:
        matter = picking.matter(turn)
        text = turn.facts["words"] or None
        if (
            matter is None
            or not matter_rights.may_reply(turn, matter)
            or not matter_news.move(turn, matter, SETTLES[matter.kind], text)
        ):
            _nothing(turn, matter)
            return
        files = [int(one) for one in turn.facts["files"]]
        for file_id in files:
            enclosing.to_matter(turn, file_id, matter.id)
        is_told = _tell(turn, matter, text or turn.phrase("reply-only-done"), len(files))
        key = "reply-done" if is_told else "reply-done-untold"
        turn.say(key, "go:matters", "go:menu", number=str(matter.id))


def _tell(turn: Turn, matter: Known, text: str, count: int) -> bool:
    """The answer returns to whoever asked; of a difficulty the office learns it, too."""
    who = matter.party_name if matter.kind != "difficulty" else turn.speaker.member_name or ""
    lines = matter_news.of(matter, f"note-answer-{matter.kind}", answer=text, who=who)
    lines += [("note-answer-files", {"count": count})] if count else []
    news = News(turn, matter, lines, (f"go:matters {matter.id}",))
    if matter.kind != "difficulty":
        return news.to([matter.author_id])
    news.to_role("office")
    return news.to_party()


def _files(turn: Turn) -> str:
    count = len(turn.facts["files"])
    return turn.phrase("matter-with-files", count=count) if count else ""


def _nothing(turn: Turn, matter: Known | None) -> None:
    """Nothing waits, or somebody was faster: then what was said is shown."""
    if matter is not None and matter_rights.may_see(turn, matter):
        turn.say("reply-settled", number=str(matter.id))
        matter_words.show(turn, matter)
    else:
        turn.say("reply-nothing")
    turn.say("matter-end", "go:matters", "go:menu")
    turn.rest()
