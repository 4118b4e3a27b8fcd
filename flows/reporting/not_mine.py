"""A member says whose a question is instead; the admins get it with a hand-over at one tap."""

from __future__ import annotations

from flows.choices import Choice
from flows.finding import find_parties
from flows.telling import Notice, tell
from flows.turn import Turn
from storage import members, parties, proposals
from storage.parties import Known
from storage.requests import Asked

PAGE = 6
HAND, KEEP = "go:proposal hand", "go:proposal stay"  # with the number of a proposal


def ask(turn: Turn, asked: Asked) -> None:
    """Whose is it: a page of parties, a typed name, or nobody knows."""
    others = [one for one in _parties(turn, asked) if one.id != asked.party_id]
    start = int(turn.facts.get("page", 0)) * PAGE
    if start >= len(others):
        start = turn.facts["page"] = 0
    turn.say(
        "report-ask_whose",
        "unknown",
        *(Choice(f"p{one.id}", one.name) for one in others[start : start + PAGE]),
        *(("more",) if len(others) > PAGE else ()),
        "back",
        code=asked.code,
        text=asked.text.rstrip(". "),
    )


def hear(turn: Turn, asked: Asked) -> str | None:
    """The move: "settled" once the admins have it."""
    if turn.chose("back"):
        return "next"
    if turn.chose("more"):
        turn.facts["page"] = int(turn.facts.get("page", 0)) + 1
        return None
    if turn.chose("unknown"):
        propose(turn, asked, None)
        return "settled"
    found = _meant(turn, asked)
    if len(found) != 1:
        names = "; ".join(one.name for one in found[:5])
        turn.say("pick-several" if found else "report-no-such-party", names=names)
        return None
    if found[0].id == asked.party_id:
        turn.say("report-still-yours", party=asked.party_name)
        return None
    propose(turn, asked, found[0])
    return "settled"


def propose(turn: Turn, asked: Asked, to: Known | None) -> None:
    """Nothing changes until an admin decides; the member goes on with the next question."""
    facts = {
        "request_id": asked.id,
        "from_party_id": asked.party_id,
        "to_party_id": to.id if to else None,
        "member_id": turn.member_id,
        "at": turn.now,
    }
    proposal_id = proposals.put(turn.db, facts)
    turn.note("request.refused", asked.id, proposal=proposal_id, to=to.name if to else None)
    known = {"code": asked.code, "text": asked.text.rstrip(". "), "party": asked.party_name}
    notice = (
        Notice(
            "note",
            [("note-not-mine-but", {**known, "to": to.name})],
            (f"{HAND} {proposal_id}", "go:reassign", f"{KEEP} {proposal_id}"),
        )
        if to
        else Notice("note", [("note-not-mine", known)], ("go:reassign", f"{KEEP} {proposal_id}"))
    )
    committee = parties.get(turn.db, asked.party_id).committee_id
    for admin in members.with_role(turn.db, committee, "admin", turn.now):
        tell(turn.db, turn.now, admin.member_id, notice)
    turn.facts["skipped"] = [*turn.facts.get("skipped", []), asked.id]
    turn.say("report-not-mine", code=asked.code)


def _meant(turn: Turn, asked: Asked) -> list[Known]:
    committee = parties.get(turn.db, asked.party_id).committee_id
    if turn.choice is not None:
        wanted = turn.choice.removeprefix("p")
        return [one for one in _parties(turn, asked) if str(one.id) == wanted]
    return list(find_parties(turn.db, committee, turn.text))


def _parties(turn: Turn, asked: Asked) -> list[Known]:
    committee = parties.get(turn.db, asked.party_id).committee_id
    return list(parties.all_of(turn.db, committee))
