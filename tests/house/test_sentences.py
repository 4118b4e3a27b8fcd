"""Everything said to people stands in both languages, and nothing is said from Python."""

import re

import pytest

from flows.choices import DOOR, plain, synonyms, wording_of
from locales.sentences import LOCALES, Missing, label
from tests.house.code import modules, pages
from tests.house.sayings import SHAPE, Saying, literals, patterns, sayings
from tests.house.wordings import wordings

OF_WORDS = {
    "commands",
    "openings",
    "synonyms",
    "telegram-commands",
}  # their attributes are what people type
BY_PAGES = re.compile(r"""\bt\(\s*["']([a-z0-9_-]+)["']\s*[,)]""")
BEGUN_BY_PAGES = re.compile(r"""\bt\(\s*["']([a-z0-9_-]+-)["']\s*~""")


def test_every_key_that_is_said_exists_in_every_language():
    said = {key: one.where for one in sayings() for key in one.keys if one.by != "has"}
    said |= {key: path for path, text in pages().items() for key in BY_PAGES.findall(text)}
    missing = _missing(said)
    assert not missing, "\n".join(missing)


def test_every_text_that_looks_like_a_key_is_one():
    families = {key.split("-")[0] for key in wordings("vi") if SHAPE.fullmatch(key)}
    alike = {
        text: where
        for text, where in literals().items()
        if SHAPE.fullmatch(text) and text.split("-")[0] in families and _speaks(where)
    }
    missing = _missing(alike)
    assert not missing, "\n".join(missing)


def test_every_key_put_together_from_parts_can_be_found():
    families = {f"{key.split('-')[0]}-" for key in wordings("vi") if SHAPE.fullmatch(key)}
    lost = [
        f"{where} {pattern.pattern}"
        for where, pattern in patterns()
        if pattern.pattern.replace("\\", "").startswith(tuple(families))
        and _speaks(where)
        and not any(pattern.fullmatch(key) for key in wordings("vi"))
    ]
    assert not lost, "\n".join(lost)


def test_all_languages_have_the_same_keys():
    first, *others = LOCALES
    for other in others:
        assert set(wordings(first)) ^ set(wordings(other)) == set()


def test_all_languages_have_the_same_attributes_and_blanks():
    first, *others = LOCALES
    for other in others:
        different = [
            key
            for key, wording in wordings(first).items()
            if key in wordings(other) and wording != wordings(other)[key]
        ]
        assert not different, "\n".join(different)


def test_no_sentence_is_kept_that_nobody_says():
    unsaid = [key for key in wordings("vi") if not _is_said(key)]
    assert not unsaid, "\n".join(unsaid)


def test_no_label_is_kept_that_no_button_bears():
    chosen_later = {
        key for one in sayings() if one.by == "label" and not one.choices for key in one.keys
    }
    unused = [
        f"{key}.{name}"
        for key, wording in wordings("vi").items()
        if key not in OF_WORDS | chosen_later
        for name in wording.attributes
        if not _is_borne(name)
    ]
    assert not unused, "\n".join(unused)


def test_whoever_says_a_sentence_brings_what_its_blanks_need():
    poor = [
        f"{one.where} {key}: {', '.join(sorted(needed - one.facts))}"
        for one in sayings()
        if one.facts is not None and one.by in {"say", "phrase", "sentence"}
        for key in one.keys
        for needed in _needs(key)
        if needed - one.facts
    ]
    assert not poor, "\n".join(poor)


def test_every_choice_has_a_label_in_every_language():
    unlabelled = [
        f"{where} {key}.{choice} in {locale}"
        for where, key, choice in _choices()
        for locale in LOCALES
        if not _has_label(locale, key, choice)
    ]
    assert not unlabelled, "\n".join(unlabelled)


def test_every_synonym_belongs_to_a_choice():
    assert set(synonyms("vi")) <= set(wordings("vi")["choice"].attributes)


@pytest.mark.parametrize("locale", LOCALES)
def test_choices_offered_together_cannot_be_mistaken_for_each_other(locale):
    for one in sayings():
        if one.by != "say":
            continue
        for key in one.keys:
            _assert_apart(one, key, locale)


def _assert_apart(one: Saying, key: str, locale: str) -> None:
    taken: dict[str, str] = {}
    for choice in one.choices:
        words = {plain(label(locale, key, wording_of(choice)))} | synonyms(locale).get(
            wording_of(choice), frozenset()
        )
        for word in words:
            assert taken.setdefault(word, choice) == choice, (one.where, word)


def _missing(said: dict[str, str]) -> list[str]:
    return [
        f"{where} {key} in {locale}"
        for key, where in said.items()
        for locale in LOCALES
        if key not in wordings(locale)
    ]


def _speaks(where: str) -> bool:
    return where.startswith(("flows/", "scheduler/", "reports/", "bot/"))


def _is_said(key: str) -> bool:
    return (
        key in literals()
        or any(pattern.fullmatch(key) for _, pattern in patterns())
        or any(key in BY_PAGES.findall(text) for text in pages().values())
        or key.startswith(_begun_by_pages())
    )


def _begun_by_pages() -> tuple[str, ...]:
    return tuple(key for text in pages().values() for key in BEGUN_BY_PAGES.findall(text))


def _is_borne(name: str) -> bool:
    words = name.replace("-", " ")
    return (
        name in literals()
        or f"{DOOR}{words}" in literals()
        or any(f'"{name}"' in text or f"'{name}'" in text for text in pages().values())
    )


def _needs(key: str) -> list[frozenset[str]]:
    return [wordings(locale)[key].blanks for locale in LOCALES if key in wordings(locale)]


def _choices() -> list[tuple[str, str, str]]:
    """Place, key and choice: those named beside a sentence, and every door."""
    beside = [
        (one.where, key, choice)
        for one in sayings()
        if one.by == "say"
        for key in one.keys or ("choice",)
        for choice in one.choices
    ]
    doors = [(where, "choice", text) for text, where in literals().items() if _is_door(text)]
    return beside + doors


def _is_door(text: str) -> bool:
    return text.startswith(DOOR) and text != DOOR


def _has_label(locale: str, key: str, choice: str) -> bool:
    try:
        label(locale, key, wording_of(choice))
    except Missing:
        return False
    return True


def test_pages_and_modules_are_really_read():
    assert len(modules()) > 100
    assert len(sayings()) > 100
