"""Formatted text as Telegram reads it: HTML with a few tags, and positions counted in UTF-16."""

import html
import re
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from tests.telegram.refusal import Refusal, bad_request

KINDS = {
    "a": "text_link", "b": "bold", "strong": "bold", "i": "italic", "em": "italic",
    "u": "underline", "ins": "underline", "s": "strikethrough", "strike": "strikethrough",
    "del": "strikethrough", "tg-spoiler": "spoiler", "span": "spoiler", "code": "code",
    "pre": "pre", "blockquote": "blockquote", "tg-emoji": "custom_emoji",
}  # fmt: skip
ATTRIBUTE = re.compile(r"""\s*([^\s=>/"']+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+)))?""")
KNOWN_REFERENCE = re.compile(r"&(?:lt|gt|amp|quot|#\d{1,7}|#x[0-9a-fA-F]{1,6});")


def units(text: str) -> int:
    """The length as Telegram counts it: an emoji outside the first plane is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(frozen=True, slots=True)
class Formatted:
    """Text as a reader sees it, and which parts of it are special."""

    text: str
    entities: tuple[dict[str, Any], ...] = ()


def read(text: str, mode: str, entities: Any = None) -> Formatted:
    """Reads text in the given parse mode; refuses what Telegram refuses."""
    if not mode:
        return trimmed(Formatted(text, tuple(entities or ())))
    if mode.lower() != "html":
        raise unsupported(mode)
    return trimmed(HtmlReader(text).read())


def unsupported(mode: str) -> Refusal:
    if mode.lower() in {"markdown", "markdownv2"}:
        return Refusal(501, "Not Implemented: this fake reads HTML, not Markdown")
    return bad_request("unsupported parse_mode")


def trimmed(found: Formatted) -> Formatted:
    """Telegram drops the white space around a message and moves the positions with it."""
    start = units(found.text) - units(found.text.lstrip())
    text = found.text.strip()
    moved = (e | {"offset": max(0, e["offset"] - start)} for e in found.entities)
    cut = (e | {"length": min(e["length"], units(text) - e["offset"])} for e in moved)
    return Formatted(text, tuple(e for e in cut if e["length"] > 0))


@dataclass(slots=True)
class HtmlReader:
    """Walks once through the text and keeps the tags that are still open."""

    source: str
    at: int = 0
    text: str = ""
    open: list[tuple[str, dict[str, str], int]] = field(
        default_factory=list[tuple[str, dict[str, str], int]]
    )
    entities: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])

    def read(self) -> Formatted:
        while self.at < len(self.source):
            if self.source[self.at] != "<":
                self.read_letters()
            elif self.source.startswith("</", self.at):
                self.read_end()
            else:
                self.read_start()
        if self.open:
            raise unreadable(
                f'Can\'t find end tag corresponding to start tag "{self.open[-1][0]}"'
            )
        return Formatted(self.text, tuple(sorted(self.entities, key=itemgetter("offset"))))

    def read_letters(self) -> None:
        end = self.source.find("<", self.at)
        end = len(self.source) if end < 0 else end
        piece = self.source[self.at : end]
        self.text += KNOWN_REFERENCE.sub(lambda found: html.unescape(found[0]), piece)
        self.at = end

    def read_start(self) -> None:
        name = re.compile(r"[^\s>]*").match(self.source, self.at + 1)
        assert name is not None
        if name.end() == len(self.source):
            raise unreadable(f"Unclosed start tag at byte offset {self.offset}")
        tag = name[0].lower()
        if tag not in KINDS:
            raise unreadable(f'Unsupported start tag "{tag}" at byte offset {self.offset}')
        attributes, end = self.read_attributes(tag, name.end())
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            why = 'Tag "span" must have class "tg-spoiler"'
            raise unreadable(f"{why} at byte offset {self.offset}")
        self.open.append((tag, attributes, units(self.text)))
        self.at = end

    def read_attributes(self, tag: str, at: int) -> tuple[dict[str, str], int]:
        attributes: dict[str, str] = {}
        while self.source[at:].lstrip()[:1] != ">":
            found = ATTRIBUTE.match(self.source, at)
            spaces = re.match(r"\s*", self.source[at:])
            assert spaces is not None
            if not self.source[at:].strip():
                raise unreadable(f"Unclosed start tag at byte offset {self.offset}")
            if found is None:
                where = len(self.source[:at].encode()) + len(spaces[0])
                why = f'Empty attribute name in the tag "{tag}" at byte offset {where}'
                raise unreadable(why)
            attributes[found[1].lower()] = html.unescape(found[2] or found[3] or found[4] or "")
            at = found.end()
        return attributes, self.source.index(">", at) + 1

    def read_end(self) -> None:
        if not self.open:
            raise unreadable(f"Unexpected end tag at byte offset {self.offset}")
        found = re.compile(r"</([^\s>]*)\s*>").match(self.source, self.at)
        if found is None:
            raise unreadable(f"Unclosed end tag at byte offset {self.offset}")
        tag, attributes, start = self.open.pop()
        if found[1] and found[1].lower() != tag:
            why = f'Unmatched end tag at byte offset {self.offset}, expected "</{tag}>", '
            raise unreadable(f'{why}found "</{found[1].lower()}>"')
        self.keep(tag, attributes, start)
        self.at = found.end()

    def keep(self, tag: str, attributes: dict[str, str], start: int) -> None:
        length = units(self.text) - start
        if length and (tag != "a" or attributes.get("href")):
            extra = {"url": attributes["href"]} if tag == "a" else {}
            self.entities.append({"type": KINDS[tag], "offset": start, "length": length} | extra)

    @property
    def offset(self) -> int:
        return len(self.source[: self.at].encode())


def unreadable(why: str) -> Refusal:
    return bad_request(f"can't parse entities: {why}")
