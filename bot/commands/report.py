"""`dondoc report`: what the chair gets."""

from __future__ import annotations

import enum
from pathlib import Path
from typing import Annotated

import typer


class Format(enum.StrEnum):
    """How the report is written."""

    text = "text"
    png = "png"
    json = "json"


def report(
    quarter: Annotated[str, typer.Option("--quarter", help="The period, such as 2024Q1.")],
    form: Annotated[Format, typer.Option("--format", help="text, png or json.")] = Format.text,
    file: Annotated[Path | None, typer.Option("-o", "--output", help="Write it here.")] = None,
) -> None:
    """Write the summary of a period as it stands now."""
    import sys

    from bot.house import opened
    from bot.terminal.reporting import written

    with opened() as (settings, database, clock):
        content = database.now(written, quarter, form.value, settings.locale, clock.now())
    if file is not None:
        file.write_bytes(content)
        typer.echo(str(file))
    else:
        sys.stdout.buffer.write(content + (b"" if form is Format.png else b"\n"))
