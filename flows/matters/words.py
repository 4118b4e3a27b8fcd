"""How a directive, a question or a difficulty is shown: as a line, and in full."""

from __future__ import annotations

from flows import enclosing
from flows.turn import Turn
from locales import numbers
from reports.clipping import clip
from storage import evidence, replies
from storage.matters import Known

SHORT = 80


def line(turn: Turn, matter: Known) -> str:
    """One line of a list: number, kind, party, state, the first words."""
    return turn.phrase(
        "matter-line",
        number=str(matter.id),
        kind=turn.phrase(f"matter-kind-{matter.kind}"),
        party=matter.party_name,
        state=state(turn, matter),
        text=clip(matter.text, SHORT),
    )


def state(turn: Turn, matter: Known) -> str:
    """Where it stands, and how it stands against its day."""
    words = turn.phrase(f"matter-state-{matter.kind}-{matter.state}")
    if matter.due_day is None or not matter.is_open:
        return words
    today = numbers.local_day(turn.now, turn.house.zone)
    key = "matter-overdue" if matter.is_overdue(today) else "matter-due"
    return turn.phrase(key, state=words, due=numbers.day(matter.due_day))


def show(turn: Turn, matter: Known) -> None:
    """Everything: what was written, with which files, and what was said to it."""
    turn.say(
        "matter-shown",
        number=str(matter.id),
        kind=turn.phrase(f"matter-kind-{matter.kind}"),
        party=matter.party_name,
        state=state(turn, matter),
        at=numbers.moment(matter.opened_at),
        text=matter.text,
    )
    if matter.code:
        _add(turn, "matter-about", code=matter.code)
    if matter.proposal:
        _add(turn, "matter-proposal", proposal=matter.proposal)
    for said in replies.of_matter(turn.db, matter.id):
        facts = {"who": said.who, "at": numbers.moment(said.at)}
        _add(turn, f"matter-reply-{said.act}", **facts)
        if said.text:
            turn.reply.lines[-1] += turn.phrase("matter-said", text=said.text)
    count = len(evidence.of_matter(turn.db, matter.id))
    if count:
        turn.reply.lines[-1] += "\n" + enclosing.words(turn, count)


def _add(turn: Turn, key: str, **facts: str) -> None:
    turn.reply.lines[-1] += "\n" + turn.phrase(key, **facts)
