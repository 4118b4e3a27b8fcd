"""How somebody likes to be written to: language, channel, when, and what is kept about them."""

from __future__ import annotations

from typing import Any, ClassVar

from flows.choices import Choice
from flows.flow import Flow
from flows.privacy.page import channel_words
from flows.single import Single
from flows.states import State, StatesGroup
from flows.turn import Turn
from storage import accounts, members

SNOOZES = ("go:snooze hours", "go:snooze tomorrow")


class SettingsFlow(Single):
    """Doors, and what is set now."""

    name: ClassVar[str] = "settings"

    def ask_shown(self, turn: Turn) -> None:
        preferred = members.channel_of(turn.db, turn.member_id)
        words = channel_words(turn, preferred) if preferred else turn.phrase("prefer-none")
        snoozes = SNOOZES if "member" in turn.roles else ()
        doors = ("go:language", "go:prefer", *snoozes, "go:absence", "go:privacy", "go:menu")
        turn.say("settings-shown", *doors, channel=words)


class Prefer(StatesGroup):
    """One question."""

    which = State()
    done = State()


class PreferFlow(Flow):
    """Which of a person's channels gets the reminders; while it fails, the others do."""

    name: ClassVar[str] = "prefer"
    states: ClassVar[type[StatesGroup]] = Prefer
    start: ClassVar[State] = Prefer.which
    leads_back: ClassVar[bool] = True
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move     from          to
        ["chosen", Prefer.which, Prefer.done],
    ]
    # fmt: on

    def ask_which(self, turn: Turn) -> None:
        turn.say("prefer-ask_which", *_channels(turn), "last_used", "no")

    def hear_which(self, turn: Turn) -> str | None:
        if turn.chose("no"):
            turn.rest()
            turn.say("cancel-done", "go:menu")
            return None
        known = {one.id for one in _channels(turn)} | {"last_used"}
        if turn.choice not in known:
            turn.say("privacy-please-choose")
            return None
        turn.facts["channel"] = "" if turn.chose("last_used") else turn.choice.removeprefix("on ")
        return "chosen"

    def ask_done(self, turn: Turn) -> None:
        channel = str(turn.facts["channel"])
        before = members.channel_of(turn.db, turn.member_id)
        members.change(turn.db, turn.member_id, channel=channel)
        turn.note("member.channel", turn.member_id, before=before, after=channel)
        words = channel_words(turn, channel) if channel else turn.phrase("prefer-none")
        turn.say("prefer-done", "go:settings", "go:menu", channel=words)


def _channels(turn: Turn) -> list[Choice]:
    known = accounts.of_member(turn.db, turn.member_id)
    names = sorted({one.channel for one in known})
    return [Choice(f"on {name}", channel_words(turn, name)) for name in names]
