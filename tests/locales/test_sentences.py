"""A sentence is found in the reader's language, with every blank filled."""

import pytest

from locales.sentences import LOCALES, Missing, attributes, has, label, sentence
from tests.house.wordings import wordings


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("count", [0, 1, 2, 1000])
def test_every_sentence_can_be_said_with_any_count(locale, count):
    for key, wording in wordings(locale).items():
        if wording.speaks:
            said = sentence(locale, key, **dict.fromkeys(wording.blanks, count))
            assert said.strip()


@pytest.mark.parametrize("locale", LOCALES)
def test_every_label_can_be_written(locale):
    for key, wording in wordings(locale).items():
        for name, blanks in wording.attributes.items():
            assert label(locale, key, name, **dict.fromkeys(blanks, "2"))


def test_one_and_many_are_told_apart_in_english():
    one = sentence("en", "menu-owes", count=1, period="Q1 2024")
    many = sentence("en", "menu-owes", count=3, period="Q1 2024")
    assert one == "For Q1 2024 you still have 1 indicator to report."
    assert many == "For Q1 2024 you still have 3 indicators to report."


def test_lists_follow_a_counted_sentence_on_lines_of_their_own():
    said = sentence("en", "reminder-late", count=2, period="Q1 2024", due="14/03/2024",
                    lines="– I.1\n– I.2")  # fmt: skip
    assert said.splitlines()[-2:] == ["– I.1", "– I.2"]


def test_a_large_count_is_written_as_the_reader_writes_it():
    assert "1.250" in sentence("vi", "nudge-done", count=1250)
    assert "1,250" in sentence("en", "nudge-done", count=1250)


def test_a_sentence_may_word_a_choice_in_its_own_way():
    assert label("en", "join-ask_confirm", "yes") == "Yes, it is me"
    assert label("en", "reassign-ask_confirm", "yes") == "Yes"


def test_a_key_without_a_sentence_is_a_mistake_of_ours():
    with pytest.raises(Missing):
        sentence("vi", "nobody-says-this")
    with pytest.raises(Missing):
        sentence("vi", "choice")  # it has labels only
    with pytest.raises(Missing):
        label("vi", "choice", "nobody-chooses-this")
    assert not has("en", "nobody-says-this")


def test_words_people_type_are_read_under_their_key():
    assert "báo cáo" in attributes("vi", "commands")["report"]
    assert "report" in attributes("en", "commands")["report"]
