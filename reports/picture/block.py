"""Everything on the scorecard stands under what came before it."""

from typing import Protocol

from reports.picture.pen import Pen


class Block(Protocol):
    """A part of the scorecard that knows its height before it is drawn."""

    @property
    def height(self) -> float: ...

    def draw(self, pen: Pen, top: float) -> None:
        """Draw it with its upper edge at that height."""
        ...
