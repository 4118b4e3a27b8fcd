"""`dondoc figure read`: how the bot would take an answer."""

from __future__ import annotations

import typer

app = typer.Typer(no_args_is_help=True)


@app.callback()
def figure() -> None:
    """Try how an answer would be read."""


@app.command("read")
def read() -> None:
    """JSON lines in (`id`, `text`, `context`), JSON lines out."""
    import json
    import sys

    from bot.commands import output
    from bot.terminal.refusals import Refused
    from flows import reading

    for number, raw in enumerate(sys.stdin, start=1):
        if not raw.strip():
            continue
        try:
            asked = json.loads(raw)
            text, context = str(asked["text"]), reading.context_from(asked.get("context") or {})
        except (ValueError, KeyError, TypeError, AttributeError) as problem:
            raise Refused("cli-bad-line", number=str(number)) from problem
        output.line({"id": asked.get("id"), **reading.as_json(reading.read(text, context))})
