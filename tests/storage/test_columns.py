"""Moments stay what they were, numbers stay digit for digit."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import StatementError

from storage import periods, sending
from storage.columns import Exact, Moment
from tests.storage.scene import NOW, set_up

HANOI = timezone(timedelta(hours=7))
NAIVE = datetime(2024, 3, 14, 8, 30)  # noqa: DTZ001 - what must be refused


async def test_a_moment_without_a_zone_is_refused(database):
    scene = await database.write(set_up)
    with pytest.raises(StatementError, match="needs a time zone"):
        await database.write(periods.mark, scene.period_id, closed_at=NAIVE)
    with pytest.raises(StatementError, match="needs a time zone"):
        await database.write(sending.claim, NAIVE)


async def test_a_moment_told_in_hanoi_comes_back_in_utc(database):
    scene = await database.write(set_up)
    told = datetime(2024, 3, 14, 8, 30, 0, 123456, tzinfo=HANOI)
    await database.write(periods.mark, scene.period_id, closed_at=told)
    kept = (await database.read(periods.get, scene.period_id)).closed_at
    assert (kept, kept.tzinfo) == (told, UTC)


@pytest.mark.parametrize(
    "dialect", [sqlite.dialect(), postgresql.dialect()], ids=lambda it: it.name
)
@given(moment=some.datetimes(timezones=some.sampled_from([UTC, HANOI])), ahead=some.timedeltas())
def test_any_moment_survives(dialect, moment, ahead):
    kept = Moment().process_bind_param(moment, dialect)
    assert Moment().process_result_value(kept, dialect) == moment


@given(some.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12))
def test_any_number_survives_digit_for_digit(number):
    dialect = sqlite.dialect()
    kept = Exact().process_bind_param(number, dialect)
    assert Exact().process_result_value(kept, dialect) == number


def test_nothing_stays_nothing():
    for kind in (Moment(), Exact()):
        assert kind.process_bind_param(None, sqlite.dialect()) is None
        assert kind.process_result_value(None, sqlite.dialect()) is None
    assert Exact().process_bind_param(Decimal("67.30"), sqlite.dialect()) == "67.30"
    assert NOW.tzinfo is UTC
