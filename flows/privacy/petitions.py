"""The office's queue of what people ask about their data: say how, do it, or refuse; and why."""

from __future__ import annotations

from typing import Any, ClassVar

from flows import rights
from flows.choices import Choice, plain
from flows.flow import Flow
from flows.leaving import is_last_admin
from flows.paging import page, turned
from flows.privacy import petitioning
from flows.states import State, StatesGroup
from flows.turn import Turn
from locales import numbers
from storage import members, parties, petitions
from storage.petitions import Known

SHORTEST = 3
LONGEST_NAME = 80


class Petitions(StatesGroup):
    """Which, what, and why; for a correction the right name, for an erasure what the plan says."""

    which = State()
    decide = State()
    rename = State()
    named = State()
    reason = State()
    informed = State()
    done = State()


class PetitionsFlow(Flow):
    """The longest waiting in front, each with the day the law names."""

    name: ClassVar[str] = "petitions"
    states: ClassVar[type[StatesGroup]] = Petitions
    start: ClassVar[State] = Petitions.which
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move       from               to
        ["picked",   Petitions.which,   Petitions.decide],
        ["back",     [Petitions.decide, Petitions.rename, Petitions.named, Petitions.reason],
                                        Petitions.which],
        ["informed", Petitions.decide,  Petitions.informed],
        ["renames",  Petitions.decide,  Petitions.rename],
        ["asks_plan", Petitions.decide, Petitions.named],
        ["decided",  [Petitions.decide, Petitions.rename, Petitions.named], Petitions.reason],
        ["settled",  Petitions.reason,  Petitions.done],
    ]
    # fmt: on

    def ask_which(self, turn: Turn) -> None:
        waiting = waiting_for(turn)
        if not waiting:
            turn.rest()
            turn.say("petitions-nothing", "go:menu")
            return
        turn.say(
            "petitions-ask_which",
            *page(turn, _choices(turn, waiting)),
            "go:menu",
            count=len(waiting),
        )

    def hear_which(self, turn: Turn) -> str | None:
        if turned(turn):
            return None
        picked = next((one for one in waiting_for(turn) if turn.chose(f"p{one.id}")), None)
        if picked is None:
            turn.say("privacy-please-choose")
            return None
        turn.facts.update(petition=picked.id, page=0)
        return "picked"

    def ask_decide(self, turn: Turn) -> None:
        one = _one(turn)
        if _is_settled(turn, one):
            return
        inform = ("inform",) if one.state == "open" else ()
        facts = petitioning.facts_of(one)
        key = f"petitions-ask_{one.kind}"
        turn.say(key, *inform, "grant", "refuse", "back", **facts)

    def hear_decide(self, turn: Turn) -> str | None:
        one = _one(turn)
        turn.facts.update(verdict="granted", in_plan=False, name="")
        if turn.chose("back"):
            return "back"
        if turn.chose("inform") and one.state == "open":
            return "informed"
        if turn.chose("refuse"):
            turn.facts["verdict"] = "refused"
            return "decided"
        if not turn.chose("grant"):
            turn.say("privacy-please-choose")
            return None
        if one.kind == "correction":
            return "renames"
        return "asks_plan" if parties.is_named(turn.db, one.member_name) else "decided"

    def ask_rename(self, turn: Turn) -> None:
        turn.say("petitions-ask_rename", "skip", "back", **petitioning.facts_of(_one(turn)))

    def hear_rename(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        name = " ".join(turn.text.split())
        if not turn.chose("skip"):
            if not any(mark.isalpha() for mark in name) or len(name) > LONGEST_NAME:
                turn.say("takeover-no-name")
                return None
            turn.facts["name"] = name
        return "decided"

    def ask_named(self, turn: Turn) -> None:
        """Never guessed: a post is nobody's name, a person's name is."""
        turn.say("petitions-ask_named", "yes", "no", "back", name=_one(turn).member_name)

    def hear_named(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        if turn.choice not in {"yes", "no"}:
            turn.say("privacy-please-choose")
            return None
        turn.facts["in_plan"] = turn.chose("yes")
        return "decided"

    def ask_reason(self, turn: Turn) -> None:
        key = f"petitions-ask_why_{turn.facts['verdict']}"
        turn.say(key, "back", **petitioning.facts_of(_one(turn)))

    def hear_reason(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        if turn.heard.kind != "text" or len(plain(turn.text)) < SHORTEST:
            turn.say("unlock-needs-reason")
            return None
        turn.facts["reason"] = turn.text.strip()
        return "settled"

    def ask_informed(self, turn: Turn) -> None:
        one = _one(turn)
        if not petitioning.inform(turn.db, turn.now, turn.actor, one):
            _is_settled(turn, petitions.get(turn.db, one.id))
            return
        turn.say("petitions-informed", "go:petitions", "go:menu", **petitioning.facts_of(one))

    def ask_done(self, turn: Turn) -> None:
        one, facts = _one(turn), turn.facts
        if one.kind == "erasure" and facts["verdict"] == "granted" and _runs_alone(turn, one):
            turn.say("petitions-last-admin", "go:roles", "go:menu", name=one.member_name)
            return
        row = {"state": facts["verdict"], "reason": facts["reason"], "in_plan": facts["in_plan"]}
        if not petitioning.decide(turn.db, turn.now, turn.member_id, one, row):
            _is_settled(turn, petitions.get(turn.db, one.id))
            return
        if facts["name"] and facts["verdict"] == "granted":
            members.change(turn.db, one.member_id, name=facts["name"])
            turn.note("member.renamed", one.member_id)
        key = f"petitions-done-{one.kind}-{facts['verdict']}"
        turn.say(key, "go:petitions", "go:menu", **petitioning.facts_of(one))


def waiting_for(turn: Turn) -> list[Known]:
    """In the committees of the speaker; nobody decides about themselves."""
    mine = set(rights.committees(turn, "petitions"))
    return [
        one
        for one in petitions.waiting(turn.db)
        if one.committee_id in mine and one.member_id != turn.member_id
    ]


def _choices(turn: Turn, waiting: list[Known]) -> list[Choice]:
    return [
        Choice(
            f"p{one.id}",
            turn.phrase(
                f"petitions-choice-{one.kind}-{one.state}",
                name=one.member_name,
                day=numbers.day(one.next_day),
            ),
        )
        for one in waiting
    ]


def _one(turn: Turn) -> Known:
    return petitions.get(turn.db, int(turn.facts["petition"]))


def _is_settled(turn: Turn, one: Known) -> bool:
    """Another officer was faster."""
    if one.state in {"open", "answered"}:
        return False
    turn.rest()
    turn.say("petitions-meanwhile", "go:petitions", "go:menu", **petitioning.facts_of(one))
    return True


def _runs_alone(turn: Turn, one: Known) -> bool:
    """A committee without anybody to run it would be locked for ever."""
    held = members.held(turn.db, one.member_id, turn.now)
    return any(is_last_admin(turn.db, turn.now, seat) for seat in held)
