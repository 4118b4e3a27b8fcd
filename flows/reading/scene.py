"""One reply laid out for judging: its words, its amounts, and what is already doubtful."""

from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from typing import Final

from flows.reading.amounts import Amount
from flows.reading.cautions import inner_warning, tells_how_many, unexplained, warning
from flows.reading.clean import fold
from flows.reading.kinds import Context, Reading
from flows.reading.relations import Pair
from flows.reading.surroundings import Role, Span, note_of, role_of, without_changes

HUNDRED: Final = Decimal(100)
# Farther than this from the last figure, a percentage is read back before it is kept.
FAR: Final = Decimal(30)


@dataclass(frozen=True)
class Scene:
    """Everything that is known about a reply once its amounts are found."""

    text: str
    shown: str
    context: Context
    amounts: tuple[Amount, ...]
    pairs: tuple[Pair, ...]
    doubts: tuple[str, ...]

    @cached_property
    def figures(self) -> tuple[Amount, ...]:
        """The amounts that are no change against something else."""
        return tuple(one for one in self.amounts if self.roles[one.start] is not Role.CHANGE)

    @cached_property
    def roles(self) -> dict[int, Role]:
        roles: dict[int, Role] = {}
        end = 0
        for amount in self.amounts:
            roles[amount.start] = role_of(self.text, amount, end)
            end = amount.end
        return roles

    @cached_property
    def told(self) -> str:
        """What the reply says about the figure itself."""
        changes = [one for one in self.amounts if self.roles[one.start] is Role.CHANGE]
        return without_changes(self.text, changes)

    @cached_property
    def known(self) -> frozenset[str]:
        named = (*self.context.labels, self.context.unit)
        return frozenset(fold(" ".join(named)).lower().split())

    def warning(self, span: Span) -> str | None:
        return warning(self.told, span, self.known)

    def inner_warning(self, gap: Span) -> str | None:
        return inner_warning(self.told, gap, self.known)

    def is_unexplained(self, span: Span) -> bool:
        is_number_of = self.context.is_percent and tells_how_many(self.told, span)
        return is_number_of or unexplained(self.told, span, self.known)

    def role(self, amount: Amount) -> Role:
        return self.roles[amount.start]

    def note(self, span: Span) -> str | None:
        return note_of(self.text, self.shown, span)

    def settled(self, reading: Reading, *doubts: str | None) -> Reading:
        """The reading with the first doubt that anyone has about it."""
        every = [doubt for doubt in (*self.doubts, *doubts) if doubt]
        if not every:
            return reading
        return replace(reading, must_confirm=True, doubt=reading.doubt or every[0])


def share(numerator: Decimal, denominator: Decimal) -> Decimal:
    return (numerator * HUNDRED / denominator).quantize(Decimal("0.01"), ROUND_HALF_UP)


def far_from_last(scene: Scene, value: Decimal) -> str | None:
    last = scene.context.previous
    return "far_from_last" if last is not None and abs(value - last) > FAR else None
