"""The program's own source, as the rules of the house look at it."""

import ast
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
GENERATED = "storage/migrations/versions/"  # written by Alembic, and a record once released


@dataclass(frozen=True, slots=True)
class Module:
    """One file of the program."""

    path: str
    tree: ast.Module
    length: int

    def within(self, *folders: str) -> bool:
        return self.path.startswith(folders)


def contract() -> dict[str, Any]:
    """What the import rules say about the packages."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        rules: dict[str, Any] = tomllib.load(file)["tool"]["importlinter"]
    return rules


@cache
def modules() -> tuple[Module, ...]:
    """Every file of every package."""
    return tuple(
        _read(path)
        for package in contract()["root_packages"]
        for path in sorted((ROOT / package).rglob("*.py"))
        if not str(path.relative_to(ROOT)).startswith(GENERATED)
    )


@cache
def pages() -> dict[str, str]:
    """What browsers get: templates and scripts, by path."""
    return {
        str(path.relative_to(ROOT)): path.read_text(encoding="utf-8")
        for package in contract()["root_packages"]
        for kind in ("html", "js")
        for path in sorted((ROOT / package).rglob(f"*.{kind}"))
    }


def _read(path: Path) -> Module:
    text = path.read_text(encoding="utf-8")
    return Module(str(path.relative_to(ROOT)), ast.parse(text), text.count("\n"))


def docstrings(tree: ast.AST) -> set[int]:
    """The nodes that are docstrings: they speak to developers."""
    return {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }


def texts(tree: ast.AST) -> Iterator[ast.Constant]:
    """Every text written in the code, without docstrings and without pieces of f-strings."""
    silent = docstrings(tree) | {
        id(piece)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for piece in node.values
    }
    for node in ast.walk(tree):
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if is_text and id(node) not in silent:
            yield node


def name_of_call(call: ast.Call) -> str:
    """`turn.say(…)` and `say(…)` are both `say`."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def constants(expression: ast.expr) -> list[str]:
    """The texts an expression can be: itself, or either side of a choice."""
    match expression:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.IfExp(body=yes, orelse=no):
            return constants(yes) + constants(no)
        case _:
            return []
