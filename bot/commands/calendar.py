"""`dondoc calendar`: every period's four moments, and every reminder with its reason."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def calendar(
    file: Annotated[
        Path | None,
        typer.Argument(help="A plan; without one the active plans, else the demonstration."),
    ] = None,
    year: Annotated[int | None, typer.Option(help="The year; the plan's own if none.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON list.")] = False,
) -> None:
    """Show every period of a year and who is reminded when."""
    from bot.commands import output
    from bot.terminal import foreseeing

    found = foreseeing.years(file, year)
    output.show(foreseeing.as_json(found) if as_json else foreseeing.words(found), as_json=as_json)
