"""What is kept about me, a copy of it, and my wish to have it corrected, erased or left alone."""

from __future__ import annotations

from typing import Any, ClassVar

from flows.choices import plain
from flows.contact import contact_of
from flows.flow import Flow
from flows.privacy import petitioning, withdrawing
from flows.states import State, StatesGroup
from flows.stopping import stopped
from flows.turn import Turn
from locales import numbers
from storage import accounts, consents, person, petitions

SHORTEST = 3  # letters of a wish
LONGEST = 1_000
WISHES = {"correct_me": "correcting", "erase_me": "erasing", "withdraw_me": "withdrawing"}


class Privacy(StatesGroup):
    """A page, and one question for each thing that may be asked."""

    shown = State()
    copied = State()
    wish = State()
    erase = State()
    leave = State()
    filed = State()
    withdrawn = State()


class PrivacyFlow(Flow):
    """Open to everybody with a seat, whether they agreed to the notice or not."""

    name: ClassVar[str] = "privacy"
    states: ClassVar[type[StatesGroup]] = Privacy
    start: ClassVar[State] = Privacy.shown
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move          from           to
        ["copied",      Privacy.shown, Privacy.copied],
        ["correcting",  Privacy.shown, Privacy.wish],
        ["erasing",     Privacy.shown, Privacy.erase],
        ["withdrawing", Privacy.shown, Privacy.leave],
        ["filed",       [Privacy.wish, Privacy.erase], Privacy.filed],
        ["withdrawn",   Privacy.leave, Privacy.withdrawn],
    ]
    # fmt: on

    def ask_shown(self, turn: Turn) -> None:
        turn.say("privacy-kept", **_kept(turn))
        for one in petitions.of_member(turn.db, turn.member_id):
            key = f"privacy-petition-{one.kind}-{one.state}"
            turn.say(key, reason=one.reason or "", **petitioning.facts_of(one))
        wishes = [*WISHES] if turn.speaker.notice else [*WISHES][:-1]
        contact = contact_of(turn.db, turn.seats[0].committee_id, turn.now)
        turn.say("privacy-ask_shown", "copy_me", *wishes, "go:menu", contact=contact)

    def hear_shown(self, turn: Turn) -> str | None:
        if turn.chose("copy_me"):
            return "copied"
        move = WISHES.get(turn.choice or "")
        if move is None:
            turn.say("privacy-please-choose")
        return move

    def ask_copied(self, turn: Turn) -> None:
        """The sender makes both from what the tables say then; the account says whose it is."""
        for form in ("json", "xlsx"):
            turn.attach(
                "person",
                form=form,
                member_id=turn.member_id,
                account_id=turn.speaker.account_id,
                locale=turn.locale,
            )
        turn.note("person.exported", turn.member_id)
        turn.say("privacy-copied", "go:privacy", "go:menu")

    def ask_wish(self, turn: Turn) -> None:
        turn.say("privacy-ask_wish", "no")

    def hear_wish(self, turn: Turn) -> str | None:
        if stopped(turn):
            return None
        words = turn.text.strip()
        if turn.heard.kind != "text" or not SHORTEST <= len(plain(words)) <= LONGEST:
            turn.say("privacy-needs-words")
            return None
        turn.facts.update(kind="correction", words=words)
        return "filed"

    def ask_erase(self, turn: Turn) -> None:
        turn.say("privacy-ask_erase", "yes", "no")

    def hear_erase(self, turn: Turn) -> str | None:
        if stopped(turn):
            return None
        turn.facts.update(kind="erasure", words="")
        return "filed" if turn.chose("yes") else None

    def ask_leave(self, turn: Turn) -> None:
        turn.say("privacy-ask_leave", "yes", "no")

    def hear_leave(self, turn: Turn) -> str | None:
        if stopped(turn):
            return None
        return "withdrawn" if turn.chose("yes") else None

    def ask_filed(self, turn: Turn) -> None:
        one = petitioning.file(turn, str(turn.facts["kind"]), str(turn.facts["words"]))
        turn.reply.kind = "receipt"
        turn.say("privacy-filed", "go:privacy", "go:menu", **petitioning.facts_of(one))

    def ask_withdrawn(self, turn: Turn) -> None:
        withdrawing.withdraw(turn)
        contact = contact_of(turn.db, turn.seats[0].committee_id, turn.now)
        turn.reply.kind = "receipt"
        turn.say("privacy-withdrawn", "go:privacy", contact=contact)


def _kept(turn: Turn) -> dict[str, Any]:
    """How much of what; who reads the words wants the copy."""
    found = person.everything(turn.db, turn.member_id)
    given = [one for one in consents.of_member(turn.db, turn.member_id) if not one.withdrawn_at]
    known = accounts.of_member(turn.db, turn.member_id)
    agreed = (
        turn.phrase("privacy-agreed", at=numbers.moment(given[-1].given_at))
        if given
        else turn.phrase("privacy-not-agreed")
    )
    return {
        "name": str(turn.speaker.member_name),
        "posts": "; ".join(dict.fromkeys(seat.party_name for seat in turn.seats)),
        "channels": ", ".join(dict.fromkeys(channel_words(turn, one.channel) for one in known)),
        "figures": len(found["figures"]),
        "said": len(found["said"]),
        "letters": len(found["letters"]),
        "files": len(found["files"]),
        "agreed": agreed,
    }


def channel_words(turn: Turn, channel: str) -> str:
    """What people call a channel; one we have no word for by its own name."""
    named = {"telegram", "web", "zalo_bot", "zalo_oa"}
    return turn.phrase(f"channel-{channel.replace('_', '-')}") if channel in named else channel
