"""`dondoc invite`, `people`, `reassign`: who takes part, and who owes which indicator."""

from __future__ import annotations

from typing import Annotated

import typer

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]


def invite(
    names: Annotated[
        list[str] | None, typer.Argument(help="Parties, or office, chair, admin.")
    ] = None,
    everybody: Annotated[bool, typer.Option("--all", help="All who have not joined.")] = False,
    channel: Annotated[str, typer.Option(help="Only links for telegram, or only for web.")] = "",
    qr: Annotated[str, typer.Option(help="Write a QR picture for each into this folder.")] = "",
    as_json: AsJson = False,
) -> None:
    """Make invitations: a link and a code for each, good once, for two weeks."""
    import asyncio
    from dataclasses import replace
    from pathlib import Path

    from bot.channels.telegram_name import name_of_bot
    from bot.commands import output
    from bot.house import house_of, opened
    from bot.terminal import inviting

    with opened() as (settings, database, clock):
        house = house_of(settings, asyncio.run(name_of_bot(settings)))
        if channel == "telegram":
            house = replace(house, public_url="")
        elif channel == "web":
            house = replace(house, telegram_name="")
        made = database.now(inviting.invite, house, names or [], clock.now(), everybody=everybody)
    if qr:
        inviting.draw_codes(made, Path(qr))
    output.show(
        [one.as_json() for one in made] if as_json else inviting.words(made), as_json=as_json
    )


def people(
    leave: Annotated[
        str, typer.Option(help="Let this person go: a party, or office, chair, admin.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """List everybody with a seat: role, party, and whether they have joined."""
    if leave:
        _let_go(leave, as_json=as_json)
        return
    from bot.commands import output
    from bot.house import opened
    from bot.terminal import inviting

    with opened() as (_, database, clock):
        found = database.now(inviting.people, clock.now())
    output.show(found if as_json else inviting.people_words(found), as_json=as_json)


def reassign(
    indicator: Annotated[str, typer.Argument(help="The indicator's code, such as I.3.")],
    to: Annotated[str, typer.Argument(help="The party that takes it over.")],
    as_json: AsJson = False,
) -> None:
    """Hand an indicator to another party; the open request moves, both are told."""
    from bot.commands import output
    from bot.house import opened
    from bot.terminal import handing

    with opened() as (_, database, clock):
        done = database.now(handing.reassign, indicator, to, clock.now())
    output.show(handing.as_json(done) if as_json else handing.words(done), as_json=as_json)


def _let_go(name: str, *, as_json: bool) -> None:
    from bot.commands import output
    from bot.house import opened
    from bot.terminal import people as leaving

    with opened() as (settings, database, clock):
        left = database.now(leaving.let_go, name, clock.now())
    shown = leaving.as_json(left) if as_json else leaving.words(left, settings.locale)
    output.show(shown, as_json=as_json)
