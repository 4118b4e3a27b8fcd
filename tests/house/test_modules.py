"""Every file says what it is, stays short, and lives in one of the rooms."""

import ast
from pathlib import Path

from tests.house.code import ROOT, contract, modules

LONGEST = 300
NAMELESS = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc"}
NOT_THE_PROGRAM = {"tests", "benchmarks"}


def test_every_module_and_class_begins_with_a_sentence():
    silent = [
        f"{module.path}:{getattr(node, 'lineno', 1)}"
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Module | ast.ClassDef) and not _begins_with_a_sentence(node)
    ]
    assert not silent, "\n".join(silent)


def test_no_file_is_long():
    long = [f"{module.path}: {module.length}" for module in modules() if module.length > LONGEST]
    assert not long, "\n".join(long)


def test_no_test_is_long():
    long = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "tests").rglob("*.py")
        if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST
    ]
    assert not long, "\n".join(long)


def test_no_file_has_a_name_that_says_nothing():
    nameless = [
        module.path
        for module in modules()
        if NAMELESS & set(Path(module.path).with_suffix("").parts)
    ]
    assert not nameless, "\n".join(nameless)


def test_the_packages_are_those_of_the_contract():
    rules = contract()
    layers = next(one["layers"] for one in rules["contracts"] if one["type"] == "layers")
    in_layers = {name.strip() for layer in layers for name in layer.split("|")}
    packages = {
        path.parent.name
        for path in ROOT.glob("*/*.py")
        if not path.parent.name.startswith(".") and path.parent.name not in NOT_THE_PROGRAM
    }
    assert packages == in_layers == set(rules["root_packages"])


def _begins_with_a_sentence(node: ast.Module | ast.ClassDef) -> bool:
    docstring = ast.get_docstring(node)
    if docstring is None:  # a small class used in one file only may speak for itself
        return isinstance(node, ast.ClassDef) and node.name.startswith("_")
    return docstring.split("\n\n")[0].rstrip().endswith(".")
