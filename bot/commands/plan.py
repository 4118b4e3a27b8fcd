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
    from bot.terminal.showing import plan_facts, plan_words

    found = plans.read(file)
    output.show(plan_facts(found) if as_json else plan_words(found), as_json=as_json)


@app.command("load")
def load(
    file: File,
    approve: Annotated[bool, typer.Option("--approve", help="Make it active at once.")] = False,
    as_json: AsJson = False,
) -> None:
    """Store the plan as a draft, or active; loading again is a difference, figures stay."""
    import hashlib

    import plans
    from bot.commands import output
    from bot.house import opened
    from bot.terminal.loading import Document, load_document, loaded_facts, loaded_words
    from scheduler.calendar import Calendar
    from scheduler.opening import prepare

    content = plans.read(file), hashlib.sha256(file.read_bytes()).hexdigest()
    with opened() as (settings, database, clock):
        # With a clock that is set, the next command begins at the same moment: it must find this.
        document = Document(*content, settings.now or clock.now())
        loaded = database.now(load_document, document, approve=approve)
        if approve:
            database.now(prepare, Calendar(zone=settings.zone), clock.now())
    output.show(loaded_facts(loaded) if as_json else loaded_words(loaded), as_json=as_json)
