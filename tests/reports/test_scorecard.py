"""The scorecard opens as a picture, is not blank, stays small and is the same every time."""

import io
import unicodedata
from dataclasses import replace
from functools import cache

import pytest
from fontTools.ttLib import TTFont
from PIL import Image

from reports.picture.bars import bars_of
from reports.picture.lettering import clean, fit, font_file, width_of, wrap
from reports.picture.looks import LOOKS, WIDTH, Type
from reports.scorecard import MOST_ROWS, png
from tests.reports.made import made
from tests.reports.plan import ECONOMY, HEALTH, ROWS, all_met, all_missing, percent, row

ENDLESS = "Ủy ban nhân dân các xã, phường, thị trấn và Trung tâm Phát triển hạ tầng " * 4
SIXTY = [replace(one, code=f"{one.section}.{n}") for n, one in enumerate((ROWS * 3)[:60], 1)]
BOTH_WEIGHTS = pytest.mark.parametrize("is_bold", [False, True])


def opened(summary, locale="vi"):
    return Image.open(io.BytesIO(png(summary, locale)))


@cache
def card(name):
    """Drawn once: that takes longer than everything that is asked of it."""
    return png(CARDS[name], "vi")


CARDS = {
    "a whole plan": made(ROWS, strangers=[HEALTH]),
    "everything missing": made(all_missing()),
    "all met": made(all_met()),
    "one row": made(ROWS[:1]),
    "sixty rows": made(SIXTY),
    "very long names": made([replace(one, party=ENDLESS) for one in ROWS], committee=ENDLESS),
    "nothing asked": made([]),
}


@pytest.mark.parametrize("name", CARDS)
def test_every_kind_of_period_makes_a_picture(name):
    picture = Image.open(io.BytesIO(card(name)))
    assert picture.format == "PNG"
    assert picture.width == WIDTH
    # Telegram takes a photo whose sides add up to 10,000 at most.
    assert 300 < picture.height < 8_000
    assert len(picture.convert("RGB").getcolors(1_000)) > 20


@pytest.mark.parametrize("name", CARDS)
def test_a_picture_is_small_enough_for_every_channel(name):
    assert len(card(name)) < 1_000_000


def test_nothing_is_drawn_over_the_edges():
    picture = Image.open(io.BytesIO(card("very long names"))).convert("RGB")
    right = picture.crop((WIDTH - 50, 320, WIDTH, picture.height))
    assert right.getcolors() == [(right.width * right.height, (255, 255, 255))]


def test_equal_facts_make_equal_bytes():
    assert png(made(ROWS), "vi") == png(made(ROWS), "vi")


def test_the_languages_differ():
    assert png(made(ROWS), "vi") != png(made(ROWS), "en")


def test_of_too_many_rows_those_that_are_met_stay_out():
    many = [replace(ROWS[3], code=f"I.{n}") for n in range(MOST_ROWS + 30)] + list(all_missing())
    codes_of_full = made(many[:MOST_ROWS])
    assert abs(opened(made(many)).height - opened(codes_of_full).height) < 1_500


def test_money_signs_emoji_and_foreign_letters_do_no_harm():
    odd = row(
        "I.1", "Chi $100 và $200 ^_{} \\frac 🎉 字\n\tdòng", HEALTH, percent(">=", 5), said="9"
    )
    assert opened(made([odd])).height > 300


@BOTH_WEIGHTS
def test_the_font_has_every_vietnamese_letter(is_bold):
    plain = "aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz"
    tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
    letters = {
        unicodedata.normalize("NFC", letter + tone)
        for letter in plain
        for tone in (tones if letter in "aăâeêioôơuưy" else [""])
    }
    wanted = {*letters, *(letter.upper() for letter in letters), *"0123456789,.%≥≤–…·□"}
    wanted |= {look.sign for look in LOOKS.values()}
    assert all(len(letter) == 1 for letter in wanted)
    known = TTFont(font_file(is_bold=is_bold)).getBestCmap()
    assert {letter for letter in wanted if ord(letter) not in known} == set()


def test_letters_with_loose_marks_are_put_together():
    loose = unicodedata.normalize("NFD", "Chỉ tiêu đã đạt")
    assert clean(loose) == "Chỉ tiêu đã đạt"


@pytest.mark.parametrize("words", [ENDLESS, "x" * 400, "a b", "", "đạt"])
def test_wrapped_words_stay_in_their_room(words):
    style = Type(20)
    lines = wrap(words, style, 300, most=3)
    assert len(lines) <= 3
    assert all(width_of(line, style) <= 300 for line in lines)


def test_what_fits_is_left_alone():
    assert fit("67,5 %", Type(24), 200) == "67,5 %"


def test_every_target_has_its_own_bar():
    lines = {line.code: line for line in made(ROWS).lines}
    assert [bar.status for bar in bars_of(lines["II.1"], "vi")] == ["met", "below"]
    assert [bar.status for bar in bars_of(lines["II.2"], "vi")] == ["met", "not_yet"]
    assert [bar.status for bar in bars_of(lines["II.3"], "vi")] == ["missing", "missing"]


def test_a_percentage_is_drawn_on_a_scale_of_a_hundred():
    [bar] = bars_of(made(ROWS).lines[0], "vi")
    assert (bar.value, bar.reach, bar.marks) == ("90 %", 0.9, (0.75,))
    assert bar.beside == ("Phải đạt ≥ 75 %", "450/500", "kỳ trước 82 %")


def test_a_count_is_drawn_against_its_target():
    goal = replace(percent(">=", 1_000), unit="hộ")
    [bar] = bars_of(made([row("I.1", "Số hộ", ECONOMY, goal, said="500")]).lines[0], "vi")
    assert (bar.value, bar.reach, bar.marks) == ("500 hộ", 0.4, (0.8,))


def test_a_range_has_two_marks():
    goal = replace(percent("between", 5), unit="lớp", value_max=percent("=", 10).value)
    [bar] = bars_of(made([row("I.1", "Số lớp", ECONOMY, goal, said="0")]).lines[0], "vi")
    assert (bar.status, bar.reach, bar.marks) == ("below", 0, (0.4, 0.8))


def test_a_qualitative_indicator_has_words_instead_of_a_bar():
    lines = {line.code: line for line in made(ROWS).lines}
    [bar] = bars_of(lines["I.14"], "vi")
    assert (bar.status, bar.has_track, bar.beside) == ("ongoing", False, ("Chỉ tiêu định tính",))
