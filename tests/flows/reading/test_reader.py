"""What a reading carries besides its number: its note, its doubt, its choices, its parts."""

from decimal import Decimal

import pytest

from flows.reading import Context, Kind, Part, as_json, context_from, read


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("85% do thiếu máy", "do thiếu máy"),
        ("450/500 hồ sơ, còn lại chờ ký số", "còn lại chờ ký số"),
        ("85", None),
        ("Dạ 85% ạ", None),
        ("T3 đạt 75%", "T3 đạt"),
        ("Chưa có số liệu của xã Tân Mỹ", "Chưa có số liệu của xã Tân Mỹ"),
    ],
)
def test_the_rest_of_the_sentence_is_kept_as_the_note(text, note):
    assert read(text, Context()).note == note


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("khoảng 85%", "estimate"),
        ("0", "zero"),
        ("150%", "out_of_range"),
        ("12,345", "decimal_or_thousands"),
        ("450/500, đạt 95%", "inconsistent"),
        ("12 hộ", "count_for_percent"),
        ("60-65%", "range"),
        ("7O%", "letter_o"),
        ("75% kế hoạch", "relative_to_plan"),
        ("à nhầm, 85", "correction"),
        ("không áp dụng", "not_applicable"),
        ("0,85", "ratio_or_percent"),
        ("a" * 5000, "too_long"),
    ],
)
def test_a_doubt_has_its_own_name(text, doubt):
    assert read(text, Context()).doubt == doubt


def test_a_figure_far_from_the_last_one_is_doubted():
    assert read("40", Context(previous=Decimal(85))).doubt == "far_from_last"
    assert read("60", Context(previous=Decimal(85))).doubt is None
    assert read("400", Context(unit="hộ", previous=Decimal(100))).doubt == "far_from_last"


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("12,345", ("12.345", "12345")),
        ("0,85", ("0.85", "85")),
        ("450/500, đạt 95%", ("90", "95")),
        ("75% 85%", ("75", "85")),
    ],
)
def test_two_meanings_become_two_choices(text, choices):
    assert read(text, Context()).choices == tuple(map(Decimal, choices))


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("bỏ qua", "skip"), ("trợ giúp", "help"), ("/help", "help"), ("quay lại", "back"),
        ("giữ nguyên", "unchanged"), ("không phải của tôi", "not_mine"), ("hủy", "cancel"),
        ("menu", "menu"), ("sửa lại", "correct"), ("để mai", "pause"), ("gửi", "send"),
    ],
)  # fmt: skip
def test_a_command_is_named(text, command):
    assert read(text, Context()).command == command


def test_yes_and_no_are_heard_only_while_they_are_awaited():
    assert read("có", Context(awaiting="confirm")).command == "yes"
    assert read("không", Context(awaiting="confirm")).command == "no"
    assert read("không", Context()).kind is Kind.NO_DATA


def test_several_answers_keep_their_numerators():
    reading = read("450/500; 30%; chưa có", Context(targets=3))
    assert reading.parts == (
        Part(Decimal("90.00"), Decimal(450), Decimal(500)), Part(Decimal(30)), Part(),
    )  # fmt: skip


def test_json_shows_whole_numbers_without_a_point():
    shown = as_json(read("450/500", context_from({"targets": 1, "unit": "%"})))
    assert shown["values"] == [90]
    assert isinstance(shown["values"][0], int)
    assert shown["numerator"] == 450


def test_a_context_is_read_from_json():
    context = context_from({"targets": 2, "unit": "hộ", "labels": ["a", "b"], "previous": 72.5})
    assert context == Context(2, "hộ", ("a", "b"), Decimal("72.5"))
