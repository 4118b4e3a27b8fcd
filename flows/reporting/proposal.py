"""The admin decides whose a refused question is: hands it over as proposed, or leaves it."""

from __future__ import annotations

from typing import Any, ClassVar

from flows import rights
from flows.choices import Choice
from flows.flow import Flow
from flows.handing import hand_over
from flows.states import State, StatesGroup
from flows.telling import Notice, tell
from flows.turn import Turn
from storage import indicators, members, parties, periods, proposals, requests
from storage.proposals import Proposed
from storage.requests import Asked

PAGE = 8


class Proposal(StatesGroup):
    """Which one, and what becomes of it."""

    which = State()
    decide = State()
    done = State()


class ProposalFlow(Flow):
    """A notice's own button decides at once; without a number the open ones are listed."""

    name: ClassVar[str] = "proposal"
    states: ClassVar[type[StatesGroup]] = Proposal
    start: ClassVar[State] = Proposal.which
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move      from              to
        ["picked",  Proposal.which,   Proposal.decide],
        ["back",    Proposal.decide,  Proposal.which],
        ["decided", Proposal.decide,  Proposal.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        what, _, number = turn.brought.get("door", "").partition(" ")
        turn.stand(self.name, self.start.name)
        proposed = _find(turn, number)
        if proposed is not None and what in {"hand", "stay"}:
            turn.state = Proposal.done.name
            turn.facts["proposal_id"] = proposed.id
            _decide(turn, proposed, what)
        self.ask(turn)

    def ask_which(self, turn: Turn) -> None:
        waiting = _waiting(turn)
        if not waiting:
            turn.say("proposal-none", "go:menu")
            turn.rest()
            return
        turn.say(
            "proposal-ask_which",
            *(Choice(f"o{one.id}", _code(turn, one)) for one in waiting[:PAGE]),
            "go:menu",
            count=len(waiting),
        )

    def hear_which(self, turn: Turn) -> str | None:
        proposed = _find(turn, (turn.choice or "").removeprefix("o"))
        if proposed is None:
            turn.say("review-please-choose")
            return None
        turn.facts["proposal_id"] = proposed.id
        return "picked"

    def ask_decide(self, turn: Turn) -> None:
        proposed = _proposed(turn)
        one = requests.get(turn.db, proposed.request_id)
        to = parties.get(turn.db, proposed.to_party_id).name if proposed.to_party_id else None
        turn.say(
            "proposal-ask_decide",
            *(("hand",) if to else ()),
            "go:reassign",
            "stay",
            "back",
            code=one.code,
            text=one.text.rstrip(". "),
            party=parties.get(turn.db, proposed.from_party_id).name,
            to=to or turn.phrase("proposal-nobody-knows"),
        )

    def hear_decide(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        if turn.choice not in {"hand", "stay"}:
            turn.say("review-please-choose")
            return None
        _decide(turn, _proposed(turn), turn.choice)
        return "decided"

    def ask_done(self, turn: Turn) -> None:
        turn.say("proposal-end", "go:proposal", "go:reassign", "go:menu")


def _decide(turn: Turn, proposed: Proposed, what: str) -> None:
    """Once; whoever comes second sees what was done, and may hand it over again."""
    one = requests.get(turn.db, proposed.request_id)
    if not proposed.is_open or one.party_id != proposed.from_party_id:
        turn.say("proposal-decided-already", code=one.code, party=one.party_name)
        return
    if what == "stay":
        _keep(turn, one, proposed)
    else:
        _hand(turn, one, proposed)


def _hand(turn: Turn, one: Asked, proposed: Proposed) -> None:
    if proposed.to_party_id is None:
        return
    plan_id = periods.get(turn.db, one.period_id).plan_id
    row = next(row for row in indicators.all_of(turn.db, plan_id) if row.id == one.indicator_id)
    to = parties.get(turn.db, proposed.to_party_id)
    proposals.decide(turn.db, proposed.id, "handed", turn.member_id, turn.now)
    done = hand_over(turn.db, turn.now, turn.actor, row, to)
    turn.say("reassign-done", code=one.code, before=done.before, after=done.after)
    if not done.has_holder:
        turn.say("reassign-not-joined", party=done.after)


def _keep(turn: Turn, one: Asked, proposed: Proposed) -> None:
    proposals.decide(turn.db, proposed.id, "kept", turn.member_id, turn.now)
    turn.note("request.kept", one.id, proposal=proposed.id)
    facts = {"code": one.code, "text": one.text.rstrip(". ")}
    notice = Notice("note", [("note-still-yours", facts)], (f"go:report {one.id}",))
    for seat in members.standing_for(turn.db, one.party_id, turn.now):
        tell(turn.db, turn.now, seat.member_id, notice)
    turn.say("proposal-kept", code=one.code, party=one.party_name)


def _waiting(turn: Turn) -> list[Proposed]:
    """What nobody has decided in the speaker's committees."""
    mine = rights.committees(turn, "proposal")
    return [
        one
        for one in proposals.waiting(turn.db)
        if parties.get(turn.db, one.from_party_id).committee_id in mine
    ]


def _find(turn: Turn, number: str) -> Proposed | None:
    found = proposals.find(turn.db, int(number)) if number.isdigit() else None
    if found is None:
        return None
    committee = parties.get(turn.db, found.from_party_id).committee_id
    return found if committee in rights.committees(turn, "proposal") else None


def _proposed(turn: Turn) -> Proposed:
    found = proposals.find(turn.db, int(turn.facts["proposal_id"]))
    if found is None:
        raise LookupError(turn.facts["proposal_id"])
    return found


def _code(turn: Turn, one: Proposed) -> str:
    return requests.get(turn.db, one.request_id).code
