"""A text written to keep the reader busy is put aside quickly."""

import time

import pytest

from flows.reading import Context, Kind, Wanted, lines_in, read

# The program's own time, which a busy machine does not lengthen much.
PATIENCE = 0.3
AT_MOST = 0.05
TRIES = 3
TRAPS = {
    "one letter": "a" * 100_000, "figures": "9" * 3000, "points": "1." * 1500,
    "percentages": "75% " * 25_000, "slashes": "1/" * 1500, "a phrase": "đạt " * 700,
    "brackets": "(" * 3000, "number words": "một " * 700, "totals": "tổng số " * 400 + "5",
    "spaces": " " * 100_000 + "75%", "plans": "kế hoạch " * 300, "denials": "không phải 7 " * 200,
    "lines of words": "hồ sơ trực tuyến " * 450, "codes": "I.1: 5% " * 900,
    "numbered": "1: 5% " * 1200,
    "marks": "\u0301" * 100_000, "emoji": "👍" * 3000, "addresses": "x@" * 1500,
    "lines": "\n" * 100_000, "items": "1: " * 1000, "mixed words": "1a " * 1000,
    "questions": "có không " * 300, "years": "năm 2024 " * 300, "link": "www." * 700,
}  # fmt: skip
WANTED = [Wanted(at, f"I.{at}", "Tỷ lệ hồ sơ trực tuyến đạt trên 75%") for at in range(1, 31)]


@pytest.mark.parametrize("text", TRAPS.values(), ids=TRAPS.keys())
@pytest.mark.parametrize("targets", [1, 3])
def test_a_trap_takes_no_time_and_is_never_taken_silently(text, targets):
    started = time.process_time()
    reading = read(text, Context(targets=targets))
    lines_in(text, WANTED)
    lines_in(text.replace(" ", "\n"), WANTED)
    assert time.process_time() - started < PATIENCE
    assert reading.kind not in {Kind.PERCENT, Kind.FRACTION, Kind.COUNT} or reading.must_confirm


HARD = ["năm trước ", "hay ", "không đảm nhiệm ", "(mười) ", "trong 5 hộ ", "tổng số ", "tư lăm ",
        "nhé ", "có xã đã gửi ", "trước là ", "số hồ sơ ", "không tới ", "một trăm "]  # fmt: skip


def times(text: str, targets: int) -> float:
    started = time.process_time()
    read(text, Context(targets=targets))
    return time.process_time() - started


@pytest.mark.parametrize("phrase", HARD)
@pytest.mark.parametrize("targets", [1, 3])
def test_the_hardest_text_is_read_within_50_ms(phrase, targets):
    text = (phrase * 3000)[:2980] + " 75%"
    assert min(times(text, targets) for _ in range(TRIES)) < AT_MOST
