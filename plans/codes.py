"""What people call a row of a plan: "I.3", or "3" where there are no sections."""

from collections.abc import Sequence

from plans.model import Row


def codes_of(rows: Sequence[Row]) -> list[str]:
    """One for each row; a row without a number, or with one used twice, gets one that is free."""
    found = list[str]()
    taken = set[str]()
    for position, row in enumerate(rows):
        code = written(row.section, row.no or str(position + 1))
        while code in taken:
            code += "'"
        taken.add(code)
        found.append(code)
    return found


def written(section: str | None, no: str) -> str:
    return f"{section}.{no}" if section else no
