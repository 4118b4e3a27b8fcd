"""The gates let through as much as is allowed, and no more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.limits import MOST_KEPT, Gate, Limits, Pace
from bot.patience import LONGEST, pause


def test_a_chat_may_have_three_at_once_and_then_one_a_second():
    limits = Limits()
    assert [limits.hold("telegram", "7", 100.0) for _ in range(4)] == [0, 0, 0, 1]
    assert limits.hold("telegram", "7", 101.0) == 0
    assert limits.hold("telegram", "8", 100.0) == 0


@pytest.mark.parametrize(("address", "most", "seconds"), [("-42", 20, 60), ("42", 62, 60)])
def test_no_minute_holds_too_many(address, most, seconds):
    limits = Limits()
    gone = [at / 10 for at in range(3000) if not limits.hold("telegram", address, at / 10)]
    for start in gone:
        assert len([at for at in gone if start <= at < start + seconds]) <= most


def test_all_together_keep_a_distance():
    limits = Limits()
    gone = sorted(limits.turn("telegram", 0.0) for _ in range(90))
    for start in gone:
        assert len([at for at in gone if start <= at <= start + 1.01]) <= 30
    assert gone[-1] < 89 / 30 / 0.97


def test_a_channel_without_rules_has_no_limits():
    limits = Limits()
    assert [limits.hold("web", "1", 0.0) + limits.turn("web", 0.0) for _ in range(100)] == [
        0
    ] * 100


def test_chats_at_rest_are_forgotten():
    gate = Gate(Pace(1.0))
    for n in range(3 * MOST_KEPT):
        gate.take(str(n), float(n))
    assert len(gate._rests_at) <= MOST_KEPT


@given(st.integers(min_value=-5, max_value=10_000))
def test_a_pause_has_bounds(tries):
    assert 5 <= pause(tries) <= 1.25 * LONGEST
