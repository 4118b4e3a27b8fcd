"""`dondoc calendar`: every period's four moments, and every reminder with its reason."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def calendar(
    file: Annotated[Path | None, typer.Argument(help="A plan; the demonstration if none.")] = None,
    year: Annotated[int | None, typer.Option(help="The year; the plan's own if none.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show every period of a year and who is reminded when."""
    import dataclasses

    import plans
    from bot.commands import output
    from bot.showing import calendar_words
    from flows.loading import rule_of
    from scheduler.calendar import Calendar
    from scheduler.periods import ReportingRule
    from scheduler.preview import preview

    plan = plans.read(file or plans.demonstration())
    rule = ReportingRule(**rule_of(plan))  # type: ignore[arg-type]
    found = preview(rule, Calendar(), year or plan.document.year or 2024)
    shown = [dataclasses.asdict(one) for one in found] if as_json else calendar_words(found)
    output.show(shown, as_json=as_json)
