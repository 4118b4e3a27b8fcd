"""States as aiogram names them: a group is a conversation, a state is a question in it."""

from __future__ import annotations

from typing import Any


class State:
    """One question of a conversation; its name comes from the attribute it is assigned to."""

    name: str

    def __set_name__(self, group: type[StatesGroup], name: str) -> None:
        if not hasattr(self, "name"):  # a second name, such as a flow's `start`, is only a pointer
            self.name = name

    def __repr__(self) -> str:
        return f"<State {self.name}>"


class StatesGroup:
    """The questions of one conversation, in the order a person meets them."""

    @classmethod
    def names(cls) -> list[str]:
        return [name for name, value in vars(cls).items() if isinstance(value, State)]


def name_of(state: Any) -> Any:
    """A state's name, or the names of several: what the machine calls them."""
    if isinstance(state, list):
        return [name_of(one) for one in state]  # pyright: ignore[reportUnknownVariableType]
    return state.name if isinstance(state, State) else state
