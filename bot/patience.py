"""How long to wait before the next try."""

import random

FIRST = 5.0
LONGEST = 3_600.0


def pause(tries: int, first: float = FIRST, longest: float = LONGEST) -> float:
    """Seconds, doubled with every try; by chance some more, so that not all come at once."""
    doubled = first * 2.0 ** min(max(tries - 1, 0), 30)
    return min(doubled, longest) * random.uniform(1.0, 1.25)  # noqa: S311 - nothing secret
