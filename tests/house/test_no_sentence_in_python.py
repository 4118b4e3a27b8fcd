"""People are spoken to from the files of `locales`, never from Python."""

import ast
import re
from collections.abc import Iterator
from functools import cache

from unidecode import unidecode

from tests.house.code import Module, modules, name_of_call, texts

SPEAKING = ("flows/", "scheduler/", "bot/channels/", "bot/web/", "reports/")
RECOGNISING = ("flows/reading/",)  # lists of words that people type
WORDS = re.compile(r"[^\W\d_]{2,}")
TOO_MANY = 4  # words in a row: nobody writes that for a program
DEVELOPERS = {"debug", "info", "warning", "error", "exception", "critical", "compile"}


def test_no_sentence_for_people_is_written_in_python():
    said = [
        f"{module.path}:{line} {text!r}"
        for module in modules()
        if module.within(*SPEAKING) and not module.within(*RECOGNISING)
        for line, text in _sentences(module)
    ]
    assert not said, "\n".join(said)


def _sentences(module: Module) -> Iterator[tuple[int, str]]:
    silent = _for_developers(module.tree)
    for node in [*texts(module.tree), *_put_together(module.tree)]:
        text = _text(node)
        if id(node) not in silent and _is_sentence(text):
            yield node.lineno, text


def _put_together(tree: ast.AST) -> Iterator[ast.JoinedStr]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr))


def _text(node: ast.expr) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(
            str(one.value) if isinstance(one, ast.Constant) else " " for one in node.values
        )
    return str(node.value) if isinstance(node, ast.Constant) else ""


def _is_sentence(text: str) -> bool:
    """Begins or ends as for a reader, or is longer than a word to recognise, such as a unit's."""
    first, *others = WORDS.findall(text) or [""]
    is_vietnamese = any(mark.isalpha() and unidecode(mark) != mark for mark in text)
    if is_vietnamese:
        return first[:1].isupper() or len(others) >= 2
    if len(others) < TOO_MANY - 1 or text.count(" ") < TOO_MANY - 1 or first.isupper():
        return False  # a word, a log's phrase, or SQL
    return first[:1].isupper() or text.rstrip().endswith((".", "!", "?"))


def _for_developers(tree: ast.AST) -> set[int]:
    """What is raised, logged or compiled."""
    problems = _problems()
    return {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.Raise)
        or (isinstance(node, ast.Call) and name_of_call(node) in DEVELOPERS | problems)
        for inner in ast.walk(node)
    }


@cache
def _problems() -> frozenset[str]:
    """Names of our exceptions: their texts go to the log."""
    names = {"Exception"}
    for _ in range(3):  # an exception of an exception of an exception
        names |= {
            node.name
            for module in modules()
            for node in ast.walk(module.tree)
            if isinstance(node, ast.ClassDef)
            and any(getattr(base, "id", getattr(base, "attr", "")) in names for base in node.bases)
        }
    return frozenset(names - {"Exception"})
