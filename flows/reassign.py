"""The admin hands indicators to somebody else: one, all of a party, or all of a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from flows import choosing, holdings
from flows.choices import Choice
from flows.flow import Flow
from flows.handing import hand_over_all
from flows.holdings import Holding
from flows.states import State, StatesGroup
from flows.turn import Turn
from storage import parties

MOST_CODES = 20


class Reassign(StatesGroup):
    """Which, or whose; to whom; is that right."""

    which = State()
    whose = State()
    whom = State()
    confirm = State()
    done = State()


class ReassignFlow(Flow):
    """Nothing moves before the last yes, and not if somebody moved it meanwhile."""

    name: ClassVar[str] = "reassign"
    states: ClassVar[type[StatesGroup]] = Reassign
    start: ClassVar[State] = Reassign.which
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move     from                               to
        ["whole",  Reassign.which,                    Reassign.whose],
        ["which",  [Reassign.which, Reassign.whose],  Reassign.whom],
        ["whom",   Reassign.whom,                     Reassign.confirm],
        ["back",   [Reassign.whose, Reassign.whom],   Reassign.which],
        ["back",   Reassign.confirm,                  Reassign.which],
        ["handed", Reassign.confirm,                  Reassign.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        """A door may bring what is to be moved: "i5" one indicator, "p3" all of a party."""
        brought = turn.brought.get("door", "")
        turn.stand(self.name, Reassign.which.name)
        if brought and _take(turn, brought):
            turn.state = Reassign.whom.name
        self.ask(turn)

    def ask_which(self, turn: Turn) -> None:
        found = holdings.every(turn, self.name)
        if not found:
            turn.say("reassign-no-plan", "go:menu")
            turn.rest()
            return
        choices = choosing.page(turn, [Choice(f"i{one.row.id}", one.row.code) for one in found])
        turn.say("reassign-ask_which", *choices, "whole")

    def hear_which(self, turn: Turn) -> str | None:
        if choosing.turned(turn):
            return None
        if turn.chose("whole"):
            turn.facts["page"] = 0
            return "whole"
        meant = turn.choice or holdings.by_code(turn, self.name, turn.text)
        if meant is None or not _take(turn, meant):
            turn.say("reassign-no-such-indicator")
            return None
        return "which"

    def ask_whose(self, turn: Turn) -> None:
        turn.say("reassign-ask_whose", *choosing.page(turn, _owners(turn)), "back")

    def hear_whose(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        if choosing.turned(turn):
            return None
        meant = choosing.picked(turn, _owners(turn))
        return "which" if meant is not None and _take(turn, meant) else None

    def ask_whom(self, turn: Turn) -> None:
        moving = _moving(turn)
        if not moving:
            _lost(turn)
            return
        choices = choosing.page(turn, _takers(turn, moving))
        if len(moving) > 1:
            turn.say("reassign-ask_whom_all", *choices, "back", **_several(turn, moving))
            return
        row = moving[0].row
        facts: dict[str, Any] = {
            "code": row.code,
            "text": row.text,
            "party": moving[0].called(turn),
        }
        turn.say("reassign-ask_whom", *choices, "back", **facts)

    def hear_whom(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        if choosing.turned(turn):
            return None
        meant = choosing.picked(turn, _takers(turn, _moving(turn)))
        if meant is None:
            return None
        turn.facts["party_id"] = choosing.number_of(meant)
        return "whom"

    def ask_confirm(self, turn: Turn) -> None:
        moving, party = _moving(turn), parties.get(turn.db, int(turn.facts["party_id"]))
        if not moving:
            _lost(turn)
            return
        if len(moving) > 1:
            facts = _several(turn, moving)
            turn.say("reassign-ask_confirm_all", "yes", "back", party=party.name, **facts)
            return
        row = moving[0].row
        turn.say(
            "reassign-ask_confirm", "yes", "back", code=row.code, text=row.text, party=party.name
        )

    def hear_confirm(self, turn: Turn) -> str | None:
        if turn.chose("back") or turn.chose("no"):
            return "back"
        if not turn.chose("yes"):
            return None
        return "handed" if _is_as_shown(turn) else None

    def ask_done(self, turn: Turn) -> None:
        party = parties.get(turn.db, int(turn.facts["party_id"]))
        rows = [one.row for one in _moving(turn)]
        done = hand_over_all(turn.db, turn.now, turn.actor, rows, party)
        before = "; ".join(dict.fromkeys(one.before for one in done if one.before))
        facts: dict[str, Any] = {"before": before or turn.phrase("nobody"), "after": party.name}
        doors = ("go:reassign", "go:progress")
        if len(done) > 1:
            codes = _codes([row.code for row in rows])
            turn.say("reassign-done-all", *doors, count=len(done), codes=codes, **facts)
        else:
            turn.say("reassign-done", *doors, code=rows[0].code, **facts)
        if not done[0].has_holder:
            turn.say("reassign-not-joined", "go:invite", "go:progress", party=party.name)


def _take(turn: Turn, meant: str) -> bool:
    """Remember what is to be moved, and whose it was when it was shown."""
    found = holdings.meant(turn, "reassign", meant)
    turn.facts["moving"] = [[one.row.id, one.party_id] for one in found]
    turn.facts["page"] = 0
    return bool(found)


def _moving(turn: Turn) -> list[Holding]:
    wanted = {indicator_id for indicator_id, _ in turn.facts.get("moving", [])}
    return [one for one in holdings.every(turn, "reassign") if one.row.id in wanted]


def _is_as_shown(turn: Turn) -> bool:
    """Two admins may hold the same page: the second sees what the first did, and chooses."""
    shown = dict(turn.facts["moving"])
    moving = _moving(turn)
    changed = [one for one in moving if shown[one.row.id] != one.party_id]
    for one in changed:
        turn.say("reassign-changed", code=one.row.code, party=one.called(turn))
    turn.facts["moving"] = [[one.row.id, one.party_id] for one in moving]
    return bool(moving) and not changed


def _owners(turn: Turn) -> list[Choice]:
    """Parties that hold something, and people who stand for several of them."""
    found = holdings.every(turn, "reassign")
    held = {one.party_id: one.party_name for one in found if one.party_id is not None}
    choices = [Choice(f"p{party_id}", name) for party_id, name in held.items()]
    for member_id, seats in choosing.people(turn, "reassign").items():
        if len({seat.party_id for seat in seats} & held.keys()) > 1:
            called = turn.phrase("reassign-person", name=choosing.called(seats))
            choices.append(Choice(f"m{member_id}", called))
    return choices


def _takers(turn: Turn, moving: Sequence[Holding]) -> list[Choice]:
    """Every party of the committee but the one that has it all already."""
    if not moving:
        return []
    holders = {one.party_id for one in moving}
    return [
        Choice(f"p{one.id}", one.name)
        for one in parties.all_of(turn.db, moving[0].committee_id)
        if holders != {one.id}
    ]


def _several(turn: Turn, moving: Sequence[Holding]) -> dict[str, Any]:
    owed = [one for each in moving for one in each.open_requests(turn)]
    return {
        "count": len(moving),
        "codes": _codes([one.row.code for one in moving]),
        "before": "; ".join(dict.fromkeys(one.called(turn) for one in moving)),
        "open": len(owed),
        "answered": sum(one.figure is not None for one in owed),
    }


def _codes(codes: Sequence[str]) -> str:
    return ", ".join(codes[:MOST_CODES]) + ("…" if len(codes) > MOST_CODES else "")


def _lost(turn: Turn) -> None:
    turn.rest()
    turn.say("reassign-no-plan", "go:menu")
