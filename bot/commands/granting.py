"""`dondoc extend` and `reopen`: more time, and a closed figure opened again."""

from __future__ import annotations

from typing import Annotated

import typer

Quarter = Annotated[str, typer.Option("--quarter", help="The period, such as 2024Q1.")]
Reason = Annotated[str, typer.Option("--reason", help="Why; those concerned read these words.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]


def extend(
    quarter: Quarter,
    to: Annotated[str, typer.Option("--to", help="The new last day, such as 2024-03-20.")],
    reason: Reason,
    party: Annotated[str, typer.Option(help="Only this party; everybody if none.")] = "",
    as_json: AsJson = False,
) -> None:
    """Grant a later day: reminders are planned anew, and those who owe are told."""
    from bot.commands import output
    from bot.house import opened
    from bot.terminal import granting

    wanted = granting.Wanted(quarter, to, reason)
    with opened() as (settings, database, clock):
        done = database.now(granting.extend, wanted, party or None, clock.now(), settings.zone)
    output.show(done if as_json else granting.extend_words(done, settings.locale), as_json=as_json)


def reopen(
    indicator: Annotated[str, typer.Argument(help="The indicator's code, such as I.3.")],
    quarter: Quarter,
    until: Annotated[str, typer.Option("--until", help="The last day, such as 2024-03-22.")],
    reason: Reason,
    as_json: AsJson = False,
) -> None:
    """Open a figure of a closed period again for a while; its party is told."""
    from bot.commands import output
    from bot.house import opened
    from bot.terminal import granting

    wanted = granting.Wanted(quarter, until, reason)
    with opened() as (settings, database, clock):
        done = database.now(granting.reopen, indicator, wanted, clock.now(), settings.zone)
    output.show(done if as_json else granting.reopen_words(done, settings.locale), as_json=as_json)
