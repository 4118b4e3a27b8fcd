"""What people type has one meaning, in whichever language they type it."""

from flows.choices import plain
from flows.conversations import FLOWS
from flows.router import command_in
from locales.sentences import LOCALES, attributes


def test_a_typed_word_is_one_command():
    meanings: dict[str, set[str]] = {}
    for locale in LOCALES:
        for command, words in attributes(locale, "commands").items():
            for word in words.split("|"):
                meanings.setdefault(plain(word), set()).add(command)
    assert {word: found for word, found in meanings.items() if len(found) > 1} == {}
    assert "" not in meanings


def test_every_command_is_a_conversation():
    for locale in LOCALES:
        assert set(attributes(locale, "commands")) <= set(FLOWS)


def test_every_command_is_heard_with_and_without_diacritics():
    for locale in LOCALES:
        for command, words in attributes(locale, "commands").items():
            for word in words.split("|"):
                assert command_in(word) == command
                assert command_in(plain(word).upper()) == command


def test_the_commands_shown_in_telegram_are_understood():
    for locale in LOCALES:
        for name, description in attributes(locale, "telegram-commands").items():
            assert name.isascii()
            assert name.islower()
            assert command_in(f"/{name}") in FLOWS
            assert 0 < len(description) <= 256
    assert command_in("/baocao@DonDocBot") == "report"
    assert command_in("/huy") == "cancel"


def test_no_command_is_a_bare_answer():
    # "có", "chưa", "đạt" and a number must reach the question that is open.
    for answer in (
        "có",
        "không",
        "chưa",
        "đạt",
        "100",
        "67,5",
        "yes",
        "no",
        "met",
        "done",
        "same",
    ):
        assert command_in(answer) is None
