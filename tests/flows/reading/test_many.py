"""Which request each line of a message answers, and when that is not certain."""

import pytest

from flows.reading import Context, Kind, Wanted, lines_in, read

TEXTS = {
    "I.1": "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận, giải quyết TTHC đạt 75%",
    "I.2": "Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia đạt trên 65%",
    "I.12": "Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng tại cấp xã đạt 100%",
    "III.3": "Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản giao dịch thanh toán trên 90%",
}
WANTED = [Wanted(at, code, text) for at, (code, text) in enumerate(TEXTS.items(), 1)]


def found(text, wanted=WANTED):
    return [
        (line.problem or wanted[line.place].code, line.answer) for line in lines_in(text, wanted)
    ]


@pytest.mark.parametrize(
    "text",
    ["1: 92%  3: 65%", "1) 92%; 3) 65%", "1. 92%\n3. 65%", "1 - 92%\n3 - 65%", "1/ 92%\n3/ 65%",
     "câu 1: 92%, câu 3: 65%", "câu 1 92%\ncâu 3 65%", "① 92% ③ 65%", "1=92% 3=65%",
     "I.1 92%\nI.12: 65%", "i1: 92%, i12: 65%", "I-1: 92%; I 12: 65%", "ct I.1 – 92%\nCT I.12 65%",
     "Dạ em báo cáo anh: 1: 92% 3: 65%", "1\t92%\n3\t65%", "| 1 | 92% |\n| 3 | 65% |",
     "ho so truc tuyen: 92%\nHỒ SƠ CÔNG VIỆC được xử lý: 65%",
     "1. Tỷ lệ hồ sơ trực tuyến: 92%\n3. Tỷ lệ hồ sơ công việc: 65%",
     "12) Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng 65%\nI.1: 92%",
     f"I.1\t{TEXTS['I.1']}\t92%\nI.12\t{TEXTS['I.12']}\t65%"],
)  # fmt: skip
def test_a_line_finds_its_request(text):
    assert sorted(found(text)) == [("I.1", "92%"), ("I.12", "65%")]


@pytest.mark.parametrize(
    "text",
    ["92%", "", "450/500", "1.92%\n2.65%", "tăng 1: 92% 2: 65%", "quý 1: 92%", "tháng 3: 65%",
     "\u202e1: 9 2: 8", "Dạ em báo cáo: 96,3 % ạ", "chưa có số liệu", "hồ sơ", "xin chào anh",
     "đạt 92%, tăng 5% so với quý 1", "{1: 92%, 2: 65%}", "=SUM(1: 2)", "100; 100; 45",
     "a: 100, b: 45", "1." * 9_000],
)  # fmt: skip
def test_a_message_that_names_no_indicator_is_one_answer(text):
    assert lines_in(text, WANTED) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [("7: 5%", [("unknown", "5%")]), ("IX.4: 5%", [("unknown", "5%")]),
     ("2. Tỷ lệ hồ sơ trực tuyến: 92%", [("clash", "Tỷ lệ hồ sơ trực tuyến: 92%")]),
     ("1: 92%\n88%", [("I.1", "92%"), ("nameless", "88%")]),
     ("1: 92% 1: 65%", [("I.1", "92%"), ("I.1", "65%")]),
     ("1: 92%\nhồ sơ giấy: 65%", [("I.1", "92%"), ("nameless", "hồ sơ giấy: 65%")])],
)  # fmt: skip
def test_what_is_not_certain_is_given_to_nobody(text, expected):
    assert found(text) == expected


def test_a_name_that_fits_two_is_asked():
    twins = [Wanted(1, "I.1", "Tỷ lệ hồ sơ trực tuyến cấp huyện"),
             Wanted(2, "I.2", "Tỷ lệ hồ sơ trực tuyến cấp xã")]  # fmt: skip
    line = lines_in("hồ sơ trực tuyến: 5%", twins)[0]
    assert (line.problem, line.places) == ("which", (0, 1))
    assert found("hồ sơ trực tuyến cấp xã: 5%", twins) == [("I.2", "5%")]


def test_a_number_of_the_plan_and_a_place_in_the_round_may_be_two_things():
    wanted = [Wanted(1, "3", "Số hộ có Internet"), Wanted(2, "7", "Số thôn có tổ công nghệ")]
    assert found("7: 5", wanted) == [("7", "5")]
    wanted.append(Wanted(3, "2", "Số trường có phòng máy"))
    assert [line.problem for line in lines_in("2: 5", wanted)] == ["which"]


def test_a_code_of_the_round_that_is_asked_wins():
    wanted = [Wanted(None, "I.1", "Số hộ"), Wanted(1, "I.1", "Số thôn"), Wanted(None, "I.2", "x")]
    assert [line.place for line in lines_in("I.1: 5\nI.2: 6", wanted)] == [1, 2]


def test_the_plans_own_target_is_never_taken_for_the_answer():
    line = lines_in(f"I.1 {TEXTS['I.1']}", WANTED)[0]
    assert (line.place, line.answer) == (0, "")


def test_a_minus_that_touches_its_number_stays_with_it():
    line = lines_in("I.1 -5%\n2: 7", WANTED)[0]
    reading = read(line.answer, Context())
    assert (reading.kind, reading.must_confirm) == (Kind.OUT_OF_RANGE, True)
