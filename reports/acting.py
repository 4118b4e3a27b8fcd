"""Which figures deputies gave: "X thay Y", as progress and summary print it."""

from __future__ import annotations

from collections.abc import Sequence

from locales.sentences import sentence
from storage.leaves import Acted


def acting_lines(acted: Sequence[Acted], locale: str) -> list[str]:
    """Each pair once, with the codes; none when nobody stood in for anybody."""
    codes: dict[tuple[str, str], list[str]] = {}
    for one in acted:
        codes.setdefault((one.deputy, one.absent), []).append(one.code)
    return [
        sentence(
            locale, "acting-with-codes", deputy=deputy, absent=absent, codes=", ".join(theirs)
        )
        for (deputy, absent), theirs in codes.items()
    ]
