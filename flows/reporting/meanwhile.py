"""What happened to a question since somebody saw it: answered elsewhere, handed away, closed.

For each account the conversation remembers which question was shown there last, and which version
of its figure. An answer that comes after that version has changed is put back as a question.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flows.owed import Round
from flows.reporting import keeping
from flows.turn import Turn
from locales import numbers
from reports.wording import figure_words, parts_words
from storage import indicators, periods, requests
from storage.figures import Part
from storage.requests import Asked

UPDATED, ELSEWHERE = "updated", "elsewhere"


def show(turn: Turn, asked: Asked) -> None:
    """The speaker has this question, with this version of its figure, before their eyes."""
    shown: dict[str, Any] = turn.facts.get("shown", {})
    turn.facts["shown"] = {**shown, str(turn.speaker.account_id): [asked.id, version(asked)]}


def arrive(turn: Turn, asked: Asked) -> None:
    """A doubt about this question comes without the question itself, as after a page of many."""
    here = _shown_here(turn)
    if here is None or here[0] != asked.id:
        show(turn, asked)


def asked_of(turn: Turn, todo: Round) -> Asked | None:
    """The question that an answer from this account is about: the one that was shown here."""
    here = _shown_here(turn)
    if here is not None and todo.find(here[0]) is not None:
        turn.facts["asking"] = here[0]
    return todo.find(turn.facts.get("asking"))


def keep(
    turn: Turn, asked: Asked, state: str, parts: Sequence[Part], note: str | None
) -> str | None:
    """Keep an answer; when its question is no longer what was shown, ask first: "doubted"."""
    key = _why_ask(turn, asked)
    if key is None:
        keeping.keep(turn, asked, state, parts, note)
        return None
    readings = [[part.as_facts() for part in parts]]
    turn.facts["doubt"] = doubt(key, state, readings, note)
    turn.facts["asking"] = asked.id
    show(turn, asked)  # the doubt says what stands now
    return "doubted"


def doubt(key: str, state: str, readings: list[Any], note: str | None) -> dict[str, Any]:
    """Whether an answer may be kept after all, as the conversation remembers it."""
    return {"key": key, "state": state, "readings": readings, "note": note}


def is_doubted(turn: Turn) -> bool:
    known: Any = turn.facts.get("doubt", {})
    return known.get("key") in {UPDATED, ELSEWHERE}


def ask(turn: Turn, asked: Asked, parts: Sequence[Part]) -> None:
    """What stands now and since when, and whether the new answer takes its place."""
    known: Any = turn.facts["doubt"]
    goals = turn.once(indicators.goals, asked.indicator_id)
    state = str(known["state"])
    new = (
        parts_words(turn.locale, parts, goals)
        if parts
        else turn.phrase(f"figure-{state.replace('_', '-')}")
    )
    turn.say(
        f"meanwhile-{known['key']}",
        "replace",
        "stay",
        free=bool(goals),
        code=asked.code,
        text=asked.text.rstrip(". "),
        at=numbers.moment(asked.figure.said_at) if asked.figure else "",
        old=figure_words(turn.locale, asked.figure, goals),
        new=new,
    )


def explain_loss(turn: Turn, request_id: object) -> None:
    """The question was handed to somebody else, or its period closed, while it was open."""
    if not isinstance(request_id, int):
        turn.say("meanwhile-gone")
        return
    one = requests.get(turn.db, request_id)
    period = periods.get(turn.db, one.period_id)
    if period.closed_at is not None:
        turn.say(
            "meanwhile-closed",
            f"go:unlock {one.id}",
            "go:menu",
            code=one.code,
            period=numbers.period(period.name, turn.locale),
            at=numbers.moment(period.closed_at),
        )
    else:
        turn.say("meanwhile-handed", code=one.code, party=one.party_name)


def _why_ask(turn: Turn, asked: Asked) -> str | None:
    here = _shown_here(turn)
    if here is None or here[0] != asked.id:
        return ELSEWHERE if turn.facts.get("shown") else None
    return None if here[1] == version(asked) else UPDATED


def _shown_here(turn: Turn) -> list[int] | None:
    shown: dict[str, list[int]] = turn.facts.get("shown", {})
    return shown.get(str(turn.speaker.account_id))


def version(asked: Asked) -> int:
    return asked.figure.version if asked.figure else 0
