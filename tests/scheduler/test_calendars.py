"""The working days that were entered reach whatever is planned and said."""

from datetime import date, datetime

from scheduler.calendar import VIETNAM, Calendar
from scheduler.calendars import calendars_now
from storage import days
from storage.days import Special
from tests.storage.scene import NOW, set_up

FRIDAY, SATURDAY = date(2024, 3, 8), date(2024, 3, 9)


def at(day, hour):
    return datetime(day.year, day.month, day.day, hour, tzinfo=VIETNAM)


async def entered(database, *some):
    for one in some:
        await database.write(days.enter, NOW, "cli", one)
    return await database.read(calendars_now, Calendar())


async def test_what_is_entered_for_the_country_is_so_for_everybody(database):
    scene = await database.write(set_up)
    known = await entered(
        database, Special(FRIDAY, False, "Bão"), Special(SATURDAY, True, "Làm bù")
    )
    for calendar in (known.country, known.of(scene.committee_id), known.of(None)):
        assert calendar.why_off(FRIDAY) == "Bão"
        assert calendar.is_working(SATURDAY)
    assert known.unlike(SATURDAY) == set()


async def test_a_committees_own_word_goes_last(database):
    scene = await database.write(set_up)
    known = await entered(
        database,
        Special(FRIDAY, False, "Bão"),
        Special(FRIDAY, True, "Trực", scene.committee_id),
    )
    assert not known.country.is_working(FRIDAY)
    assert known.of(scene.committee_id).is_working(FRIDAY)
    assert known.unlike(FRIDAY) == {scene.committee_id}
    assert known.is_time_to_speak(at(FRIDAY, 9))
    assert not known.is_time_to_speak(at(FRIDAY, 17))


async def test_the_holidays_name_is_said_in_the_readers_language():
    calendar = Calendar()
    assert calendar.why_off(date(2024, 2, 14)) == "Mùng năm Tết Nguyên Đán"
    assert calendar.why_off(date(2024, 2, 14), "en") == "Fifth Day of Lunar New Year"
    assert calendar.why_off(date(2026, 8, 31), "en") == "Day off (substituted from 22/08/2026)"
    assert calendar.why_off(date(2026, 1, 2), "en") == "Day off (substituted from 10/01/2026)"
