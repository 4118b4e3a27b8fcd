"""The service's own sentences as patterns, so that a better wording breaks no test here."""

import re

from locales.sentences import bundle, label, sentence

NAMED = re.compile(r"\(\?P<\w+>")


def said(key: str, **facts: object) -> str:
    """That sentence; a fact that is not given may be anything, and has its name as a group."""
    sentences = bundle("vi")
    wording = sentences.get_message(key).value
    known = {name: str(fact) for name, fact in facts.items()}
    _, missing = sentences.format_pattern(wording, known)
    blanks = {name: f"__{name}__" for name in (str(one).split()[-1] for one in missing)}
    text, _ = sentences.format_pattern(wording, known | blanks)
    pattern = re.escape(text)
    for name, blank in blanks.items():
        pattern = pattern.replace(blank, f"(?P<{name}>.+?)", 1).replace(blank, ".+?")
    return pattern


def plain(key: str) -> str:
    """A sentence without facts, as it is."""
    return sentence("vi", key)


def any_of(*patterns: str) -> str:
    return "|".join(NAMED.sub("(?:", one) for one in patterns)


def found(pattern: str, text: str) -> re.Match[str] | None:
    return re.search(pattern, text, re.DOTALL)


def button(choice: str, key: str = "choice") -> str:
    return label("vi", key, choice)
