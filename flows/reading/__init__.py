"""Reads what an official types into a figure, or into a question back; pure."""

from flows.reading.kinds import Context, Kind, Part, Reading
from flows.reading.many import Line, Wanted, lines_in
from flows.reading.reader import read
from flows.reading.spelled import spelled
from flows.reading.wire import as_json, context_from

__all__ = [
    "Context",
    "Kind",
    "Line",
    "Part",
    "Reading",
    "Wanted",
    "as_json",
    "context_from",
    "lines_in",
    "read",
    "spelled",
]
