"""python-telegram-bot: ConversationHandler with persistence in the database, a commit for each answer."""

from common import BAD, COUNT, DONE, KEEP, QUESTIONS, STAND, AioSqlite, arguments, now, percent, wait_for
from telegram import Update
from telegram.ext import (
    Application,
    BasePersistence,
    CommandHandler,
    ConversationHandler,
    MessageHandler,
    PersistenceInput,
    filters,
)

a = arguments()
wait_for(a.api)
store = AioSqlite()


class DbPersistence(BasePersistence):
    """State lives in the state table, written by the handlers in the answer's own transaction; here it is only read."""

    def __init__(self):
        super().__init__(
            store_data=PersistenceInput(bot_data=False, chat_data=False, user_data=True, callback_data=False),
            update_interval=60,
        )

    async def get_conversations(self, name):
        async with store.db.execute("select official, step from state where step < ?", (COUNT,)) as rows:
            return {(official, official): step async for official, step in rows}

    async def get_user_data(self):
        async with store.db.execute("select official, period from state where step < ?", (COUNT,)) as rows:
            return {official: {"period": period} async for official, period in rows}

    async def update_conversation(self, name, key, new_state): ...
    async def update_user_data(self, user_id, data): ...
    async def get_bot_data(self): return {}
    async def get_chat_data(self): return {}
    async def get_callback_data(self): return None
    async def update_bot_data(self, data): ...
    async def update_chat_data(self, chat_id, data): ...
    async def update_callback_data(self, data): ...
    async def drop_chat_data(self, chat_id): ...
    async def drop_user_data(self, user_id): ...
    async def refresh_bot_data(self, bot_data): ...
    async def refresh_chat_data(self, chat_id, chat_data): ...
    async def refresh_user_data(self, user_id, user_data): ...
    async def flush(self): ...


async def start(update: Update, context):
    period = context.args[0] if context.args else "p"
    context.user_data["period"] = period
    await store.write((STAND, (update.effective_user.id, period, 0)))
    await update.message.reply_text(QUESTIONS[0])
    return 0


def answer(k: int):
    async def take(update: Update, context):
        value = percent(update.message.text)
        if value is None:
            await update.message.reply_text(BAD)
            return k
        official, period = update.effective_user.id, context.user_data["period"]
        await store.write(
            (KEEP, (official, k, period, value, now().isoformat())), (STAND, (official, period, k + 1))
        )
        is_last = k + 1 == COUNT
        await update.message.reply_text(DONE if is_last else QUESTIONS[k + 1])
        return ConversationHandler.END if is_last else k + 1

    return take


app = (
    Application.builder()
    .token(a.token)
    .base_url(a.api + "/bot")
    .base_file_url(a.api + "/file/bot")
    .persistence(DbPersistence())
    .build()
)
app.add_handler(
    ConversationHandler(
        [CommandHandler("start", start)],
        {k: [MessageHandler(filters.TEXT & ~filters.COMMAND, answer(k))] for k in range(COUNT)},
        [CommandHandler("start", start)],
        name="poll",
        persistent=True,
        allow_reentry=True,
    )
)
usual = app.initialize


async def initialize():
    await store.open(a.db)
    await usual()


app.initialize = initialize
if a.polling:
    app.run_polling(timeout=10)
else:
    url = f"http://127.0.0.1:{a.port}/tg"
    app.run_webhook("127.0.0.1", a.port, "tg", secret_token=a.secret, webhook_url=url, max_connections=100)
