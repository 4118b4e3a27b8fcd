"""`dondoc plan`: what a document says, and storing it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True)

File = Annotated[Path, typer.Argument(help="The plan document.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]


@app.command("read")
def read(file: File, as_json: AsJson = False) -> None:
    """Show what the document says, with its doubts; write nothing."""
    import plans
    from bot.commands import output
    from bot.showing import plan_facts, plan_words

    found = plans.read(file)
    output.show(plan_facts(found) if as_json else plan_words(found), as_json=as_json)


@app.command("load")
def load(
    file: File,
    approve: Annotated[bool, typer.Option("--approve", help="Make it active at once.")] = False,
    as_json: AsJson = False,
) -> None:
    """Store the plan as a draft, or active; loading again is a difference, figures stay."""
    import dataclasses
    import hashlib

    import plans
    from bot.commands import output
    from bot.house import opened
    from bot.showing import loaded_words
    from flows import loading
    from scheduler.calendar import Calendar
    from scheduler.opening import prepare

    found = plans.read(file)
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    with opened() as (settings, database, clock):
        loaded = database.now(loading.load, found, digest, clock.now(), "cli")
        if approve and loaded.status != "active":
            database.now(loading.approve, loaded.plan_id, clock.now(), "cli")
            loaded.status = "active"
            database.now(prepare, Calendar(zone=settings.zone), clock.now())
    output.show(
        dataclasses.asdict(loaded) if as_json else loaded_words(found, loaded), as_json=as_json
    )
