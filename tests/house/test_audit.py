"""Whatever is written into the audit can be read there, in both languages."""

import ast
from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import TypeGuard

from flows.chronicle_facts import BLANKS
from locales.sentences import LOCALES
from storage import matters
from tests.house.code import Module, constants, modules, name_of_call
from tests.house.wordings import wordings

WRITERS = {"note": ("audit", "turn", "self"), "_note": ("", "self")}
# What may stand in the blank of an act that is put together; an act with another blank is lost.
FILLS = {
    "kind": ("directive", "question", "difficulty"),
    "state": ("acknowledged", "forwarded", *matters.SETTLED),
    "verdict": ("accepted", "returned"),
}
NEVER = {  # a directive is done, a question answered, and only a difficulty is forwarded
    "directive.answered",
    "directive.forwarded",
    "question.acknowledged",
    "question.done",
    "question.forwarded",
    "difficulty.acknowledged",
    "difficulty.done",
}


@cache
def acts() -> dict[str, str]:
    """Every act that the code writes down, and one place where it does."""
    return {act: where for module in modules() for act, where in _in(module)}


def test_every_act_has_a_sentence_in_every_language():
    lost = [
        f"{where} {act} in {locale}"
        for act, where in acts().items()
        for locale in LOCALES
        if _key(act) not in wordings(locale)
    ]
    assert not lost, "\n".join(lost)


def test_the_chronicle_knows_what_its_sentences_say():
    lost = {
        key: wording.blanks - set(BLANKS)
        for key, wording in wordings("vi").items()
        if key in {_key(act) for act in acts()} and wording.blanks - set(BLANKS)
    }
    assert lost == {}


def test_acts_are_really_found():
    found = acts()
    assert {"figure.kept", "figure.returned", "directive.opened", "day.entered"} <= set(found)
    assert len(found) > 50


def _in(module: Module) -> Iterator[tuple[str, str]]:
    scopes = (
        node
        for node in ast.walk(module.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    for scope in scopes:
        for call in filter(_writes, ast.walk(scope)):
            yield from (
                (act, f"{module.path}:{call.lineno}") for act in _acts(call, scope, module)
            )


def _writes(call: ast.AST) -> TypeGuard[ast.Call]:
    if not isinstance(call, ast.Call):
        return False
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    name = owner.id if isinstance(owner, ast.Name) else ""
    return name in WRITERS.get(name_of_call(call), ())


def _acts(call: ast.Call, scope: ast.AST, module: Module) -> list[str]:
    """The first argument that is an act; one that is handed on is found where it comes from."""
    for argument in call.args:
        if isinstance(argument, ast.JoinedStr) and "." in _fixed(argument):
            return [act for act in _filled(argument, module) if act not in NEVER]
        named = constants(argument) or _assigned(argument, scope)
        if found := [text for text in named if "." in text]:
            return found
    handed = {one.arg for one in getattr(scope, "args").args}  # noqa: B009
    assert any(isinstance(one, ast.Name) and one.id in handed for one in call.args), (
        f"{module.path}:{call.lineno} writes an act that cannot be found"
    )
    return []


def _assigned(argument: ast.expr, scope: ast.AST) -> list[str]:
    if not isinstance(argument, ast.Name):
        return []
    return [
        text
        for node in ast.walk(scope)
        if isinstance(node, ast.Assign)
        and any(isinstance(one, ast.Name) and one.id == argument.id for one in node.targets)
        for text in constants(node.value)
    ]


def _fixed(written: ast.JoinedStr) -> str:
    return "".join(str(one.value) for one in written.values if isinstance(one, ast.Constant))


def _filled(act: ast.JoinedStr, module: Module) -> list[str]:
    parts = [
        (str(one.value),)
        if isinstance(one, ast.Constant)
        else FILLS[_blank(ast.unparse(one), module)]
        for one in act.values
    ]
    return ["".join(chosen) for chosen in product(*parts)]


def _blank(written: str, module: Module) -> str:
    found = [name for name in FILLS if name in written]
    assert len(found) == 1, f"{module.path}: what may stand in {written}?"
    return found[0]


def _key(act: str) -> str:
    return f"audit-{act.replace('.', '-').replace('_', '-')}"
