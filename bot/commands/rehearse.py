"""`dondoc rehearse`: a whole quarter on the real code, with nobody waiting."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def rehearse(  # noqa: PLR0913 - the options of the contract
    quarter: Annotated[str, typer.Option("--quarter", help="The period, such as 2024Q1.")],
    file: Annotated[Path | None, typer.Argument(help="A plan; the demonstration if none.")] = None,
    silent: Annotated[list[str] | None, typer.Option(help="A party that never answers.")] = None,
    late: Annotated[
        list[str] | None, typer.Option(help="A party that answers after the due moment.")
    ] = None,
    plain: Annotated[
        bool, typer.Option("--plain", help="As on a channel without buttons.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON line an event.")] = False,
) -> None:
    """Play a quarter: invitations, questions, answers, reminders, escalation, the report."""
    import asyncio

    import plans
    from bot.commands import output
    from bot.rehearsing.players import Script
    from bot.rehearsing.rehearsal import Rehearsal
    from bot.terminal.showing import event_words

    script = Script(quarter.upper(), tuple(silent or ()), tuple(late or ()), is_plain=plain)
    plan = plans.read(file or plans.demonstration())

    def show(event: dict[str, object]) -> None:
        if as_json:
            output.line(event)
        else:
            typer.echo(event_words(event))

    asyncio.run(Rehearsal(plan, script, show).run())
