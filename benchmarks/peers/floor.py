"""The floor: a bare Starlette webhook, one writer with group commit, no framework and no product.

The state is in memory, written through before the reply. --reply hook: the reply rides on the
webhook's response; api: it is a call of its own. With --pg the rows go to PostgreSQL.
"""

import asyncio
import contextlib
import queue
import threading

import aiohttp
import orjson
import uvicorn
from common import BAD, COUNT, DONE, KEEP, QUESTIONS, STAND, arguments, now, opened, percent
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

a = arguments(reply="api")
PG_SCHEMA = """
create table if not exists answer(official bigint not null, indicator int not null, period text not null,
  value double precision not null, at timestamptz not null, primary key(official, indicator, period));
create table if not exists state(official bigint primary key, period text not null, step int not null);
"""


class SqliteWriter:
    """One thread, one connection; everything that waits goes into one transaction."""

    async def open(self):
        self.db, self.units, self.loop = opened(a.db), queue.SimpleQueue(), asyncio.get_running_loop()
        threading.Thread(target=self.run, daemon=True).start()

    def put(self, answer, state):
        waiting = self.loop.create_future()
        self.units.put((waiting, answer, state))
        return waiting

    def run(self):
        while True:
            batch = [self.units.get()]
            with contextlib.suppress(queue.Empty):
                while len(batch) < 512:
                    batch.append(self.units.get_nowait())
            self.db.execute("begin immediate")
            for _, answer, state in batch:
                if answer:
                    self.db.execute(KEEP, answer)
                self.db.execute(STAND, state)
            self.db.execute("commit")
            self.loop.call_soon_threadsafe(done, batch)


class PgWriter:
    """One asyncpg connection; what waits goes in as arrays, in one statement."""

    async def open(self):
        import asyncpg

        self.db = await asyncpg.connect(a.pg)
        await self.db.execute(PG_SCHEMA)
        self.batch, self.bell = [], asyncio.Event()
        self.task = asyncio.create_task(self.run())

    def put(self, answer, state):
        waiting = asyncio.get_running_loop().create_future()
        self.batch.append((waiting, answer, state))
        self.bell.set()
        return waiting

    async def run(self):
        keep = KEEP.replace(
            "values(?,?,?,?,?)", "select * from unnest($4::bigint[],$5::int[],$6::text[],$7::float8[],$8::timestamptz[])"
        )
        stand = STAND.replace("values(?,?,?)", "select * from unnest($1::bigint[],$2::text[],$3::int[])")
        both = f"with s as ({stand}) {keep}"
        while True:
            await self.bell.wait()
            self.bell.clear()
            batch, self.batch = self.batch, []
            states = [list(column) for column in zip(*[one[2] for one in batch])]
            answers = [list(column) for column in zip(*[one[1] for one in batch if one[1]])] or [[]] * 5
            await self.db.execute(both, *states, *answers)
            done(batch)


def done(batch):
    for waiting, *_ in batch:
        if not waiting.done():
            waiting.set_result(None)


writer = PgWriter() if a.pg else SqliteWriter()
places: dict[int, list] = {}
session: aiohttp.ClientSession


async def take(raw: bytes) -> tuple[int, str]:
    """One update: the reply, once what it says is durable."""
    message = orjson.loads(raw)["message"]
    chat, text = message["chat"]["id"], message["text"]
    if text.startswith("/start"):
        places[chat] = [text[7:] or "p", 0]
        await writer.put(None, (chat, *places[chat]))
        return chat, QUESTIONS[0]
    place = places.get(chat)
    if place is None or place[1] >= COUNT:
        return chat, "Nothing to ask now."
    value = percent(text)
    if value is None:
        return chat, BAD
    period, k = place
    at = now() if a.pg else now().isoformat()
    await writer.put((chat, k, period, value, at), (chat, period, k + 1))
    place[1] = k + 1
    return chat, QUESTIONS[k + 1] if k + 1 < COUNT else DONE


async def hook(request):
    if request.headers.get("x-telegram-bot-api-secret-token") != a.secret:
        return Response(status_code=401)
    chat, text = await take(await request.body())
    facts = {"chat_id": chat, "text": text}
    if a.reply == "hook":
        return Response(orjson.dumps({"method": "sendMessage", **facts}), media_type="application/json")
    async with session.post(f"{a.api}/bot{a.token}/sendMessage", json=facts) as answer:
        await answer.read()
    return Response()


@contextlib.asynccontextmanager
async def life(_):
    global session
    await writer.open()
    session = aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=100), json_serialize=lambda one: orjson.dumps(one).decode()
    )
    yield


app = Starlette(routes=[Route("/tg", hook, methods=["POST"])], lifespan=life)
uvicorn.run(app, host="127.0.0.1", port=a.port, loop="uvloop", http="httptools", access_log=False, log_level="warning")
