"""`dondoc status`: where the open periods stand."""

from __future__ import annotations

from typing import Annotated

import typer


def status(
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show open periods, what came in, and what waits to be sent."""
    from bot.commands import output
    from bot.house import opened
    from bot.terminal import standing

    with opened() as (settings, database, clock):
        found = database.now(standing.standing, clock.now())
    output.show(found if as_json else standing.words(found, settings.locale), as_json=as_json)
