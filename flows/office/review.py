"""The office looks at what came in: accepts one or all, or returns one with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from flows import enclosing, rights
from flows.choices import Choice, plain
from flows.flow import Flow
from flows.office import review_words
from flows.office.reviewing import accept, give_back
from flows.states import State, StatesGroup
from flows.turn import Turn
from storage import evidence, parties, plans, requests
from storage.requests import Asked

PAGE = 8
SHORTEST_REASON = 3


class Review(StatesGroup):
    """The queue, one of it, why it is returned, and whether all are good."""

    queue = State()
    one = State()
    reason = State()
    sure = State()
    done = State()


class ReviewFlow(Flow):
    """Figures are judged as they were shown: what changed meanwhile is shown again first."""

    name: ClassVar[str] = "review"
    states: ClassVar[type[StatesGroup]] = Review
    start: ClassVar[State] = Review.queue
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move        from                                     to
        ["picked",    Review.queue,                            Review.one],
        ["all",       Review.queue,                            Review.sure],
        ["returning", Review.one,                              Review.reason],
        ["changed",   Review.reason,                           Review.one],
        ["next",      [Review.one, Review.reason, Review.sure], Review.queue],
        ["finished",  [Review.one, Review.reason, Review.sure], Review.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        turn.stand(self.name, "queue" if _queue(turn) else "done")
        self.ask(turn)

    def ask_queue(self, turn: Turn) -> None:
        queue = _queue(turn)
        start = int(turn.facts.get("page", 0)) * PAGE
        page = queue[start : start + PAGE] or queue[:PAGE]
        turn.facts["saw"] = {str(one.id): _standing(one) for one in queue}
        turn.say(
            "review-ask_queue",
            *(Choice(f"f{one.id}", one.code) for one in page),
            *(("more",) if len(queue) > PAGE else ()),
            "accept_all",
            "go:menu",
            count=len(queue),
            lines="\n".join(review_words.line(turn, one) for one in page),
        )

    def hear_queue(self, turn: Turn) -> str | None:
        if turn.chose("more"):
            last = (len(turn.facts.get("saw", {})) - 1) // PAGE
            page = int(turn.facts.get("page", 0)) + 1
            turn.facts["page"] = page if page <= last else 0
            return None
        if turn.chose("accept_all"):
            return "all"
        wanted = turn.choice or f"f{_by_code(turn)}"
        one = _find(turn, wanted.removeprefix("f"))
        if one is None:
            turn.say("review-please-choose")
            return None
        turn.facts["request_id"] = one.id
        return "picked"

    def ask_one(self, turn: Turn) -> None:
        one = requests.get(turn.db, int(turn.facts["request_id"]))
        turn.facts["standing"] = _standing(one)
        review_words.show(turn, one)
        files = ["files"] if evidence.of_request(turn.db, one.id) else []
        turn.say("review-ask_one", "accept", "give_back", *files, "back")

    def hear_one(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return _on(turn)
        one = requests.get(turn.db, int(turn.facts["request_id"]))
        if turn.choice not in {"accept", "give_back"}:
            _show_files(turn, one)
            return None
        if _has_changed(turn, one):
            review_words.show_change(turn, one)
            return None
        if turn.chose("give_back"):
            return "returning"
        accept(turn.db, turn.now, turn.member_id, one)
        turn.say("review-accepted", code=one.code)
        return _on(turn)

    def ask_reason(self, turn: Turn) -> None:
        one = requests.get(turn.db, int(turn.facts["request_id"]))
        turn.say("review-ask_reason", "back", code=one.code, party=one.party_name)

    def hear_reason(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "changed"
        reason = turn.text.strip()
        if turn.heard.kind != "text" or len(plain(reason)) < SHORTEST_REASON:
            turn.say("review-needs-reason")
            return None
        one = requests.get(turn.db, int(turn.facts["request_id"]))
        if _has_changed(turn, one):
            review_words.show_change(turn, one)
            return "changed"
        is_told = give_back(turn.db, turn.now, turn.member_id, one, reason)
        key = "review-returned" if is_told else "review-returned-untold"
        turn.say(key, code=one.code, party=one.party_name)
        return _on(turn)

    def ask_sure(self, turn: Turn) -> None:
        turn.say("review-ask_sure", "yes", "back", count=len(turn.facts.get("saw", {})))

    def hear_sure(self, turn: Turn) -> str | None:
        if not turn.chose("yes"):
            return _on(turn)
        seen: dict[str, Any] = turn.facts.get("saw", {})
        same = [one for one in _queue(turn) if seen.get(str(one.id)) == _standing(one)]
        for one in same:
            accept(turn.db, turn.now, turn.member_id, one)
        turn.say("review-accepted-all", count=len(same))
        if len(same) < len(seen):
            turn.say("review-some-changed", count=len(seen) - len(same))
        return _on(turn)

    def ask_done(self, turn: Turn) -> None:
        turn.say("review-empty", "go:progress", "go:menu")


def _queue(turn: Turn) -> Sequence[Asked]:
    """What waits in the committees for which the speaker may judge."""
    mine = set(rights.committees(turn, "review"))
    return [
        one
        for plan in plans.active(turn.db)
        if plan.committee_id in mine
        for one in requests.to_review(turn.db, plan.id)
    ]


def _on(turn: Turn) -> str:
    return "next" if _queue(turn) else "finished"


def _by_code(turn: Turn) -> int | None:
    """People may type a code instead of a number."""
    wanted = plain(turn.text).replace(" ", "")
    found = [one.id for one in _queue(turn) if plain(one.code).replace(" ", "") == wanted]
    return found[0] if len(found) == 1 else None


def _find(turn: Turn, request_id: str) -> Asked | None:
    """A figure that was in the list; another officer may have judged it since."""
    if request_id not in turn.facts.get("saw", {}):
        return None
    one = requests.get(turn.db, int(request_id))
    committee = parties.get(turn.db, one.party_id).committee_id
    return one if committee in rights.committees(turn, "review") else None


def _standing(one: Asked) -> list[int | None]:
    """Which version was shown, and what had been said about it."""
    return [one.figure.id if one.figure else None, one.review.id if one.review else None]


def _show_files(turn: Turn, one: Asked) -> None:
    """The evidence, when it was asked for."""
    if turn.chose("files"):
        enclosing.hand_out(turn, list(evidence.of_request(turn.db, one.id)))
    else:
        turn.say("review-please-choose")


def _has_changed(turn: Turn, one: Asked) -> bool:
    return bool(turn.facts.get("standing") != _standing(one))
