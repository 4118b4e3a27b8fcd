"""Words that only look alike without their marks are not taken for each other."""

import pytest

from flows.choices import chosen, may_mean
from flows.router import command_in

OFFERED = [["yes", "Đúng là tôi", "1"], ["no", "Không phải", "2"]]


@pytest.mark.parametrize(
    ("typed", "wording", "is_so"),
    [
        ("đúng", "dừng", False),
        ("dừng", "đúng", False),
        ("dung", "dừng", True),
        ("dung", "đúng", True),
        ("huỷ", "hủy", True),
        ("hủy", "hủy", True),
        ("tiên độ", "tiến độ", True),
        ("bo qua", "bỏ qua", True),
        ("thối", "thôi", False),
    ],
)
def test_a_mark_that_was_typed_belongs_to_the_word(typed, wording, is_so):
    assert may_mean(typed, wording) is is_so


def test_right_is_no_stop_and_stop_is_no_yes():
    assert command_in("đúng") is None
    assert command_in("dừng") == "cancel"
    assert command_in("dừng lại") == "cancel"
    assert chosen(OFFERED, "đúng", "vi") == "yes"
    assert chosen(OFFERED, "dừng", "vi") is None
