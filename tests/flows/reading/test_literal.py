"""A figure that is kept without asking stands in the text, in figures or in words."""

import re
import unicodedata
from decimal import Decimal
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.reading import Context, Reading, read
from tests.flows.reading.test_grammar import ways
from tests.flows.reading.test_no_silent_misreading import in_words
from tests.flows.reading.writing import examples, is_stored_unasked

POINTS = ["phẩy", "chấm"]
SCALES = [1, 100, 1000, 10**6, 10**9]
PIECES = ["85", "85%", "85,5%", "1.234", "450/500", "450", "500", "12 hộ", "khoảng", "trên", "đạt",
          "tổng", "chưa", "tám mươi lăm", "phần trăm", "năm 2024", "15/3", "quý I", "kế hoạch",
          "90%", "và", "đến", ",", ";", "(", ")", "do", "tăng 5%", "không", "0912345678", "ạ",
          "xã", "mẫu", "tử", "nhầm", "trong", "có", "=", "-", "rồi", "một nửa"]  # fmt: skip


def figures_in(text: str) -> set[Decimal]:
    """Every amount that any run of figures can be, with its marks read in both ways."""
    plain = "".join(_plain(one) for one in unicodedata.normalize("NFC", text))
    found: set[Decimal] = set()
    written = re.sub(r"(?<=\d) (?:phẩy|chấm) (?=\d)", ",", plain)
    for run in re.findall(r"\d+(?:[.,]\d+)*", written):
        bare = re.sub(r"[.,]", "", run)
        found.add(Decimal(bare))
        whole, _, rest = run.replace(",", ".").rpartition(".")
        if whole:
            found.add(Decimal(f"{whole.replace('.', '')}.{rest}"))
    return found


def _plain(one: str) -> str:
    if unicodedata.category(one) == "Nd":
        return str(unicodedata.decimal(one))
    if unicodedata.category(one) in {"Mn", "Me", "Cf"}:
        return ""
    return unicodedata.normalize("NFKC", one).replace("٫", ",")


def stands_in(value: Decimal, text: str, *, has_halves: bool, in_list: bool = False) -> bool:
    figures = figures_in(text)
    if in_list:
        figures |= {Decimal(run) for run in re.findall(r"\d+", text)}
    amounts = {one * scale for one, scale in product(figures, SCALES)}
    if value in amounts or (has_halves and _is_pieced(value, amounts)):
        return True
    words = re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).lower())
    return any(_without_marks(said) in _without_marks(words) for said in _said(value))


def _is_pieced(value: Decimal, amounts: set[Decimal]) -> bool:
    """As in "12 nghìn 500" and "2 triệu rưỡi"."""
    return any(value - one in amounts for one in amounts) or any(
        one + Decimal(scale) / 2 == value for one in amounts for scale in SCALES
    )


def _said(value: Decimal) -> set[str]:
    if value != value.to_integral_value():
        return _decimal_said(value)
    number = int(value)
    halves = {
        f"{in_words(number // scale)} {name} rưỡi"
        for scale, name in ((100, "trăm"), (1000, "nghìn"), (1000, "ngàn"), (10**6, "triệu"))
        if number % scale == scale // 2
    }
    return {in_words(number)} | halves | (ways(number) if number < 1_000_000 else set())


def _decimal_said(value: Decimal) -> set[str]:
    whole, _, rest = format(value, "f").partition(".")
    heads = {whole, *ways(int(whole))} if int(whole) < 1_000_000 else {whole}
    tails = {" ".join(in_words(int(digit)) for digit in rest), *ways(int(rest))}
    return {f"{head} {point} {tail}" for head in heads for point in POINTS for tail in tails}


def _without_marks(text: str) -> str:
    apart = unicodedata.normalize("NFD", text.replace("đ", "d"))
    return "".join(one for one in apart if not unicodedata.combining(one))


def kept(reading: Reading) -> list[Decimal]:
    """The numbers as they were typed: the two of a fraction, else the value."""
    if reading.parts:
        return [
            one
            for part in reading.parts
            for one in ([part.numerator, part.denominator] if part.denominator else [part.value])
            if one is not None
        ]
    if reading.denominator is not None and reading.numerator is not None:
        return [reading.numerator, reading.denominator]
    return [value for value in reading.values if value is not None]


def test_every_figure_kept_from_the_replies_stands_in_its_reply():
    for one in examples():
        reading = read(one.text, one.context)
        if is_stored_unasked(reading) and not one.context.unit.endswith("đồng"):
            is_count = one.context.unit != "%"
            in_list = one.context.targets > 1
            for value in kept(reading):
                is_there = stands_in(value, one.text, has_halves=is_count, in_list=in_list)
                assert is_there, (one.written, value)


@settings(max_examples=600)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=7), st.integers(1, 3),
       st.sampled_from([" ", ", ", ""]))  # fmt: skip
def test_every_figure_kept_from_a_jumble_stands_in_it(pieces, targets, between):
    text = between.join(pieces)
    reading = read(text, Context(targets=targets))
    if is_stored_unasked(reading):
        for value in kept(reading):
            assert stands_in(value, text, has_halves=False, in_list=targets > 1), (text, value)


@settings(max_examples=300)
@given(st.text(alphabet="0123456789.,%/ ạđtkhoảng-()٣८５", max_size=24))
def test_every_figure_kept_from_any_signs_stands_in_them(text):
    reading = read(text, Context())
    if is_stored_unasked(reading):
        for value in kept(reading):
            assert stands_in(value, text, has_halves=False), (text, value)
