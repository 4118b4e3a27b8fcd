"""Finds the sentence for a key; every human sentence of the program lives in a .ftl file."""

from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

LOCALES = ("vi", "en")
HERE = Path(__file__).parent


class Missing(KeyError):
    """A key without a sentence: a mistake of ours, found by the tests."""


def sentence(locale: str, key: str, **facts: Any) -> str:
    """The sentence of that key; facts are numbers and texts already written for people."""
    return _write(locale, _sentence(locale, key), facts)


def label(locale: str, key: str, choice: str, **facts: Any) -> str:
    """What a button says: the sentence's own wording for the choice, or the common one."""
    return _write(locale, _label(locale, key, choice), facts)


def has(locale: str, key: str) -> bool:
    return bool(bundle(locale).has_message(key))


def attributes(locale: str, key: str) -> dict[str, str]:
    """All wordings under a key, such as the words people use for commands."""
    return {
        name: _write(locale, wording, {})
        for name, wording in bundle(locale).get_message(key).attributes.items()
    }


@cache
def bundle(locale: str) -> Any:
    made: Any = FluentBundle([locale], use_isolating=False)
    for path in sorted([*HERE.glob(f"{locale}.ftl"), *HERE.glob(f"*.{locale}.ftl")]):
        made.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return made


@cache
def _sentence(locale: str, key: str) -> Any:
    message = bundle(locale).get_message(key) if has(locale, key) else None
    if message is None or message.value is None:
        raise Missing(key)
    return message.value


@cache
def _label(locale: str, key: str, choice: str) -> Any:
    for place in (key, "choice"):
        wording = (
            bundle(locale).get_message(place).attributes.get(choice)
            if has(locale, place)
            else None
        )
        if wording is not None:
            return wording
    raise Missing(f"{key}.{choice}")


def _write(locale: str, wording: Any, facts: dict[str, Any]) -> str:
    template, blanks = _template(wording)
    if template is not None and all(type(facts.get(blank)) is str for blank in blanks):
        return template.format_map(facts)
    text, problems = bundle(locale).format_pattern(wording, facts)
    if problems:
        raise problems[0]
    return str(text)


@cache
def _template(wording: Any) -> tuple[str | None, tuple[str, ...]]:
    """Most wordings only have blanks for texts: filling them needs none of Fluent's machinery.

    The template and its blanks; no template where plurals, numbers or other choices are made.
    """
    template, blanks = "", list[str]()
    for part in getattr(wording, "elements", [wording]):
        match getattr(part, "expression", part):
            case ast.TextElement(value=text):
                template += _escaped(text)
            case ast.StringLiteral() as quoted:
                template += _escaped(quoted.parse()["value"])
            case ast.VariableReference(id=blank):
                template += f"{{{blank.name}}}"
                blanks.append(blank.name)
            case _:
                return None, ()
    return template, tuple(blanks)


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
