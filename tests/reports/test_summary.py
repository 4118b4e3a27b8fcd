"""A period is summed up the same from both kinds of database, in a handful of questions."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event

from reports.message import text
from reports.progress import is_late, progress
from reports.summary import as_json, summary
from storage import matters, parties, periods, requests
from tests.reports.house import settle
from tests.reports.made import CLOSED, COMMITTEE, DUE, made
from tests.reports.plan import CULTURE, ECONOMY, HEALTH, JUSTICE, OFFICE, ROWS, TAXES, percent, row

NOW = DUE + timedelta(days=3)


@pytest.fixture
def period_id(database):
    return database.now(settle, ROWS, (HEALTH,))


def test_every_figure_that_was_asked_is_counted_once(database, period_id):
    totals = database.now(summary, period_id, NOW).totals
    assert (totals.asked, totals.sent, totals.answered, totals.missing) == (24, 19, 1, 4)
    assert (totals.in_time, totals.late, totals.owed) == (17, 2, 5)
    judged = (totals.met, totals.below, totals.ongoing, totals.noted)
    assert (*judged, totals.not_yet, totals.not_applicable) == (12, 4, 1, 0, 2, 0)


def test_the_summary_names_the_committee_the_period_and_its_days(database, period_id):
    found = database.now(summary, period_id, NOW)
    assert (found.committee, found.plan, found.period) == (
        COMMITTEE,
        "Kế hoạch năm 2024",
        "2024Q1",
    )
    assert found.due_day.isoformat() == "2024-03-14"
    assert found.closed_at is None
    assert found.is_due


def test_the_sections_stand_in_the_order_of_the_plan(database, period_id):
    found = database.now(summary, period_id, NOW)
    assert [section.no for section in found.sections] == ["I", "II", "III", "IV"]
    assert [line.code for line in found.lines] == [one.code for one in ROWS]


def test_a_figure_brings_its_targets_its_reason_and_the_one_before(database, period_id):
    lines = {line.code: line for line in database.now(summary, period_id, NOW).lines}
    assert lines["I.3"].status == "below"
    assert lines["I.3"].reason.startswith("Nhiều người dân")
    assert str(lines["I.2"].previous.parts[0].value) == "61.25"
    assert lines["I.4"].previous is None
    assert [goal.comparator for goal in lines["II.1"].goals] == [">", ">"]


def test_a_figure_that_is_not_sent_in_stays_the_members_own(database, period_id):
    lines = {line.code: line for line in database.now(summary, period_id, NOW).lines}
    assert (lines["I.13"].status, lines["I.13"].figure) == ("answered", None)


def test_a_target_without_a_value_is_neither_met_nor_below(database, period_id):
    lines = {line.code: line for line in database.now(summary, period_id, NOW).lines}
    assert lines["II.2"].status == "not_yet"


def test_one_value_below_makes_the_whole_indicator_below(database, period_id):
    lines = {line.code: line for line in database.now(summary, period_id, NOW).lines}
    assert lines["II.1"].status == "below"


def test_who_is_missing_and_who_never_joined(database, period_id):
    missing = {party.name: party for party in database.now(summary, period_id, NOW).missing}
    assert missing[ECONOMY].owed_codes == ("II.3",)
    assert missing[ECONOMY].has_joined
    assert missing[OFFICE].answered_codes == ("I.13",)
    assert not missing[HEALTH].has_joined
    assert CULTURE not in missing


def test_who_was_late_and_when(database, period_id):
    late = database.now(summary, period_id, NOW).late
    assert [(party.name, party.late_codes) for party in late] == [
        (JUSTICE, ("I.7",)),
        (TAXES, ("II.2",)),
    ]
    assert late[0].late_at == DUE + timedelta(days=2)


def test_a_closed_period_says_when(database, period_id):
    database.now(periods.mark, period_id, closed_at=CLOSED)
    assert database.now(summary, period_id, NOW).closed_at == CLOSED


def test_progress_counts_by_party(database, period_id):
    found = database.now(progress, period_id, NOW)
    office = next(one for one in found.parties if one.name == OFFICE)
    assert (office.asked, office.sent, office.answered, office.late) == (10, 9, 1, 0)
    assert (found.asked, found.sent, found.answered, found.late, found.owed) == (24, 19, 1, 2, 5)
    assert office.heard_at == DUE


def test_a_member_with_two_addresses_is_one_party(database, period_id):
    found = database.now(progress, period_id, NOW)
    assert len(found.parties) == len({one.party for one in ROWS})


def test_a_summary_asks_the_database_a_handful_of_questions(database, period_id):
    asked = []
    event.listen(database.engine, "before_cursor_execute", lambda *facts: asked.append(facts[2]))
    database.now(summary, period_id, NOW)
    assert len([words for words in asked if words.startswith("SELECT")]) <= 10


def test_the_json_is_plain_and_complete(database, period_id):
    found = as_json(database.now(summary, period_id, NOW))
    assert json.loads(json.dumps(found)) == found
    assert list(found) == [
        "committee", "plan", "period", "data_from", "data_to", "due_day", "consolidate_day",
        "closed_at", "as_of", "totals", "sections", "below", "missing", "late",
        "difficulties", "directives",
    ]  # fmt: skip
    assert found["totals"]["owed"] == 5
    first = found["sections"][0]["indicators"][0]
    assert first["figure"]["values"] == [90]
    assert first["figure"]["numerators"] == [450]
    assert first["targets"][0]["value"] == 75
    assert [one["code"] for one in found["below"]] == ["I.3", "I.5", "I.12", "II.1"]
    assert found["below"][1]["values"] == [98.75]
    assert {one["party"] for one in found["late"]} == {JUSTICE, TAXES}


def test_a_period_in_which_nothing_is_asked_is_empty(database):
    found = database.now(summary, database.now(settle, ()), NOW)
    assert (found.totals.asked, found.sections, found.missing) == (0, (), [])


def test_a_row_outside_all_sections_comes_last(database):
    loose = row("7", "Một chỉ tiêu", HEALTH, percent(">=", 5), said="9")
    found = database.now(summary, database.now(settle, (loose, *ROWS[:2])), NOW)
    assert [section.no for section in found.sections] == ["I", ""]


def test_a_correction_of_a_figure_sent_in_time_is_not_late(database, period_id):
    sent = next(one for one in database.now(requests.of_period, period_id) if one.code == "I.1")
    assert not is_late(replace(sent, figure=replace(sent.figure, is_late=True)))


def test_words_written_in_time_are_in_time_even_if_we_were_down(database, period_id):
    sent = next(one for one in database.now(requests.of_period, period_id) if one.code == "I.1")
    assert not is_late(replace(sent, sent_at=DUE + timedelta(hours=1)))


def test_a_number_where_the_plan_has_no_target_is_noted():
    found = made([row("I.1", "Một việc", HEALTH, said="12")])
    assert found.lines[0].status == "noted"


def test_a_qualitative_answer_that_is_not_met_is_below():
    found = made([row("I.1", "Một việc", HEALTH, said="unmet")])
    assert [line.code for line in found.below] == ["I.1"]


def test_what_is_open_between_chair_office_and_parties_is_told(database, period_id):
    def open_two(db):
        party = next(one for one in parties.all_of(db, 1) if one.name == HEALTH)
        facts = {"committee_id": 1, "party_id": party.id, "author_id": 1, "opened_at": NOW}
        proposal = {"text": "thiếu máy quét", "proposal": "cấp hai máy"}
        matters.put(db, {**facts, "kind": "difficulty", **proposal})
        day = (NOW - timedelta(days=2)).date()
        matters.put(db, {**facts, "kind": "directive", "text": "rà soát", "due_day": day})
        done = {"text": "xong rồi", "state": "done", "settled_at": NOW}
        matters.put(db, {**facts, "kind": "directive", **done})

    database.now(open_two)
    found = database.now(summary, period_id, NOW)
    told = as_json(found)
    (difficulty,) = told["difficulties"]
    assert (difficulty["number"], difficulty["party"], difficulty["proposal"]) == (
        1,
        HEALTH,
        "cấp hai máy",
    )
    assert [one["text"] for one in told["directives"]] == ["rà soát"]
    written = text(found, "vi")
    assert "Khó khăn, vướng mắc chưa giải quyết (1)" in written
    assert "Kiến nghị: cấp hai máy" in written
    assert "Chỉ đạo quá hạn (1)" in written
