"""Prints for people or for programs."""

from __future__ import annotations

import json
from typing import Any

import typer


def show(what: Any, *, as_json: bool = False) -> None:
    """Text as it is; anything for programs as one JSON object."""
    if as_json:
        typer.echo(json.dumps(what, ensure_ascii=False, indent=2, default=str))
    else:
        typer.echo(what)


def line(what: dict[str, Any]) -> None:
    """One JSON object on one line."""
    typer.echo(json.dumps(what, ensure_ascii=False, default=str))
