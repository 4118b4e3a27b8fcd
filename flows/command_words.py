"""The words with which people begin a conversation, in both languages, however they are typed."""

from __future__ import annotations

from functools import cache

from flows.choices import is_so_written, plain
from locales.sentences import LOCALES, attributes


def command_in(text: str) -> str | None:
    """The command somebody typed: "/baocao", "bao cao", "report"."""
    first = text.strip().split(maxsplit=1)[0] if text.strip() else ""
    if first.startswith("/"):
        return commands().get(plain(first.split("@")[0]).replace(" ", ""), "menu")
    command = commands().get(plain(text))
    is_meant = command is not None and is_so_written(text, _wordings()[command])
    return command if is_meant else None


@cache
def _wordings() -> dict[str, list[str]]:
    """The words of each command with their marks."""
    words: dict[str, list[str]] = {}
    for locale in LOCALES:
        for command, written in attributes(locale, "commands").items():
            words.setdefault(command, []).extend(written.split("|"))
    return words


@cache
def commands() -> dict[str, str]:
    """Every word for every command, in both languages; a person may mix them."""
    return {
        plain(word): command
        for locale in LOCALES
        for command, words in attributes(locale, "commands").items()
        for word in words.split("|")
    }


@cache
def openings() -> dict[str, str]:
    """Words with which a longer text begins a conversation."""
    return {
        plain(word): flow
        for locale in LOCALES
        for flow, words in attributes(locale, "openings").items()
        for word in words.split("|")
    }


@cache
def first_words() -> frozenset[str]:
    return frozenset(words.split(" ")[0] for words in openings())
