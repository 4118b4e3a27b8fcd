"""The page on which many answers wait: shown in words, confirmed, and kept all together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from flows.reporting import doubts, keeping, later, many, meanwhile
from flows.reporting.lines import Waiting
from flows.turn import Turn
from reports.wording import parts_words
from storage import indicators
from storage.requests import Asked


def ask(turn: Turn) -> None:
    """What is certain, what is doubtful, what is nobody's; nothing is kept yet."""
    page = turn.facts["many"]
    known = {one.id: one for one in many.everything(turn, many.here(turn))}
    turn.facts["read"] = {str(one.id): meanwhile.version(one) for one in known.values()}
    every = [Waiting(**one) for one in page["lines"] if one["id"] in known]
    certain = [_certain_words(turn, known[one.id], one) for one in every if one.is_certain]
    doubtful = [_doubtful_words(turn, known[one.id], one) for one in every if not one.is_certain]
    if certain:
        turn.say("many-page", lines="\n".join(certain))
    if doubtful:
        turn.say("many-page-doubtful", lines="\n".join(doubtful))
    if page["others"]:
        turn.say("many-others", lines="\n".join(page["others"]))
    more = ["here"] if page["text"] else []
    if certain:
        turn.say("many-ask_keep", "keep", "drop", *more, count=len(certain))
    else:
        turn.say("many-ask_doubts", "keep", "drop", *more)


def hear(turn: Turn) -> str | None:
    """Yes, no, or a line typed again."""
    if turn.chose("keep"):
        return _keep(turn)
    if turn.chose("drop"):
        return _drop(turn)
    if turn.choice is None and many.take(turn) is not None:
        return None
    turn.say("many-unclear")
    return None


def reopen(turn: Turn) -> str:
    """Leave the page; gives the words that may be one answer to the question before it."""
    page = turn.facts.pop("many")
    turn.state = page["before"] or "figure"
    return str(page["text"])


def _drop(turn: Turn) -> str | None:
    was_open = bool(turn.facts["many"]["before"])
    reopen(turn)
    turn.say("many-dropped")
    if not was_open:
        turn.say("many-dropped-end", "go:report", "go:menu")
        turn.rest()
    return None


def _keep(turn: Turn) -> str:
    """Keep what is certain; what is not, and what needs a reason, is asked one by one."""
    page = turn.facts.pop("many")
    known = {one.id: one for one in many.everything(turn, many.here(turn))}
    every = [Waiting(**one) for one in page["lines"]]
    later.begin(turn, page["before"], {one.id for one in every})
    for line in every:
        if line.id in known and _is_newer(turn, known[line.id]):
            _ask_first(line)
        if line.id in known and not line.is_certain:
            later.add_doubt(turn, line)
    kept = [_keep_one(turn, known[line.id], line) for line in every if _holds(known, line)]
    if kept:
        turn.say("many-kept", lines="\n".join(kept))
    gone = [line.said for line in every if line.id not in known]
    if gone:
        turn.say("many-gone", lines="\n".join(f"– {said}" for said in gone))
    return "settled"


def _is_newer(turn: Turn, asked: Asked) -> bool:
    """Somebody has answered it elsewhere since the page was shown."""
    return bool(turn.facts["read"].get(str(asked.id)) != meanwhile.version(asked))


def _ask_first(line: Waiting) -> None:
    """What would replace a newer figure is put back as a question."""
    if line.is_certain:
        readings = [line.parts] if line.parts else []
        line.doubt = meanwhile.doubt(meanwhile.UPDATED, line.state, readings, line.note)
        line.state = ""


def _holds(known: Mapping[int, Asked], line: Waiting) -> bool:
    return line.id in known and line.is_certain


def _keep_one(turn: Turn, asked: Asked, line: Waiting) -> str:
    """One more version of its figure, as if it had been answered alone; gives it in words."""
    parts = doubts.parts_from(line.parts)
    why = _why(turn, asked, line)
    remarks = [line.note, None if why else line.reason]
    note = "; ".join(one for one in remarks if one) or None
    kept = keeping.store(turn, asked, line.state, parts, note)
    if why and line.reason:
        keeping.give_reason(turn, kept.id, line.reason)
    elif why and not (why == "unknown" and line.note):
        later.add_reason(turn, asked.id, why, kept.id)
    key = "many-line-late" if turn.heard.said_at >= asked.due else "many-line"
    value = keeping.words(turn, asked, kept.state, parts)
    return turn.phrase(key, name=many.name(turn, asked), value=value, reason=_remark(turn, line))


def _why(turn: Turn, asked: Asked, line: Waiting) -> str | None:
    """The move that asks for a reason, where this answer needs one."""
    match line.state:
        case "value":
            goals = turn.once(indicators.goals, asked.indicator_id)
            move = keeping.next_move(turn, asked, doubts.parts_from(line.parts), goals)
            return move if move == "below" else None
        case "unmet":
            return "below"
        case "not_yet" | "not_applicable":
            return "unknown"
        case _:
            return None


def _certain_words(turn: Turn, asked: Asked, line: Waiting) -> str:
    parts = doubts.parts_from(line.parts)
    value = keeping.words(turn, asked, line.state, parts)
    return turn.phrase(
        "many-line", name=many.name(turn, asked), value=value, reason=_remark(turn, line)
    )


def _remark(turn: Turn, line: Waiting) -> str:
    remark = line.reason or line.note
    return turn.phrase("report-review-reason", reason=remark) if remark else ""


def _doubtful_words(turn: Turn, asked: Asked, line: Waiting) -> str:
    goals = turn.once(indicators.goals, asked.indicator_id)
    readings: Sequence[Any] = (line.doubt or {}).get("readings", [])
    facts = {"name": many.name(turn, asked), "said": line.said}
    if readings:
        words = [parts_words(turn.locale, doubts.parts_from(one), goals) for one in readings]
        return turn.phrase("many-line-doubt", **facts, values=turn.phrase("or").join(words))
    if line.problem is None:
        return turn.phrase("many-line-unsure", **facts)
    return turn.phrase("many-line-problem", **facts, problem=line.problem)
