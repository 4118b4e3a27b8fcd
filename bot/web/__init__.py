"""The pages: a member's own chat, the demonstration stage, and whether the service is well."""

from bot.web.chat_pages import pages
from bot.web.mounting import mount
from bot.web.server import Server
from bot.web.stage_pages import stage

__all__ = ["Server", "mount", "pages", "stage"]
