"""Pictures are made outside any transaction, from what is on disk at that moment."""

import io

import pytest
from PIL import Image

from bot.channel import Rejected
from bot.clock import Clock
from bot.house import house_of
from bot.making import make
from bot.service import Service
from bot.settings import Settings
from tests.storage import scene


@pytest.fixture
def service(database, tmp_path):
    settings = Settings(_env_file=None, data_dir=tmp_path)
    return Service(settings, database, house_of(settings), Clock(scene.NOW))


async def test_a_scorecard_is_made_of_a_period(service):
    found = await service.database.write(scene.set_up)
    thing = await make(service, {"kind": "scorecard", "period_id": found.period_id})
    assert (thing.name, thing.is_picture) == ("scorecard.png", True)
    assert Image.open(io.BytesIO(thing.content)).width > 500


async def test_a_square_code_is_made_of_a_link(service):
    thing = await make(service, {"kind": "qr", "text": "https://t.me/don_doc_bot?start=x"})
    assert Image.open(io.BytesIO(thing.content)).size[0] > 200


async def test_nothing_else_is_made(service):
    with pytest.raises(Rejected):
        await make(service, {"kind": "symphony"})
    with pytest.raises(Rejected):
        await make(service, {})
