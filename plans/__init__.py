"""Reads plan documents into indicators; imports nothing of ours."""

from plans.codes import codes_of
from plans.contract import as_json
from plans.files import is_readable
from plans.keeping import kept, restored
from plans.model import (
    About,
    Doubt,
    Duty,
    Listed,
    Plan,
    Reporting,
    Row,
    Said,
    Section,
    Target,
)
from plans.problems import Unreadable
from plans.reading import demonstration, read, read_content, read_text

__all__ = [
    "About",
    "Doubt",
    "Duty",
    "Listed",
    "Plan",
    "Reporting",
    "Row",
    "Said",
    "Section",
    "Target",
    "Unreadable",
    "as_json",
    "codes_of",
    "demonstration",
    "is_readable",
    "kept",
    "read",
    "read_content",
    "read_text",
    "restored",
]
