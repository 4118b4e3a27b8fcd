"""Puts a file to a figure or to a matter, says what came of looking into it, and hands it out."""

from __future__ import annotations

from flows.telling import Notice, tell
from flows.turn import Turn
from storage import evidence, files
from storage.evidence import Known
from storage.requests import Asked

LONGEST_NOTE = 500
MOST_FILES = 20  # for one figure or one matter
MEGABYTE = 1024 * 1024


def to_request(turn: Turn, file_id: int, asked: Asked, note: str = "") -> bool:
    """The file is evidence of this figure from now on; it is looked into after the turn."""
    if not _may_be_added(turn, file_id, len(evidence.of_request(turn.db, asked.id))):
        return False
    file = files.get(turn.db, file_id)
    _add(turn, file_id, note, request_id=asked.id)
    turn.note("evidence.added", asked.id, file=file_id, name=file.name)
    turn.say("evidence-kept", name=file.name, code=asked.code)
    return True


def to_matter(turn: Turn, file_id: int, matter_id: int) -> None:
    """The file goes with a directive, a difficulty or an answer."""
    _add(turn, file_id, "", matter_id=matter_id)
    turn.note("evidence.added", matter_id, file=file_id, matter=matter_id)


def to_task(turn: Turn, file_id: int, task_id: int) -> None:
    """The file shows how far a task of the plan has come."""
    if not _may_be_added(turn, file_id, len(evidence.of_task(turn.db, task_id))):
        return
    file = files.get(turn.db, file_id)
    _add(turn, file_id, "", task_id=task_id)
    turn.note("evidence.added", task_id, file=file_id, task=task_id)
    turn.say("evidence-kept-for-task", name=file.name)


def may_go_along(turn: Turn, file_id: int, already: int) -> bool:
    """Whether one more file may go with what somebody is writing."""
    return _may_be_added(turn, file_id, already)


def take_back(turn: Turn, one: Known) -> None:
    """The member does not want it there; the file stays with the message that brought it."""
    if evidence.become(turn.db, one.id, "removed", one.kind):
        turn.note("evidence.removed", one.request_id or one.matter_id or 0, file=one.file_id)
        turn.say("evidence-removed", name=one.name)


def hear_outcome(turn: Turn) -> None:
    """Somebody has looked into a file: what is wrong is told, what is right needs no word."""
    found = turn.heard.found or {}
    one = evidence.of_file(turn.db, int(found["file_id"]))
    if one is None:
        return
    kind = str(found.get("file_kind") or "")
    if kind:
        evidence.become(turn.db, one.id, "kept", kind)
        return
    if evidence.become(turn.db, one.id, "refused"):
        turn.note("evidence.refused", one.request_id or one.matter_id or 0, file=one.file_id)
        key = "evidence-lost" if found.get("problem") else "evidence-wrong-kind"
        place = turn.phrase("evidence-of", code=one.code) if one.code else ""
        facts = {"name": one.name, "place": place}
        tell(turn.db, turn.now, turn.member_id, Notice("note", [(key, facts)]))


def hand_out(turn: Turn, found: list[Known]) -> None:
    """The files themselves follow the answer; whoever asks must have been allowed to look."""
    for place, one in enumerate(found, start=1):
        turn.attach("evidence", evidence_id=one.id, place=place)


def words(turn: Turn, count: int) -> str:
    """Write "2 tệp minh chứng", or nothing where there is none."""
    return turn.phrase("evidence-count", count=count) if count else ""


def counted(turn: Turn, period_id: int, request_id: int) -> str:
    """The same as the end of a line about a figure."""
    count = turn.once(evidence.counts, period_id).get(request_id, 0)
    return turn.phrase("evidence-end", files=words(turn, count)) if count else ""


def _add(turn: Turn, file_id: int, note: str, **owner: int) -> None:
    facts = {"file_id": file_id, "member_id": turn.member_id, "added_at": turn.now}
    evidence.put(turn.db, {**facts, **owner, "note": note[:LONGEST_NOTE] or None})
    turn.work("evidence", flow="evidence", file_id=file_id)


def _may_be_added(turn: Turn, file_id: int, already: int) -> bool:
    file = files.get(turn.db, file_id)
    if file.size > files.LARGEST:
        size = str(-(-file.size // MEGABYTE))
        turn.say("evidence-too-large", name=file.name, size=size, most=files.LARGEST // MEGABYTE)
        return False
    if already >= MOST_FILES:
        turn.say("evidence-too-many", most=MOST_FILES)
        return False
    return True
