"""`dondoc export-person`, `erase-person`: what the law on personal data gives everybody."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Name = Annotated[str, typer.Argument(help="A person's name, a post, or office, chair, admin.")]


def export_person(
    name: Name,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="A .json or .xlsx file.")
    ] = None,
) -> None:
    """Write down everything that is kept about one person, as JSON or as a workbook."""
    from bot.house import opened
    from bot.terminal import persons
    from storage import person

    form = persons.form_of(output)
    with opened() as (settings, database, clock):
        now = clock.now()
        member_id = database.now(persons.find, name, now)
        found = database.now(person.everything, member_id)
        content = persons.export(found, form, settings.locale, now, settings.zone)
    if output is None:
        typer.echo(content.decode())
    else:
        output.write_bytes(content)


def erase_person(
    name: Name,
    in_plan: Annotated[
        bool,
        typer.Option(help="The plan names this human, and is to lose the name as well."),
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Take a person out of everything: values, units and history stay under another name."""
    from bot.commands import output
    from bot.house import opened
    from bot.terminal import persons

    with opened() as (settings, database, clock):
        done = database.now(persons.erase, name, clock.now(), in_plan=in_plan)
    shown = persons.as_json(done) if as_json else persons.words(done, settings.locale)
    output.show(shown, as_json=as_json)
