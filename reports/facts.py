"""What a summary consists of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from reports.lines import Line
from reports.progress import PartyProgress
from storage.leaves import Acted
from storage.matters import Known as Matter


@dataclass(frozen=True, slots=True)
class Totals:
    """`asked` = `in_time` + `late` + `answered` + `returned` + `missing`.

    The rest is of what was sent.
    """

    asked: int
    sent: int
    in_time: int
    late: int
    accepted: int
    answered: int
    returned: int
    missing: int
    met: int
    below: int
    ongoing: int
    noted: int
    not_yet: int
    not_applicable: int

    @property
    def owed(self) -> int:
        return self.asked - self.sent


@dataclass(frozen=True, slots=True)
class SectionLines:
    """One section of the appendix with its indicators; `no` is empty outside all sections."""

    no: str
    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """A period of a plan as it stands at `as_of`."""

    committee: str
    plan: str
    period: str
    data_from: date
    data_to: date
    due_day: date
    due: datetime
    consolidate_day: date
    closed_at: datetime | None
    as_of: datetime
    totals: Totals
    sections: tuple[SectionLines, ...]
    parties: tuple[PartyProgress, ...]
    matters: tuple[Matter, ...] = ()  # open in the committee, whatever the period
    acted: tuple[Acted, ...] = ()  # what deputies gave

    @property
    def is_due(self) -> bool:
        return self.as_of >= self.due

    @property
    def lines(self) -> list[Line]:
        return [line for section in self.sections for line in section.lines]

    @property
    def below(self) -> list[Line]:
        return self.with_status("below")

    @property
    def missing(self) -> list[PartyProgress]:
        return [party for party in self.parties if party.owed_codes]

    @property
    def difficulties(self) -> list[Matter]:
        """Those that nobody has answered yet."""
        return [one for one in self.matters if one.kind == "difficulty"]

    @property
    def directives(self) -> list[Matter]:
        """Those that are not done yet."""
        return [one for one in self.matters if one.kind == "directive"]

    @property
    def late(self) -> list[PartyProgress]:
        return [party for party in self.parties if party.late]

    def with_status(self, status: str) -> list[Line]:
        return [line for line in self.lines if line.status == status]
