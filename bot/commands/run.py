"""`dondoc run`: the service."""

from __future__ import annotations

from typing import Annotated

import typer


def run(
    stage: Annotated[
        bool,
        typer.Option("--stage", help="Without a channel token, play the demonstration plan."),
    ] = False,
) -> None:
    """Serve the web chat, the channels that have settings, and the scheduler."""
    import uvloop

    from bot.app import serve
    from bot.settings import Settings

    settings = Settings()
    uvloop.run(serve(settings, has_stage=stage and not settings.has_channel))
