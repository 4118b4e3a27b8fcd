"""The grammar of number words reads what can be said, and nothing that cannot."""

from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.reading import Context, read, spelled
from flows.reading.clean import fold
from flows.reading.grammar import number_of
from tests.flows.reading.test_no_silent_misreading import in_words
from tests.flows.reading.writing import is_stored_unasked

DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
WORDS = [*DIGITS, "bẩy", "mười", "mươi", "trăm", "nghìn", "ngàn", "triệu", "linh", "lẻ", "mốt",
         "tư", "lăm", "nhăm", "phẩy", "rưỡi", "chục", "phần"]  # fmt: skip
SAME = {"bảy": ("bảy", "bẩy"), "nghìn": ("nghìn", "ngàn"), "linh": ("linh", "lẻ")}


def ways_below_hundred(number: int) -> list[str]:
    """Written apart from the grammar on purpose: every full way of saying it."""
    tens, unit = divmod(number, 10)
    last = {0: [""], 5: [" lăm", " nhăm"]}
    if tens == 0:
        return [DIGITS[unit]]
    if tens == 1:
        return ["mười" + end for end in last.get(unit, [f" {DIGITS[unit]}"])]
    last |= {1: [" mốt"], 4: [" tư", " bốn"]}
    return [f"{DIGITS[tens]} mươi{end}" for end in last.get(unit, [f" {DIGITS[unit]}"])]


def ways_below_thousand(number: int, *, is_inside: bool) -> list[str]:
    hundreds, rest = divmod(number, 100)
    if not hundreds and not is_inside:
        return ways_below_hundred(rest)
    head = f"{DIGITS[hundreds]} trăm"
    if not rest:
        return [head]
    if rest < 10:
        return [
            f"{head} linh {end}" for end in ({DIGITS[rest]} | ({"tư"} if rest == 4 else set()))
        ]
    return [f"{head} {end}" for end in ways_below_hundred(rest)]


def ways(number: int) -> set[str]:
    thousands, rest = divmod(number, 1000)
    if not thousands:
        return alike(ways_below_thousand(rest, is_inside=False))
    heads = [f"{one} nghìn" for one in ways_below_thousand(thousands, is_inside=False)]
    if not rest:
        return alike(heads)
    tails = ways_below_thousand(rest, is_inside=True)
    return alike(f"{head} {tail}" for head, tail in product(heads, tails))


def alike(said) -> set[str]:
    """With every other word for the same: "bẩy", "ngàn", "lẻ"."""
    found: set[str] = set()
    for one in said:
        found |= {" ".join(words) for words in product(*(SAME.get(w, (w,)) for w in one.split()))}
    return found


@pytest.mark.parametrize("start", range(0, 3000, 300))
def test_every_way_of_saying_a_number_is_read_as_it(start):
    for number in range(start, start + 300):
        for said in ways(number):
            assert number_of(said.split()) == (Decimal(number), None, False), said


@given(st.integers(0, 999_999_999))
def test_a_number_that_we_say_is_read_back(number):
    said = spelled(Decimal(number))
    assert said == in_words(number)
    found = number_of(said.split())
    assert found is not None
    assert found[0] == number
    bare = number_of(fold(said).split())
    assert bare is None or bare[0] == number


@given(st.decimals(0, 100, places=2))
def test_a_decimal_that_we_say_is_read_back_or_refused(value):
    found = number_of((spelled(value) or "").split())
    assert found is None or found[0] == value


@settings(max_examples=1500)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=7))
def test_what_nobody_says_is_never_sure(words):
    """Whatever is read without a doubt is one of the ways of saying just that number."""
    found = number_of(words)
    if found is None or found[2] or found[1] is not None:
        return
    value = found[0]
    if not {"phẩy", "rưỡi", "triệu"} & set(words):
        assert " ".join(words) in ways(int(value))


@settings(max_examples=400)
@given(st.lists(st.sampled_from([*WORDS, "đạt", "phần trăm", "hồ sơ", "5", "85%"]), max_size=8))
def test_jumbled_words_are_kept_only_when_they_say_that_number(words):
    text = " ".join(words)
    reading = read(text, Context())
    if is_stored_unasked(reading) and "85%" not in words and "5" not in words:
        [value] = reading.values
        assert value is not None
        said = {*ways(int(value))} if value == int(value) else {spelled(value)}
        # "Bẩy" and "bảy" are one word.
        texts = (text, text.replace("bẩy", "bảy"))
        assert any(one in written for one in said if one for written in texts), text
