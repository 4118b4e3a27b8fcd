"""A person sends a file, work is done on it, and the conversation hears what came of it, once."""

from typing import Any, ClassVar

import pytest
from sqlalchemy import text

from bot.channel import Rejected, TryLater
from bot.works import workshop
from bot.works.apart import Task
from flows import rights
from flows.conversations import FLOWS
from flows.flow import Flow
from flows.states import State, StatesGroup
from flows.telling import Notice, tell
from storage import sending
from tests.story import Town

HEALTH = "Trưởng phòng Y tế"


class Weigh(StatesGroup):
    scale = State()
    done = State()


class WeighFlow(Flow):
    name: ClassVar[str] = "weigh"
    states: ClassVar[type[StatesGroup]] = Weigh
    start: ClassVar[State] = Weigh.scale
    moves: ClassVar[list[list[Any]]] = [["weighed", Weigh.scale, Weigh.done]]

    def wants_file(self, turn):
        return turn.heard.file.name.endswith(".txt")

    def ask_scale(self, turn):
        if turn.file_id is not None:
            turn.work("weigh", file_id=turn.file_id)
        turn.reply.lines.append("on the scale")

    def hear_scale(self, turn):
        if turn.heard.kind == "found":
            turn.facts["found"] = turn.heard.found
            return "weighed"
        return None

    def ask_done(self, turn):
        found = turn.facts["found"]
        turn.reply.lines.append(f"it weighs {found.get('size')} {found.get('problem')}")

    def find(self, turn):
        tell(turn.db, turn.now, turn.member_id, Notice("note", [("help-end", {})], ("go:menu",)))


@pytest.fixture
async def town(database, monkeypatch):
    monkeypatch.setitem(FLOWS, "weigh", WeighFlow())
    monkeypatch.setitem(rights.MAY, "weigh", rights.EVERYBODY)
    task = Task("tests.works.readings:counted")
    monkeypatch.setattr(workshop, "TASKS", {"weigh": task})
    town = Town(database)
    await town.opens()
    return town


async def test_the_conversation_hears_what_came_of_it(town):
    lan = await town.member(HEALTH)
    await lan.sends("cân.txt", b"12345")
    lan.sees("on the scale", "it weighs 5 None")


async def test_a_file_for_no_conversation_is_explained(town):
    lan = await town.member("chair")
    await lan.sends("nhãn.webp", b"12345")
    lan.sees("chưa đọc được")


async def test_whoever_went_on_meanwhile_keeps_the_open_question(town):
    lan = await town.member(HEALTH)
    await lan.sends("cân.txt", b"12345", said_at=town.clock.now())
    await lan.says("báo cáo")
    question = lan.last
    letter = await town.database.read(_work_letter)
    thing = await workshop.do(town.service, letter.made)
    again = town.service.channels["workshop"]
    letter = type(letter)(**{**_facts(letter), "id": letter.id + 10_000})
    await again.send(letter, thing)
    await town.sender.drain()
    lan.sees("việc khác")
    await lan.taps("Chưa có số liệu", letter=question)
    lan.sees("lý do")


async def test_an_outcome_told_twice_counts_once(town):
    lan = await town.member(HEALTH)
    await lan.sends("cân.txt", b"12345")
    letter = await town.database.read(_work_letter)
    lan.looks_away()
    thing = await workshop.do(town.service, letter.made)
    await town.service.channels["workshop"].send(letter, thing)
    await town.sender.drain()
    lan.sees_nothing()


async def test_a_file_that_cannot_be_fetched_is_an_outcome(town):
    town.post.fetch = _refuse
    lan = await town.member(HEALTH)
    await lan.sends("cân.txt", None)
    lan.sees("it weighs None not_fetched")


async def test_work_that_never_succeeds_is_said_to_be_undone(town):
    town.post.fetch = _later
    lan = await town.member(HEALTH)
    await lan.sends("cân.txt", None)
    lan.looks_away()
    await town.wait(days=2)
    lan.sees("chưa xử lý được")


async def test_work_cut_off_twice_is_still_done(town, monkeypatch):
    lan = await town.member(HEALTH)
    with monkeypatch.context() as patch:
        patch.setattr(town.sender, "drain", _nothing)
        await lan.sends("cân.txt", b"12345")
    for _ in range(3):  # three processes take it up and die
        await town.database.write(sending.claim, town.clock.now(), 9, ["workshop"])
        town.clock.moment += sending.LEASE
    await town.sender.drain()
    lan.sees("it weighs 5")


async def _nothing():
    pass


async def _refuse(_reference):
    raise Rejected("wrong file_id")


async def _later(_reference):
    raise TryLater("down")


def _work_letter(db):
    from storage.outbox import LETTER, Letter

    row = db.execute(LETTER.where(text("kind = 'work'"))).first()
    return Letter(*row)


def _facts(letter):
    return {name: getattr(letter, name) for name in type(letter).__slots__}
