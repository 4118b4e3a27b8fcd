"""How a file in storage reads: the table on top, its questions below."""

import ast
from pathlib import Path

import pytest

from storage.tables import MODULES


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_the_table_stands_before_the_functions(module):
    body = ast.parse(Path(module.__file__).read_text("utf-8")).body
    tables = [
        at for at, part in enumerate(body) if isinstance(part, ast.ClassDef) and _is_table(part)
    ]
    functions = [at for at, part in enumerate(body) if isinstance(part, ast.FunctionDef)]
    assert tables
    assert not functions or max(tables) < min(functions)


def _is_table(part):
    return any(word.arg == "table" for word in part.keywords)
