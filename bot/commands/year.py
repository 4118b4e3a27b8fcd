"""`dondoc year`: the admin's decision that a year is over."""

from __future__ import annotations

from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True)


@app.callback()
def _noun() -> None:
    """A noun with one verb stays a noun."""


@app.command("close")
def close(
    year: Annotated[int, typer.Argument(help="The year, such as 2024.")],
    anyway: Annotated[
        bool, typer.Option("--anyway", help="Close its open periods too; their reports go out.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON list.")] = False,
) -> None:
    """Close the active plans of a year; unfinished tasks go over to the next plan."""
    import dataclasses

    from bot.commands import output
    from bot.house import opened
    from bot.terminal import closing

    with opened() as (settings, database, clock):
        done = database.now(closing.close_years, year, clock.now(), settings.zone, anyway=anyway)
    shown = (
        [dataclasses.asdict(one) for one in done]
        if as_json
        else closing.words(done, settings.locale)
    )
    output.show(shown, as_json=as_json)
