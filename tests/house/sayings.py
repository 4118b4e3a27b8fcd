"""Where the program says something, and with which facts and choices."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tests.house.code import Module, constants, modules, name_of_call, texts

# Functions that take a key, and the place of the key among their arguments.
SAYING = {"say": 0, "phrase": 0, "sentence": 1, "label": 1, "has": 1}
SILENT = ("storage/", "plans/", "flows/reading/")  # they have nothing to say to people
SHAPE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9_]+)+")
OWN = {"free"}  # arguments of `say` that are not facts


@dataclass(frozen=True, slots=True)
class Saying:
    """One call that says something; `facts` is None when they are not written out there."""

    where: str
    by: str
    keys: tuple[str, ...]
    choices: tuple[str, ...]
    facts: frozenset[str] | None


@cache
def sayings() -> tuple[Saying, ...]:
    return tuple(one for module in modules() if not module.within(*SILENT) for one in _in(module))


def _in(module: Module) -> Iterator[Saying]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and name_of_call(node) in SAYING:
            by = name_of_call(node)
            place = SAYING[by]
            if len(node.args) > place and _speaks(node, by):
                rest = node.args[place + 1 :]
                yield Saying(
                    f"{module.path}:{node.lineno}",
                    by,
                    tuple(constants(node.args[place])),
                    tuple(text for one in rest for text in constants(one)),
                    _facts(node),
                )


def _speaks(call: ast.Call, by: str) -> bool:
    """`sentence(locale, …)` is a function of ours, `label` may be somebody's method."""
    return by in {"say", "phrase"} or isinstance(call.func, ast.Name)


def _facts(call: ast.Call) -> frozenset[str] | None:
    names = [one.arg for one in call.keywords]
    if None in names:
        return None
    return frozenset(name for name in names if name) - OWN


@cache
def literals() -> dict[str, str]:
    """Every text in the code, and one place where it stands."""
    return {
        str(node.value): f"{module.path}:{node.lineno}"
        for module in modules()
        for node in texts(module.tree)
    }


@cache
def patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Keys put together as f-strings, as patterns: `figure-{state}`."""
    return tuple(
        (f"{module.path}:{node.lineno}", pattern)
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.JoinedStr) and (pattern := _pattern(node)) is not None
    )


def _pattern(node: ast.JoinedStr) -> re.Pattern[str] | None:
    fixed = "".join(str(one.value) for one in node.values if isinstance(one, ast.Constant))
    if not re.fullmatch(r"[a-z0-9_-]{4,}", fixed) or "-" not in fixed:
        return None
    return re.compile(
        "".join(
            re.escape(str(one.value)) if isinstance(one, ast.Constant) else "[a-z0-9_-]+"
            for one in node.values
        )
    )
