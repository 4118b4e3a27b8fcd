"""The replies in `replies/`, theme by theme, are read as a careful human reads them."""

import pytest

from flows.reading import read
from tests.flows.reading.writing import FOLDER, Example, examples, is_stored_unasked

EVERY = list(examples())
THEMES = sorted(path.stem for path in FOLDER.glob("*.txt"))


def of(theme: str) -> list[Example]:
    return [one for one in EVERY if one.theme == theme]


def test_there_are_thousands_of_them():
    assert len(EVERY) > 2_000
    assert all(len(of(theme)) >= 50 for theme in THEMES)


@pytest.mark.parametrize("theme", THEMES)
def test_a_reply_is_read_as_written(theme):
    wrong = [
        f"{one.written}   but: {got}"
        for one in of(theme)
        if not one.is_right(got := read(one.text, one.context))
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("theme", THEMES)
def test_what_must_be_asked_is_never_kept_unasked(theme):
    doubtful = [one for one in of(theme) if all(want.is_doubtful for want in one.expected)]
    assert doubtful
    assert [
        one.written for one in doubtful if is_stored_unasked(read(one.text, one.context))
    ] == []
