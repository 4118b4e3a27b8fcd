"""aiogram 3: FSM with its storage in SQLite, a commit for each write."""

import asyncio
import json

from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandObject, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage
from aiogram.types import Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web
from common import BAD, COUNT, DONE, KEEP, QUESTIONS, AioSqlite, arguments, now, percent, wait_for

a = arguments()
wait_for(a.api)
store = AioSqlite()


class Form(StatesGroup):
    asking = State()


class SqliteStorage(BaseStorage):
    """State and data of a conversation in the same SQLite file."""

    async def _put(self, key, column, value):
        statement = f"insert into fsm(k,{column}) values(?,?) on conflict(k) do update set {column}=excluded.{column}"
        await store.write((statement, (f"{key.chat_id}:{key.user_id}", value)))

    async def _get(self, key, column):
        question = f"select {column} from fsm where k=?"
        async with store.db.execute(question, (f"{key.chat_id}:{key.user_id}",)) as rows:
            row = await rows.fetchone()
            return row[0] if row else None

    async def set_state(self, key, state=None):
        await self._put(key, "state", state.state if isinstance(state, State) else state)

    async def get_state(self, key): return await self._get(key, "state")
    async def set_data(self, key, data): await self._put(key, "data", json.dumps(data))
    async def get_data(self, key): return json.loads(await self._get(key, "data") or "{}")
    async def close(self): ...


router = Router()


@router.message(CommandStart())
async def start(message: Message, command: CommandObject, state: FSMContext):
    await state.set_data({"period": command.args or "p", "step": 0})
    await state.set_state(Form.asking)
    await message.answer(QUESTIONS[0])


@router.message(Form.asking)
async def answer(message: Message, state: FSMContext):
    value = percent(message.text or "")
    if value is None:
        await message.answer(BAD)
        return
    data = await state.get_data()
    k, period = data["step"], data["period"]
    await store.write((KEEP, (message.from_user.id, k, period, value, now().isoformat())))
    if k + 1 < COUNT:
        await state.set_data({"period": period, "step": k + 1})
        await message.answer(QUESTIONS[k + 1])
    else:
        await state.clear()
        await message.answer(DONE)


async def prepare(*_):
    await store.open(a.db)
    await store.write(("create table if not exists fsm(k text primary key, state text, data text)", ()))


bot = Bot(a.token, session=AiohttpSession(api=TelegramAPIServer.from_base(a.api)))
dispatcher = Dispatcher(storage=SqliteStorage())
dispatcher.include_router(router)
dispatcher.startup.register(prepare)
if a.polling:
    asyncio.run(dispatcher.start_polling(bot, handle_signals=True))
else:
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token=a.secret).register(app, path="/tg")
    setup_application(app, dispatcher, bot=bot)
    web.run_app(app, host="127.0.0.1", port=a.port, access_log=None, print=None)
