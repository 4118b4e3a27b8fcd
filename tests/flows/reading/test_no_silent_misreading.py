"""Whatever is typed, a number that was not meant is never taken without asking."""

import time
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.reading import Context, Kind, Reading, Wanted, lines_in, read

FULL_WIDTH = str.maketrans("0123456789.,%", "０１２３４５６７８９．，％")
DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
BEFORE = ["", "đạt ", "Dạ em báo cáo: ", "Kính gửi anh, phòng em đạt ", "là ", "kết quả ",
          "năm 2024 đạt ", "Quý I: ", "tính đến 14/3/2024 đạt ", "DAT ", "ddatj "]  # fmt: skip
AFTER = ["", " ạ", " nhé anh", ".", " 👍", " do thiếu máy", ", theo QĐ 33/2023/QĐ-UBND", "\u00a0"]
LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềểễệốồổỗộứừửữựđ 0123456789,./%-:;()\n"
PATIENCE = 0.5

percentages = st.decimals(0, 100, places=2).map(lambda d: d.normalize() + 0)
counts = st.integers(0, 10_000_000)


def is_silent(reading: Reading) -> bool:
    settled = {Kind.PERCENT, Kind.FRACTION, Kind.COUNT, Kind.MULTI}
    return reading.kind in settled and not reading.must_confirm


def asked(count: int) -> list[Wanted]:
    """So many open requests, in the order in which they are asked."""
    texts = ["Tỷ lệ hồ sơ trực tuyến đạt 75%", "Tỷ lệ hộ gia đình có Internet đạt trên 92%"]
    return [Wanted(at + 1, f"I.{at + 1}", texts[at % 2]) for at in range(count)]


def plain(value: Decimal) -> str:
    return f"{value:f}"


def below_thousand(number: int, *, full: bool) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds and not full:
        return below_hundred(rest)
    said = f"{DIGITS[hundreds]} trăm"
    if not rest:
        return said
    return f"{said} linh {DIGITS[rest]}" if rest < 10 else f"{said} {below_hundred(rest)}"


def below_hundred(number: int) -> str:
    tens, unit = divmod(number, 10)
    if tens == 0:
        return DIGITS[unit]
    if tens == 1:
        return "mười" + (["", " lăm"][unit == 5] or (f" {DIGITS[unit]}" if unit else ""))
    special = {0: "", 1: " mốt", 4: " tư", 5: " lăm"}
    return f"{DIGITS[tens]} mươi" + special.get(unit, f" {DIGITS[unit]}")


def in_words(number: int) -> str:
    millions, rest = divmod(number, 1_000_000)
    thousands, units = divmod(rest, 1000)
    said: list[str] = []
    for amount, scale in ((millions, " triệu"), (thousands, " nghìn"), (units, "")):
        if amount:
            said.append(below_thousand(amount, full=bool(said)) + scale)
    return " ".join(said) or DIGITS[0]


def percent_in_words(value: Decimal) -> str:
    whole, _, decimals = plain(value).partition(".")
    said = in_words(int(whole))
    return said + (" phẩy " + " ".join(DIGITS[int(d)] for d in decimals) if decimals else "")


def grouped(number: int, mark: str) -> str:
    return f"{number:,}".replace(",", mark)


@given(percentages, st.sampled_from([".", ","]), st.sampled_from(["", "%", " %", " phần trăm"]),
       st.sampled_from(BEFORE), st.sampled_from(AFTER), st.booleans())  # fmt: skip
def test_a_percentage_in_figures_comes_back_or_is_asked(value, mark, sign, before, after, wide):
    number = plain(value).replace(".", mark) + sign
    text = before + (number.translate(FULL_WIDTH) if wide else number) + after
    reading = read(text, Context())
    if is_silent(reading):
        assert reading.kind is Kind.PERCENT
        assert reading.values == (value,)


@given(st.decimals(1, 100, places=1), st.sampled_from(["", "%", " %"]))
def test_a_simple_percentage_is_taken_without_asking(value, sign):
    reading = read(f"đạt {plain(value).replace('.', ',')}{sign}", Context())
    assert is_silent(reading)
    assert reading.values == (value,)


@given(percentages, st.sampled_from(["", " phần trăm", "%"]), st.sampled_from(["", "đạt ", "dạ "]),
       st.booleans())  # fmt: skip
def test_a_percentage_in_words_comes_back_or_is_asked(value, sign, before, loud):
    text = before + percent_in_words(value) + sign
    reading = read(text.upper() if loud else text, Context())
    if is_silent(reading):
        assert reading.values == (value,)


@given(st.integers(1, 100))
def test_a_whole_percentage_in_full_words_is_taken(number):
    reading = read(in_words(number) + " phần trăm", Context())
    assert is_silent(reading)
    assert reading.values == (Decimal(number),)


@given(counts, st.sampled_from(["", ".", ","]), st.sampled_from(["", " hộ", "hộ"]),
       st.sampled_from(BEFORE), st.sampled_from(AFTER), st.booleans())  # fmt: skip
def test_a_count_in_figures_comes_back_or_is_asked(number, mark, unit, before, after, wide):
    written = grouped(number, mark)
    text = before + (written.translate(FULL_WIDTH) if wide else written) + unit + after
    reading = read(text, Context(unit="hộ"))
    if is_silent(reading):
        assert reading.values == (Decimal(number),)


@given(counts, st.sampled_from(["", " hộ", " hộ ạ"]))
def test_a_count_in_words_comes_back_or_is_asked(number, unit):
    reading = read(in_words(number) + unit, Context(unit="hộ"))
    if is_silent(reading):
        assert reading.values == (Decimal(number),)


@given(counts)
def test_a_count_for_a_percentage_is_never_taken_silently(number):
    for text in (f"{number} hộ", grouped(number, ".") + " hồ sơ", in_words(number) + " hộ"):
        assert not is_silent(read(text, Context()))


@given(st.integers(0, 5_000_000), st.integers(1, 5_000_000), st.sampled_from(["", ".", ","]),
       st.sampled_from(["/", " / ", " trên ", " trên tổng số ", " tren "]),
       st.sampled_from(["", " hồ sơ"]))  # fmt: skip
def test_a_fraction_keeps_both_its_numbers_or_is_asked(top, bottom, mark, bar, unit):
    text = grouped(top, mark) + bar + grouped(bottom, mark) + unit
    reading = read(text, Context())
    if is_silent(reading):
        assert (reading.numerator, reading.denominator) == (top, bottom)
        assert abs(reading.values[0] * bottom - top * 100) <= Decimal("0.005") * bottom


@given(st.lists(st.decimals(1, 100, places=1), min_size=2, max_size=5),
       st.sampled_from(["; ", ", ", "\n", " | ", " - ", "/", " "]),
       st.sampled_from(["", "%"]))  # fmt: skip
def test_several_answers_keep_their_order_or_are_asked(values, separator, sign):
    text = separator.join(plain(value).replace(".", ",") + sign for value in values)
    reading = read(text, Context(targets=len(values)))
    if is_silent(reading):
        assert reading.values == tuple(values)


@given(st.lists(st.decimals(1, 100, places=1), min_size=2, max_size=5),
       st.permutations(range(5)), st.sampled_from([": ", ") "]))  # fmt: skip
def test_numbered_answers_reach_their_own_number(values, order, mark):
    places = [place for place in order if place < len(values)]
    text = "  ".join(f"{place + 1}{mark}{plain(values[place])}%" for place in places)
    lines = lines_in(text, asked(len(values)))
    assert {line.place: read(line.answer, Context()).values for line in lines} == {
        place: (values[place],) for place in places
    }


@settings(max_examples=300)
@given(st.one_of(st.text(), st.text(alphabet=LETTERS, max_size=200)), st.integers(1, 4))
def test_any_text_is_read_without_an_error_and_at_once(text, targets):
    started = time.process_time()
    for unit in ("%", "hộ"):
        reading = read(text, Context(targets=targets, unit=unit))
        assert reading.must_confirm or reading.kind is not Kind.NOT_UNDERSTOOD
    lines_in(text, asked(targets))
    assert time.process_time() - started < PATIENCE
