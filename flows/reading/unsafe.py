"""Replies that are program text rather than an answer; no figure is ever read from them."""

import re
from typing import Final

_PROGRAM: Final = re.compile(
    r"""[{}<]\s*[/!?a-z{]      # tags and templates
    | [{}`\\\x00] | \$\( | \$\{
    | ^\s*[=+@]\s*[a-z_.]+\s*[(!]      # a spreadsheet formula
    | ^\s*[=@]\s*[^\s\d]*\d+(?:[.,]\d+)?\s*[-+*/^]\s*\d      # a sum to be worked out
    | ;\s*(?:drop|delete|update|insert|select|alter)\b | [;'\"\d]\s*--\s*$
    | \b(?:drop|alter)\s+table\b | \bunion\s+select\b | \bselect\b.{1,40}\bfrom\b
    | \bdelete\s+from\b | \binsert\s+into\b | \bor\b\s*['"]?\w+['"]?\s*=\s*['"]?\w
    | \w\(\s*['"\d)] | \bjavascript: | ^\s*\d+(?:[.,]\d+)?\s*[*^]\s*\d""",
    re.VERBOSE,
)


def is_program_text(text: str) -> bool:
    return bool(_PROGRAM.search(text))
