"""About which plan: the only one that is active, or the one that somebody picks."""

from __future__ import annotations

from flows import choosing, rights
from flows.choices import Choice
from flows.turn import Turn
from storage import plans
from storage.plans import Known


def begin(turn: Turn, act: str, then: str) -> bool:
    """Go straight to the next question where one plan alone can be meant; False: there is none."""
    found = _plans(turn, act)
    if not found:
        turn.rest()
        turn.say("year-none", "go:menu")
        return False
    if len(found) == 1:
        turn.facts["plan_id"] = found[0].id
        turn.state = then
    return True


def ask(turn: Turn, act: str) -> None:
    turn.say("which-ask_plan", *choosing.page(turn, _choices(turn, act)), "go:menu")


def hear(turn: Turn, act: str) -> bool:
    """Whether one was picked; otherwise it is said why not, or the page is turned."""
    if choosing.turned(turn):
        return False
    meant = choosing.picked(turn, _choices(turn, act))
    if meant is None:
        return False
    turn.facts.update(plan_id=choosing.number_of(meant), page=0)
    return True


def current(turn: Turn, act: str) -> Known | None:
    """The plan of this conversation; none when its year was closed, or the right is gone."""
    wanted = turn.facts.get("plan_id")
    found = next((one for one in _plans(turn, act) if one.id == wanted), None)
    if found is None:
        turn.rest()
        turn.say("year-none", "go:menu")
    return found


def _plans(turn: Turn, act: str) -> list[Known]:
    mine = set(rights.committees(turn, act))
    return [plan for plan in plans.active(turn.db) if plan.committee_id in mine]


def _choices(turn: Turn, act: str) -> list[Choice]:
    return [Choice(f"y{one.id}", f"{one.year}: {one.title}") for one in _plans(turn, act)]
