"""How fast each channel may be used, so that it need not say "too many requests"."""

from collections.abc import Mapping
from dataclasses import dataclass

MOST_KEPT = 10_000  # chats remembered before those at rest are forgotten


@dataclass(frozen=True, slots=True)
class Pace:
    """One message every so many seconds; after a rest, `burst` of them at once."""

    seconds: float
    burst: int = 1


@dataclass(frozen=True, slots=True)
class Rules:
    """What a channel allows: to everybody together, to one person, to one group."""

    overall: Pace
    chat: Pace
    group: Pace


# Telegram counts 30 messages in any second and 20 to a group in any minute, at the moment they
# arrive. Evenly spaced and a little slower, a late one never falls into the next one's second.
TELEGRAM = Rules(overall=Pace(1 / 29.4), chat=Pace(1.0, burst=3), group=Pace(3.3, burst=2))
USUAL: Mapping[str, Rules] = {"telegram": TELEGRAM}


class Gate:
    """Keeps a pace, for each key apart."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._rests_at: dict[str, float] = {}

    def wait(self, key: str, now: float) -> float:
        """Seconds until the next one may pass."""
        slack = self._pace.seconds * (self._pace.burst - 1)
        return max(0.0, self._rests_at.get(key, now) - slack - now)

    def take(self, key: str, now: float) -> None:
        """One passes now, or as soon as it may."""
        if len(self._rests_at) >= MOST_KEPT:
            self._rests_at = {one: at for one, at in self._rests_at.items() if at > now}
        self._rests_at[key] = max(now, self._rests_at.get(key, now)) + self._pace.seconds


class ChannelLimits:
    """The gates of one channel."""

    def __init__(self, rules: Rules) -> None:
        self._overall = Gate(rules.overall)
        self._chats = Gate(rules.chat)
        self._groups = Gate(rules.group)

    def hold(self, address: str, now: float) -> float:
        """Seconds this address must be left in peace; when none, one message is counted."""
        gate = self._groups if address.startswith("-") else self._chats
        wait = gate.wait(address, now)
        if not wait:
            gate.take(address, now)
        return wait

    def turn(self, now: float) -> float:
        """Books the next free place in the line of all messages; gives the seconds until it."""
        wait = self._overall.wait("", now)
        self._overall.take("", now)
        return wait


class Limits:
    """The limits of every channel; a channel without rules has none."""

    def __init__(self, rules: Mapping[str, Rules] = USUAL) -> None:
        self._channels = {name: ChannelLimits(one) for name, one in rules.items()}

    def hold(self, channel: str, address: str, now: float) -> float:
        limits = self._channels.get(channel)
        return limits.hold(address, now) if limits else 0.0

    def turn(self, channel: str, now: float) -> float:
        limits = self._channels.get(channel)
        return limits.turn(now) if limits else 0.0
