"""A whole quarter in seconds: the real code, a clock that is moved, and people who are played."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.assembly import open_service
from bot.channel import Thing
from bot.clock import Clock
from bot.rehearsing.players import Player, Script, cast
from bot.sender import Sender
from bot.service import Service
from bot.settings import Settings
from bot.terminal.inviting import invite
from bot.terminal.refusals import Refused
from bot.terminal.showing import rhythm_warnings
from flows.heard import Heard
from flows.planning import loading
from locales import numbers
from plans import Plan
from scheduler.calendar import Calendar
from scheduler.opening import opens_on, plan_only
from scheduler.periods import periods_of, rules_in, within
from storage import reminders, sending
from storage.outbox import Letter
from storage.periods import Known

MORNING = time(8, 0)
A_WHILE = timedelta(seconds=25)  # how long a played person needs for an answer

Event = dict[str, Any]


class PlayedClock(Clock):
    """Stands still until it is moved."""

    def __init__(self, start: datetime) -> None:
        super().__init__()
        self.moment = start

    def now(self) -> datetime:
        return self.moment

    def jump(self, to: datetime) -> None:
        self.moment = max(self.moment, to)


@dataclass(slots=True)
class Played:
    """The channel of a rehearsal: what is sent is noted, and lies in the person's hand."""

    name: str
    note: Callable[[Letter, Thing | None], None]
    hands: list[Letter] = field(default_factory=list[Letter])

    async def send(self, letter: Letter, thing: Thing | None) -> str:
        self.note(letter, thing)
        self.hands.append(letter)
        return str(letter.id)


class Rehearsal:
    """One quarter of one plan; `show` is called with every event as it happens."""

    def __init__(self, plan: Plan, script: Script, show: Callable[[Event], None]) -> None:
        self.plan = plan
        self.script = script
        self.show = show
        self.players: dict[str, Player] = {}
        self.periods: list[Known] = []
        self.reported = 0

    async def run(self) -> None:
        with TemporaryDirectory(prefix="dondoc-") as folder:
            async with AsyncExitStack() as parts:
                await self._play(parts, Path(folder))

    async def _play(self, parts: AsyncExitStack, folder: Path) -> None:
        settings = Settings().model_copy(
            update={
                "data_dir": folder,
                "database_url": f"sqlite:///{folder / 'rehearsal.db'}",
                "now": None,
                "telegram_token": None,
            }
        )
        self.service = service = await open_service(settings, parts, has_stage=False)
        self.channel = Played("text" if self.script.is_plain else "web", self._note)
        service.channels = {self.channel.name: self.channel}
        self.sender = Sender(service)
        await self._set_the_scene(service)
        await self._invite_everybody(service)
        while not self._is_over() and (moment := await self._next_moment()) is not None:
            service.clock.jump(moment)
            await service.tick()
            await self._let_people_act()

    async def _set_the_scene(self, service: Service) -> None:
        """The plan is approved on the morning its first period opens."""
        rules, year = rules_in(loading.rule_of(self.plan)), self.plan.document.year or 0
        wanted = within(rules, self.script.quarter, year)
        if not wanted:
            names = ", ".join(one.key for one in periods_of(rules, year))
            raise Refused("cli-no-such-period", name=self.script.quarter, names=names)
        calendar = service.calendar
        start = opens_on(wanted[0], calendar)
        service.clock = PlayedClock(calendar.moment(start, MORNING))
        now = service.clock.now()
        loaded = await service.database.write(
            loading.load, self.plan, "rehearsal", now, "rehearsal"
        )
        keys = [one.key for one in wanted]
        self.periods = await service.database.write(plan_only, calendar, loaded.plan_id, keys)
        await service.database.write(loading.approve, loaded.plan_id, now, "rehearsal")
        for words in rhythm_warnings(self.plan, service.settings.locale):
            self._event("note", "dondoc", "admin", text=words)
        await service.tick()
        self.players = await service.database.read(
            cast, loaded.plan_id, self.script, now, self._closings(calendar)
        )

    def _closings(self, calendar: Calendar) -> list[datetime]:
        """The office closes each period on the last working morning it has."""
        days = (calendar.previous_working(one.consolidate_day) for one in self.periods)
        return [calendar.moment(day, MORNING) for day in days]

    async def _invite_everybody(self, service: Service) -> None:
        made = await service.database.write(
            invite, service.house, [], service.clock.now(), everybody=True
        )
        for one in made:
            player = next(
                player
                for player in self.players.values()
                if (player.party, player.role) == (one.party, one.role)
            )
            self._event("invitation", "admin", player.name, text=one.code)
            await self._say(player, text=f"/start {one.token}")
            await self._let_people_act()
            self._event("joined", player.name, "office", text=one.party)

    async def _next_moment(self) -> datetime | None:
        due = await self.service.database.read(reminders.next_moment)
        letter = await self.service.database.read(sending.next_due)
        known = [moment for moment in (due, letter) if moment is not None]
        return min(known) if known else None

    async def _let_people_act(self) -> None:
        """Deliver, let whoever got something answer, until nobody has anything to say."""
        await self.sender.drain()
        while self.channel.hands:
            letter = self.channel.hands.pop(0)
            player = self.players[letter.address]
            line = await self.service.database.read(
                player.reply_to, letter, self.service.clock.now()
            )
            if line is None:
                continue
            self.service.clock.jump(self.service.clock.now() + A_WHILE)
            self._event("answer", player.name, "dondoc", text=line.text, items=line.items)
            await self._say(player, text=line.text, choice=line.choice)
            await self.sender.drain()

    async def _say(self, player: Player, *, text: str, choice: str | None = None) -> None:
        player.spoken += 1
        now = self.service.clock.now()
        await self.service.hear(
            Heard(
                channel=self.channel.name,
                external_id=f"{player.address}-{player.spoken}",
                address=player.address,
                said_at=now,
                kind="text" if choice is None else "tap",
                text=text,
                choice=choice,
                name=player.name,
            )
        )

    def _note(self, letter: Letter, thing: Thing | None) -> None:
        player = self.players[letter.address]
        choices = [
            {"label": one["label"], "typed": one["typed"]} for row in letter.choices for one in row
        ]
        text = letter.text if thing is None else thing.name
        kind = player.kind_of(letter)
        self._event(
            kind, "dondoc", player.name, text=text, choices=choices, items=player.items_of(letter)
        )
        if letter.kind == "report" and player.role == "chair" and thing is not None:
            self.reported += 1

    def _is_over(self) -> bool:
        return self.reported == len(self.periods)

    def _period_of(self, text: str) -> str:
        """The period that a message names, else the one that is being played."""
        locale = self.service.settings.locale
        keys = [one.name for one in self.periods]
        named = (key for key in keys if numbers.period(key, locale) in text)
        return next(named, keys[min(self.reported, len(keys) - 1)])

    def _event(self, kind: str, sender: str, to: str, **facts: Any) -> None:
        at = self.service.clock.now().astimezone(self.service.settings.zone)
        self.show({
            "at": at.isoformat(),
            "kind": kind,
            "from": sender,
            "to": to,
            "channel": self.channel.name,
            "text": "",
            "choices": [],
            "period": self._period_of(str(facts.get("text", ""))),
            "items": [],
            **facts,
        })
