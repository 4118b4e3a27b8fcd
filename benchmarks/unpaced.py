"""`dondoc` without the pace at which Telegram allows messages, to see what the program itself can do."""

from bot import limits

limits.USUAL.clear()  # type: ignore[attr-defined]

from bot.cli import main

main()
