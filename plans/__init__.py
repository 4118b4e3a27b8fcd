"""Reads plan documents into indicators; imports nothing of ours."""

from plans.contract import as_json
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
from plans.reading import demonstration, read, read_text

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
    "demonstration",
    "read",
    "read_text",
]
