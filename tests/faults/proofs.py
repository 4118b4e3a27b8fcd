"""What must be true whenever a process has been killed and another has gone on."""

from tests.faults.town import Town


async def nothing_is_lost_or_repeated(town: Town) -> None:
    """Every promise that does not depend on what people did."""
    await town.rests()
    await every_acknowledged_update_is_kept(town)
    await every_change_was_made_once(town)
    await every_message_came(town)
    if town.committee.url.startswith("sqlite"):
        assert await town.rows("PRAGMA integrity_check") == [("ok",)]
    assert "Traceback" not in town.keeper.log, town.keeper.log


async def every_acknowledged_update_is_kept(town: Town) -> None:
    kept = {name for (name,) in await town.rows("SELECT external_id FROM seen")}
    assert {str(one) for one in town.telegram.acknowledged} <= kept
    assert await town.rows("SELECT external_id, error FROM dead_letter") == []


async def every_change_was_made_once(town: Town) -> None:
    """One message makes one version of one figure, with one row in the audit log.

    Only the yes to a page of many answers makes several, and none of them twice.
    """
    made = "SELECT seen_id FROM figure GROUP BY seen_id, request_id HAVING count(*) > 1"
    assert await town.rows(made) == []
    many = "SELECT seen_id FROM figure GROUP BY seen_id HAVING count(*) > 1"
    yes = "SELECT id FROM seen WHERE text LIKE '%:keep'"
    assert set(await town.rows(many)) <= set(await town.rows(yes))
    (figures,) = await town.rows("SELECT count(*) FROM figure")
    assert await town.rows("SELECT count(*) FROM audit WHERE act = 'figure.kept'") == [figures]


async def every_message_came(town: Town) -> None:
    """Once; a second time, or not at all, only where the table says that it is not known."""
    for one in await town.copies():
        assert one.written - one.unknown <= one.seen <= one.written + one.doubted, one
