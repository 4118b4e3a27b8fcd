"""People say and tap anything in any order, and the process restarts; nothing is ever lost.

DONDOC_WALK=500 walks five hundred times, each time along another way.
"""

import asyncio
import itertools
import os
import shutil
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from flows.choices import plain
from storage import accounts
from storage.database import Database
from tests.story import Chat, Town
from tests.walk import ledger
from tests.walk.vocabulary import answers, files, words

LONG = os.environ.get("DONDOC_WALK", "")  # ruff: ignore[banned-api]
WALKS, STEPS = int(LONG or 20), 50
PEOPLE = (
    "Trưởng phòng Y tế",
    "Trưởng phòng Kinh tế",
    "Trưởng phòng Tài chính-Kế hoạch",
    "office",
    "chair",
    "admin",
)
KEPT = "Đã ghi "
_template: dict[str, Path] = {}

people = st.sampled_from([0, 1, 2, 0, 1, 2, 0, 1, 2, 3, 4, 5])  # members speak most
places = st.integers(0, 30)


@pytest.fixture(scope="module")
def template(migrated_file, tmp_path_factory):
    """A committee whose people have all joined, made once."""
    file = Path(shutil.copy(migrated_file, tmp_path_factory.mktemp("walk") / "town.db"))
    _template["file"] = file
    asyncio.run(_joined(f"sqlite:///{file}"))


async def _joined(url):
    database = Database(url)
    town = Town(database)
    await town.opens()
    for name in PEOPLE:
        await town.member(name)
    await database.close()


class Walk(RuleBasedStateMachine):
    """One committee on one afternoon, and on many days after it."""

    @initialize()
    def begin(self):
        self.runner = asyncio.Runner()
        self.folder = Path(mkdtemp(prefix="dondoc-walk-"))
        copy = shutil.copy(_template["file"], self.folder / "town.db")
        self.url = f"sqlite:///{copy}"
        self.town = Town(Database(self.url))
        self.chats = [self.town.stranger(plain(name), name) for name in PEOPLE]
        self.numbers = itertools.count(10_000)
        self.figures = self._ask(ledger.figures)

    @rule(who=people, text=words)
    def says(self, who, text):
        self._hears(self.chats[who], text=text)

    @rule(who=st.integers(0, 2), text=answers)
    def reports(self, who, text):
        """To the open question, or to the one that a word opens."""
        chat = self.chats[who]
        if not chat.all or not self._stands(chat):
            self._hears(chat, text="báo cáo")
        self._hears(chat, text=text)

    @rule(who=st.integers(0, 2), text=answers)
    def answers(self, who, text):
        self.reports(who, text)

    @rule(who=people, which=places)
    def taps(self, who, which):
        """A button of the newest message that has some."""
        chat = self.chats[who]
        letter = next((one for one in reversed(chat.all) if one.choices), None)
        if letter is not None:
            self._presses(chat, letter, which)

    @rule(who=people, which=places)
    def types_a_number(self, who, which):
        chat = self.chats[who]
        if chat.all and chat.last.choices:
            buttons = [one for row in chat.last.choices for one in row]
            self._hears(chat, text=buttons[which % len(buttons)]["typed"])

    @rule(who=people, whose=people, old=places, which=places)
    def taps_an_old_button_or_anothers(self, who, whose, old, which):
        letters = [one for one in self.chats[whose].all if one.choices]
        if letters:
            self._presses(self.chats[who], letters[old % len(letters)], which)

    @rule(who=people)
    def the_same_message_comes_again(self, who):
        chat, before = self.chats[who], self._ask(ledger.figures)
        if getattr(chat, "last_said", None):
            self._run(self._deliver(chat, chat.last_said))
            assert self._ask(ledger.figures) == before

    @rule(who=people, file=files)
    def sends_a_file(self, who, file):
        chat = self.chats[who]
        self._before(chat)
        self._run(chat.sends(*file, external_id=f"walk-{next(self.numbers)}"))
        self._after(chat)

    @rule(who=people)
    def sends_a_sticker(self, who):
        self._hears(self.chats[who], kind="other", text="")

    @rule(hours=st.integers(1, 40))
    def time_passes(self, hours):
        self._run(self.town.wait(hours=hours))
        self.figures = self._ask(ledger.figures)

    @rule()
    def restarts(self):
        """Everything that was only remembered is forgotten."""
        self._run(self.town.database.close())
        old, self.town = self.town, Town(Database(self.url), self.town.clock.now())
        self.town.post = old.post
        self.town.service.channels["post"] = old.post
        self.town.said, self.town.chats = old.said, old.chats
        for chat in self.chats:
            chat.town = self.town

    @invariant()
    def everything_is_as_it_must_be(self):
        if hasattr(self, "town"):
            assert not list(self._ask(_broken))

    def teardown(self):
        if hasattr(self, "town"):
            self._run(self.town.database.close())
            self.runner.close()
            shutil.rmtree(self.folder)

    def _presses(self, chat: Chat, letter, which):
        buttons = [one for row in letter.choices for one in row]
        button = buttons[which % len(buttons)]
        self._hears(chat, kind="tap", choice=button["carries"], text=button["label"])

    def _hears(self, chat: Chat, **facts):
        chat.last_said = {"external_id": f"walk-{next(self.numbers)}", **facts}
        self._before(chat)
        self._run(self._deliver(chat, chat.last_said))
        self._after(chat)

    async def _deliver(self, chat: Chat, said):
        await self.town.hear(chat.address, **said)

    def _before(self, chat: Chat):
        self.owners = self._ask(ledger.owners)

    def _after(self, chat: Chat):
        """Answered; and a figure was kept if and only if the person reads that it was."""
        assert chat.all[chat.seen :], f"{chat.party} was left without an answer"
        kept, self.figures = self._ask(ledger.figures)[len(self.figures) :], self.figures
        self.figures = [*self.figures, *kept]
        assert not kept or KEPT in chat.text, f"kept without a word: {kept}\n{chat.text}"
        for _, request_id, member_id in kept:
            assert (request_id, member_id) in self.owners, f"not theirs: {request_id}"

    def _stands(self, chat: Chat) -> str:
        return self._ask(lambda db: accounts.at(db, "post", chat.address)).flow

    def _ask(self, question):
        return self._run(self.town.database.read(question))

    def _run(self, coming):
        return self.runner.run(coming)


def _broken(db):
    return list(ledger.broken(db))


TestWalk = Walk.TestCase
TestWalk.settings = settings(
    max_examples=WALKS,
    stateful_step_count=STEPS,
    deadline=None,
    # Every run of the suite takes the same ways; whoever wants new ones asks for them.
    derandomize=not LONG,
    suppress_health_check=list(HealthCheck),
    print_blob=True,
)
TestWalk = pytest.mark.usefixtures("template")(TestWalk)
TestWalk = pytest.mark.timeout(3_600 if LONG else 300)(TestWalk)
