"""Turns what stopped a command into one sentence: what is wrong, and how to mend it."""

from __future__ import annotations

import errno
from typing import Any

from pydantic import ValidationError

from bot.settings import PREFIX, Settings
from flows.planning.loading import Unloadable
from locales.sentences import sentence
from plans.problems import Unreadable
from storage.errors import NewerDatabase, Unavailable


class Refused(Exception):
    """A command that cannot be done; `key` names the sentence."""

    def __init__(self, key: str, **facts: Any) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts


def sentence_for(problem: Exception) -> str | None:  # noqa: PLR0911 - one line a kind
    """None for a mistake of ours, which deserves its trace."""
    match problem:
        case Refused():
            return sentence(_locale(), problem.key, **problem.facts)
        case Unloadable():
            return sentence(_locale(), problem.key)
        case Unreadable():
            return unreadable(problem)
        case NewerDatabase():
            return sentence(_locale(), "cli-newer-database", revision=problem.revision)
        case Unavailable():
            return sentence(_locale(), "cli-no-database")
        case ValidationError():
            return _setting(problem)
        case OSError() if problem.errno == errno.EADDRINUSE:
            return sentence(_locale(), "cli-port-in-use", port=str(Settings().http_port))
        case _:
            return None


def unreadable(problem: Unreadable) -> str:
    return sentence(_locale(), f"unreadable-{problem.reason.replace('_', '-')}", **problem.facts)


def _setting(problem: ValidationError) -> str:
    first = problem.errors()[0]
    name = PREFIX + "_".join(str(part) for part in first["loc"]).upper()
    return sentence(_locale(), "cli-bad-setting", name=name, why=first["msg"])


def _locale() -> str:
    try:
        return Settings().locale
    except ValidationError:
        return "vi"
