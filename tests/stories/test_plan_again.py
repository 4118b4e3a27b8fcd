"""A plan is loaded again: rows find their indicators, figures stay, and everybody is told."""

from dataclasses import replace

import plans
from bot.terminal.handing import reassign
from flows.planning import loading
from flows.planning.differences import difference
from storage import assignments, audit, drafts, indicators, requests
from storage import plans as kept

HEALTH = "Trưởng phòng Y tế"
JUSTICE = "Trưởng phòng Tư pháp"


def document(*, without=(), before=None, rows=None):
    """The demonstration plan, with rows taken out, put in front of, or changed."""
    read = plans.read(plans.demonstration())
    codes = plans.codes_of(read.rows)
    changed = [
        replace(row, **(rows or {}).get(code, {}))
        for code, row in zip(codes, read.rows, strict=True)
        if code not in without
    ]
    if before is not None:
        section = [one for one in changed if one.section == before.section]
        at = changed.index(section[0])
        numbered = [replace(one, no=str(n)) for n, one in enumerate([before, *section], start=1)]
        changed[at : at + len(section)] = numbered
    return replace(read, rows=tuple(changed))


async def load(town, read):
    await town.database.write(loading.load, read, "again", town.clock.now(), "story")
    await town.service.tick()
    await town.sender.drain()


async def of_code(town, code):
    found = await town.asks(requests.of_period, 1)
    return next((one for one in found if one.code == code), None)


def more_than(value):
    row = next(one for one in plans.read(plans.demonstration()).rows if one.text.endswith("95%"))
    return (replace(row.targets[0], value=value, comparator=">"),)


async def test_looking_at_the_difference_changes_nothing(town):
    read = document(without={"III.4"}, rows={"I.1": {"monitors": (JUSTICE,)}})
    plan = await town.asks(kept.get, 1)
    found = await town.asks(difference, plan, read)
    assert [one.code for one in found.gone] == ["III.4"]
    assert [(one.code, [c.name for c in one.cells]) for one in found.changed] == [
        ("I.1", ["monitors"])
    ]
    assert await of_code(town, "III.4") is not None


async def test_the_same_document_again_is_no_difference(town):
    found = await town.asks(difference, await town.asks(kept.get, 1), document())
    assert found.is_empty


async def test_a_row_that_gets_another_number_keeps_its_figure(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("96")
    new = plans.Row("III", "", "Tỷ lệ thôn có tổ công nghệ số đạt 100%", "indicator")
    await load(town, document(before=replace(new, monitors=(JUSTICE,))))
    lan.sees("III.4 được đánh số lại thành III.5")
    moved = await of_code(town, "III.5")
    assert moved.figure.parts[0].value == 96
    assert (await of_code(town, "III.1")).party_name == JUSTICE


async def test_a_row_that_goes_is_asked_no_more_and_comes_back_with_its_figure(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("96")
    await load(town, document(without={"III.4"}))
    lan.sees("III.4", "không còn trong kế hoạch")
    assert await of_code(town, "III.4") is None
    await lan.says("tình hình")
    lan.sees("không có chỉ tiêu nào")
    await load(town, document())
    back = await of_code(town, "III.4")
    assert (back.state, back.figure.parts[0].value) == ("answered", 96)


async def test_another_target_is_told_and_the_figure_stays(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("96")
    await load(town, document(rows={"III.4": {"targets": more_than(97)}}))
    lan.sees("Mức phải đạt: từ > 95 % thành > 97 %")
    kept_figure = await of_code(town, "III.4")
    assert kept_figure.figure.parts[0].value == 96
    (goal,) = await town.asks(indicators.goals, kept_figure.indicator_id)
    assert goal.value == 97


async def test_two_targets_instead_of_one_must_be_answered_again(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("96")
    await lan.taps("Gửi")
    assert (await of_code(town, "III.4")).state == "sent"
    await load(town, document(rows={"III.4": {"targets": more_than(97) * 2}}))
    again = await of_code(town, "III.4")
    assert (again.state, again.figure.parts[0].value) == ("answered", 96)


async def test_a_hand_over_stands_until_the_document_itself_says_otherwise(town):
    thu, lan = await town.member(JUSTICE), await town.member(HEALTH)
    await town.database.write(reassign, "III.4", JUSTICE, town.clock.now())
    await load(town, document())
    assert (await of_code(town, "III.4")).party_name == JUSTICE
    lan.looks_away()
    await load(town, document(rows={"III.4": {"monitors": ("Trưởng phòng Kinh tế",)}}))
    thu.sees("III.4", "đã được giao cho Trưởng phòng Kinh tế")
    assert (await of_code(town, "III.4")).party_name == "Trưởng phòng Kinh tế"
    lan.does_not_see("III.4")


async def test_the_first_of_several_is_the_one_who_is_asked(town):
    both = {"III.4": {"monitors": (JUSTICE, HEALTH)}}
    await load(town, document(rows=both))
    moved = await of_code(town, "III.4")
    assert moved.party_name == JUSTICE
    await town.database.write(reassign, "III.4", "Trưởng phòng Kinh tế", town.clock.now())
    asked = await town.asks(assignments.who_is_asked, moved.indicator_id)
    assert asked.party_name == "Trưởng phòng Kinh tế"


async def test_every_change_is_in_the_audit_log_and_the_paper_is_kept(town):
    await load(town, document(without={"I.2"}, rows={"III.4": {"targets": more_than(97)}}))
    (gone,) = await town.asks(audit.all_of, "indicator.retired")
    (changed,) = await town.asks(audit.all_of, "indicator.changed")
    assert gone.facts["code"] == "I.2"
    assert changed.facts["cells"] == {"targets": [["> 95 %"], ["> 97 %"]]}
    assert (await town.asks(drafts.behind, 1)).source_hash == "again"


async def test_a_plan_from_before_papers_were_kept_is_compared_with_its_tables(town):
    await town.database.write(_forget_papers)
    found = await town.asks(difference, await town.asks(kept.get, 1), document())
    assert [one.code for one in found.changed] == []
    assert not found.added
    assert not found.gone


def _forget_papers(db):
    db.exec_driver_sql("DELETE FROM draft")
