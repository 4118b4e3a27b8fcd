"""The command line: `dondoc`, its nouns and verbs, and one clear sentence when it must refuse."""

from __future__ import annotations

import sys

import typer

from bot.commands import (
    calendar,
    figure,
    granting,
    people,
    person,
    plan,
    rehearse,
    report,
    run,
    status,
    year,
)

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # drawing boxes would take longer than everything else
)
app.add_typer(plan.app, name="plan", help="Read and load plan documents.")
app.add_typer(figure.app, name="figure", help="Try how an answer would be read.")
app.add_typer(year.app, name="year", help="Close a year.")
app.command("run")(run.run)
app.command("invite")(people.invite)
app.command("people")(people.people)
app.command("reassign")(people.reassign)
app.command("extend")(granting.extend)
app.command("reopen")(granting.reopen)
app.command("export-person")(person.export_person)
app.command("erase-person")(person.erase_person)
app.command("status")(status.status)
app.command("report")(report.report)
app.command("rehearse")(rehearse.rehearse)
app.command("calendar")(calendar.calendar)


def main() -> None:
    """Exit 0 when done, 1 when refused with a sentence, 2 when a command is misspelt."""
    try:
        app()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as problem:  # the last door: what we know gets a sentence, the rest a trace
        from bot.terminal.refusals import sentence_for

        said = sentence_for(problem)
        if said is None:
            raise
        typer.echo(said, err=True)
        sys.exit(1)
