"""The sentences of a language: their keys, their attributes, and the blanks in each."""

from dataclasses import dataclass
from functools import cache

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from locales.sentences import HERE


@dataclass(frozen=True, slots=True)
class Wording:
    """What one key says; `attributes` are buttons or words that belong to it."""

    blanks: frozenset[str]
    attributes: dict[str, frozenset[str]]
    speaks: bool


@cache
def wordings(locale: str) -> dict[str, Wording]:
    """Everything that is said in a language, by key; a key said twice is a mistake."""
    found: dict[str, Wording] = {}
    for path in sorted([*HERE.glob(f"{locale}.ftl"), *HERE.glob(f"*.{locale}.ftl")]):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{path.name}: {entry.content}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{path.name}: {entry.id.name} is there twice"
                names = [one.id.name for one in entry.attributes]
                assert len(names) == len(set(names)), f"{path.name}: {entry.id.name} has one twice"
                found[entry.id.name] = _wording(entry)
    return found


def _wording(entry: ast.Message) -> Wording:
    return Wording(
        blanks=_blanks(entry.value),
        attributes={one.id.name: _blanks(one.value) for one in entry.attributes},
        speaks=entry.value is not None,
    )


def _blanks(pattern: ast.Pattern | None) -> frozenset[str]:
    found = _Blanks()
    if pattern is not None:
        found.visit(pattern)
    return frozenset(found.names)


class _Blanks(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - fluent's name
        self.names.add(node.id.name)
