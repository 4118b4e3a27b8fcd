"""For which committee a document is, and which of its plans it changes; asked when unsure."""

from __future__ import annotations

import plans as documents
from flows import rights
from flows.choices import Choice
from flows.planning import drafting, loading
from flows.planning.drafting import Paper, Place
from flows.turn import Turn
from locales.sentences import sentence
from storage import committees, drafts, members, parties, plans
from storage.parties import key_of

PLACED = "placed"


def place_for(turn: Turn, read: documents.Plan) -> Place:
    """The best reading of it: the committee that issued it, else the speaker's own."""
    mine = rights.committees(turn, "plan")
    issuer = key_of(read.document.issuer or "")
    same = [one for one in mine if key_of(committees.name_of(turn.db, one)) == issuer]
    committee_id = (same or mine)[0]
    known = loading.plan_meant(turn.db, committee_id, read)
    return Place(committee_id, known.id if known else None)


def is_unsure(turn: Turn, paper: Paper) -> bool:
    """Another committee's name, or another title than that of the plan it would change."""
    draft = paper.draft
    if not draft.is_open or any(one.answer == PLACED for one in paper.said):
        return False
    if _committee(turn, paper) is None:
        return True
    if draft.plan_id is None:
        return False
    return key_of(plans.get(turn.db, draft.plan_id).title) != key_of(_title(paper))


def ask(turn: Turn, paper: Paper) -> None:
    """First for whom, then instead of what."""
    committee_id = _committee(turn, paper)
    if committee_id is None:
        _ask_committee(turn, paper)
        return
    known = plans.all_of_year(turn.db, committee_id, _year(paper))
    choices = [
        Choice(f"p{one.id}", turn.phrase("plan-instead-of", title=one.title)) for one in known
    ]
    turn.say("plan-ask_instead", *choices, "another", title=_title(paper), year=str(_year(paper)))


def hear(turn: Turn, paper: Paper) -> bool:
    """True when it is known now, and written down."""
    choice = turn.choice or ""
    if _committee(turn, paper) is None:
        return _hear_committee(turn, paper, choice)
    if choice == "another":
        return _settle(turn, paper, None)
    return choice.startswith("p") and _settle(turn, paper, int(choice[1:]))


def _hear_committee(turn: Turn, paper: Paper, choice: str) -> bool:
    if choice == "found":
        committee_id = _found(turn, paper)
    elif choice.startswith("c"):
        committee_id = int(choice[1:])
    else:
        return False
    turn.facts["committee"] = committee_id
    known = loading.plan_called(turn.db, committee_id, paper.plan)
    if known is None and plans.all_of_year(turn.db, committee_id, _year(paper)):
        return False  # there is one of another title: it is asked next
    return _settle(turn, paper, known.id if known else None)


def _committee(turn: Turn, paper: Paper) -> int | None:
    """Whose plan it is, as far as that is known: by its issuer, or since somebody said so."""
    if "committee" in turn.facts:
        return int(turn.facts["committee"])
    issuer, own = paper.read.document.issuer, paper.draft.committee_id
    is_own = issuer is None or key_of(issuer) == key_of(committees.name_of(turn.db, own))
    return own if is_own else None


def _ask_committee(turn: Turn, paper: Paper) -> None:
    mine = rights.committees(turn, "plan")
    issuer = paper.read.document.issuer
    choices: list[Choice | str] = [
        Choice(f"c{one}", committees.name_of(turn.db, one)) for one in mine
    ]
    # The plan of a committee that others run is theirs to load.
    if issuer is not None and committees.find(turn.db, issuer) is None:
        choices.append("found")
    turn.say("plan-ask_whose", *choices, issuer=issuer or turn.phrase("plan-unknown"))


def _found(turn: Turn, paper: Paper) -> int:
    """A new committee, of which the speaker is the admin."""
    about = paper.read.document
    committee_id = committees.named(turn.db, about.issuer or _title(paper), about.level or "")
    party_id = parties.named(turn.db, committee_id, sentence("vi", "role-admin"))
    seat: dict[str, object] = {"party_id": party_id, "member_id": turn.member_id}
    seat |= {"role": "admin", "since": turn.now}
    members.sit(turn.db, seat)
    turn.note("committee.founded", committee_id, name=about.issuer)
    turn.renew()
    return committee_id


def _settle(turn: Turn, paper: Paper, plan_id: int | None) -> bool:
    committee_id = _committee(turn, paper) or paper.draft.committee_id
    drafts.place(turn.db, paper.draft.id, committee_id, plan_id)
    origin = drafting.Origin(turn.now, turn.actor, turn.member_id)
    drafting.amend(turn.db, origin, paper, {"answer": PLACED, "change": {}})
    turn.forget(drafting.paper_of)
    turn.facts.pop("committee", None)
    return True


def _title(paper: Paper) -> str:
    return paper.plan.document.title or paper.plan.name


def _year(paper: Paper) -> int:
    return paper.plan.document.year or 0
