"""The admin tells everybody, or a role, something: seen and counted before it goes."""

from __future__ import annotations

from typing import Any, ClassVar

from flows import whose
from flows.flow import Flow
from flows.states import State, StatesGroup
from flows.stopping import stopped
from flows.telling import Notice, reachable, tell
from flows.turn import Turn
from storage import committees, members

AUDIENCES = ("everyone", "members", "office", "chair")
ROLES = {"members": "member"}
LONGEST = 1_500


class Broadcast(StatesGroup):
    """To whom, what, is that right."""

    which = State()
    audience = State()
    words = State()
    confirm = State()
    done = State()


class BroadcastFlow(Flow):
    """Each person gets it once, however many seats they hold."""

    name: ClassVar[str] = "broadcast"
    states: ClassVar[type[StatesGroup]] = Broadcast
    start: ClassVar[State] = Broadcast.which
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move       from                to
        ["chosen",   Broadcast.which,    Broadcast.audience],
        ["meant",    Broadcast.audience, Broadcast.words],
        ["written",  Broadcast.words,    Broadcast.confirm],
        ["rewrite",  Broadcast.confirm,  Broadcast.words],
        ["sent",     Broadcast.confirm,  Broadcast.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        turn.stand(self.name, Broadcast.which.name)
        if whose.only(turn, self.name):
            turn.state = Broadcast.audience.name
        self.ask(turn)

    def ask_which(self, turn: Turn) -> None:
        whose.ask(turn, self.name)

    def hear_which(self, turn: Turn) -> str | None:
        return "chosen" if whose.hear(turn, self.name) else None

    def ask_audience(self, turn: Turn) -> None:
        turn.say("broadcast-ask_audience", "everyone", "members", "office", "chair", "no")

    def hear_audience(self, turn: Turn) -> str | None:
        if stopped(turn):
            return None
        if turn.choice not in AUDIENCES:
            turn.say("broadcast-please-choose")
            return None
        turn.facts["audience"] = turn.choice
        return "meant"

    def ask_words(self, turn: Turn) -> None:
        turn.say("broadcast-ask_words", "no")

    def hear_words(self, turn: Turn) -> str | None:
        if stopped(turn):
            return None
        words = turn.text.strip()
        if turn.heard.kind != "text" or not words or len(words) > LONGEST:
            turn.say("broadcast-too-long", most=str(LONGEST))
            return None
        turn.facts["words"] = words
        return "written"

    def ask_confirm(self, turn: Turn) -> None:
        to, away = _audience(turn)
        if away:
            turn.say("broadcast-unreached", names="; ".join(away))
        turn.say("broadcast-ask_confirm", "send", "rewrite", "no", count=len(to), **_said(turn))

    def hear_confirm(self, turn: Turn) -> str | None:
        if stopped(turn):
            return None
        if turn.chose("rewrite"):
            return "rewrite"
        return "sent" if turn.chose("send") else None

    def ask_done(self, turn: Turn) -> None:
        committee, (to, _) = whose.current(turn, self.name), _audience(turn)
        notice = Notice("note", [("broadcast-letter", _said(turn))])
        for member_id in to:
            tell(turn.db, turn.now, member_id, notice)
        if committee is not None:
            facts = {"audience": turn.facts["audience"], "words": turn.facts["words"]}
            turn.note("broadcast.sent", committee, count=len(to), **facts)
        turn.say("broadcast-done", "go:menu", count=len(to))


def _said(turn: Turn) -> dict[str, Any]:
    committee = whose.current(turn, "broadcast")
    name = committees.name_of(turn.db, committee) if committee is not None else ""
    return {"committee": name, "words": str(turn.facts["words"])}


def _audience(turn: Turn) -> tuple[list[int], list[str]]:
    """Who can be reached, the sender aside, and the parties of those who cannot."""
    committee = whose.current(turn, "broadcast")
    wanted = str(turn.facts["audience"])
    role = ROLES.get(wanted, wanted)
    found: dict[int, str] = {}
    for seat in members.sitting_in(turn.db, committee, turn.now) if committee is not None else ():
        if seat.member_id != turn.member_id and role in {"everyone", seat.role}:
            found.setdefault(seat.member_id, seat.party_name)
    to = [one for one in found if reachable(turn.db, one) is not None]
    return to, [party for one, party in found.items() if one not in to]
