"""What every conversation has: a table of moves, and for each state what we ask and hear."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from transitions import Machine

from flows.states import State, StatesGroup, name_of
from flows.turn import Turn

Ask = Callable[[Turn], None]
Hear = Callable[[Turn], str | None]


UNMISTAKABLE = frozenset({"evidence"})  # "minh chứng 3" is nobody's reason


class Flow:
    """A conversation.

    Subclasses name their states and moves and write `ask_x(turn)` for each state and
    `hear_x(turn)` for each state that waits for an answer; `hear_x` returns a move, or None to
    stay and ask again. A state without `hear_x` ends the conversation.
    """

    name: ClassVar[str]
    states: ClassVar[type[StatesGroup]]
    moves: ClassVar[list[list[Any]]]
    start: ClassVar[State]
    machine: ClassVar[Any]
    leads_back: ClassVar[bool] = False  # to the question that was open when it began
    # Where words may begin another conversation ("chỉ đạo …"): everywhere but in these states, in
    # which people write in their own words. None: nowhere.
    writing: ClassVar[frozenset[str] | None] = None

    def __init_subclass__(cls) -> None:
        # One machine serves everybody: a turn lends it its state for the length of a move.
        cls.machine = Machine(
            model=None,
            states=cls.states.names(),
            transitions=[name_of(move) for move in cls.moves],
            initial=cls.start.name,
            auto_transitions=False,
        )

    def begin(self, turn: Turn) -> None:
        """Enter the conversation, from a button, a word or another conversation."""
        self.enter(turn)
        self.ask(turn)

    def enter(self, turn: Turn) -> None:
        """Stand at the start, without asking yet."""
        if self.leads_back:
            turn.interrupt(self.name, self.start.name)
        else:
            turn.stand(self.name, self.start.name)

    def hear(self, turn: Turn) -> None:
        """Take one answer: hear it, move, ask what comes next."""
        move = self._hearing(turn.state)(turn)
        if turn.flow != self.name:
            return  # the answer led into another conversation
        if move is not None:
            self.machine.events[move].trigger(turn)
        self.ask(turn)

    def wants_file(self, turn: Turn) -> bool:
        """Whether the file of this message is for this conversation, open or not."""
        del turn
        return False

    def overhears(self, turn: Turn) -> bool:
        """Begin with words that no question asked for; False when they are not for it."""
        del turn
        return False

    def gives_way(self, turn: Turn, flow: str) -> bool:
        """Whether words that begin another conversation may do so just now."""
        if self.writing is None:
            return False
        return turn.state not in self.writing or flow in UNMISTAKABLE

    def find(self, turn: Turn) -> None:
        """Take what came of work asked for here when the person is elsewhere by now.

        It is said beside the open question (`telling.tell`), which stays as it is.
        """

    def ask(self, turn: Turn) -> None:
        state = turn.state
        asking: Ask = getattr(self, f"ask_{state}")
        asking(turn)
        if turn.flow == self.name and turn.state == state and not self.waits_in(state):
            turn.rest()

    def waits_in(self, state: str) -> bool:
        return hasattr(self, f"hear_{state}")

    def _hearing(self, state: str) -> Hear:
        hearing: Hear = getattr(self, f"hear_{state}")
        return hearing
