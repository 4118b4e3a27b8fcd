"""Somebody holds out an invitation: is this you, may I keep this about you, welcome."""

from __future__ import annotations

from typing import Any, ClassVar

from flows import guesses
from flows.choices import plain
from flows.contact import contact_of
from flows.flow import Flow
from flows.owed import rounds
from flows.privacy.withdrawing import decline
from flows.single import doors_for
from flows.states import State, StatesGroup
from flows.telling import Notice, tell
from flows.turn import Turn
from locales import numbers
from storage import accounts, consents, invitations, members, periods, tasks
from storage.invitations import Offered


class Join(StatesGroup):
    """The two questions of joining."""

    confirm = State()
    consent = State()
    welcome = State()
    refused = State()
    declined = State()


class JoinFlow(Flow):
    """An invitation is used by the person it names, once, after they said yes to both questions.

    Without consent nothing else is asked. Whoever joined under an older notice meets the second
    question alone.
    """

    name: ClassVar[str] = "join"
    states: ClassVar[type[StatesGroup]] = Join
    start: ClassVar[State] = Join.confirm
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move         from          to
        ["confirmed", Join.confirm, Join.consent],
        ["known",     Join.confirm, Join.welcome],
        ["denied",    Join.confirm, Join.refused],
        ["agreed",    Join.consent, Join.welcome],
        ["declined",  Join.consent, Join.declined],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        token = turn.brought["token"]
        if guesses.has_tried_enough(turn):
            turn.say("join-too-many")
            return
        offered = invitations.offered(turn.db, token)
        refusal = _refusal(turn, offered)
        if offered is None or refusal:
            _refuse(turn, offered, refusal)
            return
        guesses.forget(turn)
        turn.stand(self.name, self.start.name, token=token)
        self.ask(turn)

    def begin_again(self, turn: Turn) -> None:
        """A member who has not agreed to the notice as it reads today."""
        turn.stand(self.name, Join.consent.name)
        self.ask(turn)

    def ask_confirm(self, turn: Turn) -> None:
        offered = invitations.offered(turn.db, str(turn.facts["token"]))
        if offered is None:
            turn.say("join-unknown")
            turn.rest()
            return
        role = turn.phrase(f"role-{offered.role}")
        turn.say(
            "join-ask_confirm",
            "yes",
            "no",
            party=offered.party_name,
            committee=offered.committee_name,
            role=role,
        )

    def hear_confirm(self, turn: Turn) -> str | None:
        if turn.chose("no"):
            return "denied"
        if not turn.chose("yes"):
            turn.say("join-please-choose")
            return None
        offered = invitations.offered(turn.db, str(turn.facts["token"]))
        if offered is None or not consents.is_given(turn.db, _sits_as(turn, offered)):
            return "confirmed"
        return "known" if _take_seat(turn) else None

    def ask_consent(self, turn: Turn) -> None:
        committee = _committee(turn)
        turn.say(
            "join-ask_consent",
            "agree",
            "decline",
            "switch",
            contact=contact_of(turn.db, committee, turn.now),
        )

    def hear_consent(self, turn: Turn) -> str | None:
        if turn.chose("decline"):
            return "declined"
        if turn.chose("switch"):
            turn.locale = "en" if turn.locale == "vi" else "vi"
            accounts.change(turn.db, turn.speaker.account_id, locale=turn.locale)
            return None
        if turn.chose("explain"):
            contact = contact_of(turn.db, _committee(turn), turn.now)
            turn.say("privacy-guest", contact=contact)
            return None
        if not turn.chose("agree"):
            turn.say("join-please-agree")
            return None
        return "agreed" if "token" not in turn.facts or _take_seat(turn) else None

    def ask_welcome(self, turn: Turn) -> None:
        _consent(turn)
        turn.renew()  # a seat was just taken
        owed = [one for todo in rounds(turn.db, turn.member_id, turn.now) for one in todo.owed]
        turn.reply.kind = "receipt"
        if not turn.seats:
            turn.say("join-welcome-early", since=_begins(turn))
            return
        # Who sits already is welcomed in the seat that was just taken.
        token = turn.facts.get("token")
        seat = (invitations.offered(turn.db, token) if token else None) or turn.seats[0]
        turn.say(f"join-welcome-{seat.role}", party=seat.party_name)
        if owed:
            turn.say(
                "join-owes",
                "go:report",
                "go:status",
                "go:help",
                count=len(owed),
                period=numbers.period(owed[0].period_name, turn.locale),
                due=numbers.day(numbers.last_day(owed[0].due)),
            )
        elif seat.role == "member":
            turn.say("join-owes-nothing", "go:menu", "go:help")
        else:
            turn.say("menu-open", *doors_for(turn))

    def ask_refused(self, turn: Turn) -> None:
        offered = invitations.offered(turn.db, str(turn.facts["token"]))
        if offered is not None:
            turn.note("invitation.denied", offered.id)
            _alert(turn, offered, "note-not-me")
        turn.say("join-refused")

    def ask_declined(self, turn: Turn) -> None:
        """Nothing was kept; the invitation stays good, should they think again."""
        if "token" not in turn.facts:
            decline(turn)
        turn.say("join-declined", contact=contact_of(turn.db, _committee(turn), turn.now))


def _refusal(turn: Turn, offered: Offered | None) -> str:
    if offered is None:
        return "join-unknown"
    if offered.used_at is not None:
        return "join-used"
    return "join-expired" if offered.expires_at <= turn.now else ""


def _refuse(turn: Turn, offered: Offered | None, refusal: str) -> None:
    """Say plainly why; the admins hear of a second use, and of somebody who guesses."""
    if offered is None:
        guesses.missed(turn)
    elif refusal == "join-used":
        mine = turn.speaker.member_id == offered.member_id
        if mine:
            turn.say("join-already", "go:menu")
            return
        turn.note("invitation.used-twice", offered.id)
        _alert(turn, offered, "note-used-twice")
    turn.say(refusal)


def _committee(turn: Turn) -> int:
    """Whose office answers for what is kept."""
    if "token" not in turn.facts:
        return turn.seats[0].committee_id
    offered = invitations.offered(turn.db, str(turn.facts["token"]))
    if offered is None:
        raise LookupError("the invitation is gone")
    return offered.committee_id


def _take_seat(turn: Turn) -> bool:
    offered = invitations.offered(turn.db, str(turn.facts["token"]))
    refusal = _refusal(turn, offered)
    if offered is None or refusal:
        turn.say(refusal)
        turn.rest()
        return False
    account_id = turn.speaker.account_id
    if not invitations.use(turn.db, offered.id, account_id, turn.now):
        turn.say("join-used")
        turn.rest()
        return False
    member_id = _sits_as(turn, offered)
    if member_id == offered.member_id:
        accounts.belongs_to(turn.db, account_id, member_id)
    else:
        members.pass_seats(turn.db, offered.member_id, member_id, turn.now)
        periods.replan_all(turn.db, offered.committee_id)
        tasks.replan_all(turn.db, offered.committee_id)
    _become(turn, offered)
    turn.note("seat.taken", member_id, invitation=offered.id, channel=turn.heard.channel)
    return True


def _sits_as(turn: Turn, offered: Offered) -> int:
    """Somebody who sits already stays one person: the place that nobody has taken becomes theirs.

    Otherwise their address would go over to the new seat, and the old one would have nobody.
    """
    mine = turn.speaker.member_id
    if mine is None or not turn.seats or accounts.of_member(turn.db, offered.member_id):
        return offered.member_id
    return mine


def _consent(turn: Turn) -> None:
    """Written down with the seat, in one transaction."""
    if consents.is_given(turn.db, turn.member_id):
        return
    consents.give(turn.db, turn.member_id, turn.locale, turn.heard.channel, turn.now)
    accounts.speak(turn.db, turn.member_id, turn.locale)
    turn.note("consent.given", turn.member_id, version=consents.NOTICE)


def _begins(turn: Turn) -> str:
    """The day from which somebody holds the post they were invited for."""
    seats = members.held(turn.db, turn.member_id, turn.now)
    moments = [members.since(turn.db, seat.id) for seat in seats]
    return numbers.day(numbers.local_day(min(moments, default=turn.now)))


def _become(turn: Turn, offered: Offered) -> None:
    """The rest of this turn is the member's, in the conversation they may have elsewhere."""
    speaker = accounts.at(turn.db, turn.heard.channel, turn.heard.address)
    if speaker is None:
        raise LookupError(offered.member_id)
    turn.speaker = speaker
    turn.conversation_id = speaker.conversation_id


def _alert(turn: Turn, offered: Offered, key: str) -> None:
    for seat in members.sitting_in(turn.db, offered.committee_id, turn.now):
        if seat.role in {"admin", "office"}:
            facts = {"party": offered.party_name, "name": plain_name(turn)}
            tell(turn.db, turn.now, seat.member_id, Notice("note", [(key, facts)]))


def plain_name(turn: Turn) -> str:
    """How the channel calls the stranger, or nothing worth saying."""
    return turn.heard.name if plain(turn.heard.name) else turn.phrase("somebody")
