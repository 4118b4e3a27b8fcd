"""What a column holds, told by the meaning of its heading and never by its place."""

import re
from collections.abc import Sequence
from enum import StrEnum

from plans.letters import fold


class Role(StrEnum):
    """What a column says about its row."""

    NUMBER = "number"
    TEXT = "text"
    TARGET = "target"
    UNIT = "unit"
    MONITOR = "monitor"
    IMPLEMENTER = "implementer"
    COOPERATOR = "cooperator"
    DEADLINE = "deadline"
    NOTE = "note"


PARTIES = frozenset({Role.MONITOR, Role.IMPLEMENTER, Role.COOPERATOR})

WHO = (
    r"(?:(?:ten |cac )?(?:co quan|don vi|bo phan|phong|ban|nganh|dia phuong|to chuc|noi|nguoi"
    r"|lanh dao|can bo|cong chuc|thanh vien(?: bcd| ban chi dao)?|dong chi|ca nhan)[,/ ]+){0,4}"
)
AND_ALSO = r"(?:(?:,| va|/)\s*(?:theo doi|don doc|danh gia|giam sat|kiem tra|thuc hien|tong hop))*"
NOUN = r"(?:chi tieu|nhiem vu|noi dung|cong viec|muc tieu|chi so|giai phap)"

# The first that fits wins, so the narrow meanings stand before the wide ones.
PHRASES: tuple[tuple[Role, str], ...] = (
    (Role.NUMBER, r"(?:stt|tt|so tt|so thu tu)"),
    (Role.UNIT, r"(?:don vi tinh|dvt|don vi do)"),
    (Role.NOTE, r"(?:ghi chu|can cu|giai trinh)"),
    (
        Role.DEADLINE,
        (
            r"(?:thoi (?:gian|han|diem)|han|tien do|lo trinh|ngay|han chot)"
            r"(?:[, ]+(?:hoan thanh|thuc hien|bao cao|xong|phai xong))*"
        ),
    ),
    (Role.COOPERATOR, WHO + r"(?:cung )?phoi hop(?: thuc hien)?"),
    (
        Role.MONITOR,
        WHO + r"(?:duoc giao )?(?:chu tri,? |phu trach,? )?(?:theo doi|don doc|giam sat|phu trach)"
        r"(?: thuc hien)?" + AND_ALSO,
    ),
    (
        Role.IMPLEMENTER,
        WHO + r"(?:duoc giao )?(?:chu tri(?:,? (?:to chuc )?(?:thuc hien|trien khai))?"
        r"|(?:to chuc )?thuc hien|trien khai)",
    ),
    (
        Role.TARGET,
        (
            r"(?:chi tieu|muc tieu|ke hoach|muc|ket qua|gia tri|so lieu|ty le)"
            r"(?: (?:can dat|phai dat|dat|giao|duoc giao|phan dau|ke hoach))*"
            r" ?(?:(?:nam|den nam|den het nam) \d{4}|can dat|phai dat|giao|duoc giao|phan dau)"
        ),
    ),
    (Role.TEXT, r"(?:ten |danh muc |nhom )?(?:cac )?" + NOUN + r"(?:[,/ ]+(?:va )?" + NOUN + ")*"
     r"(?: chu yeu| cu the| trong tam)?"),
    (Role.TARGET, r"(?:ke hoach|muc|ket qua|gia tri|so lieu)"),
)  # fmt: skip
EXACT = tuple((role, re.compile(rf"{phrase}[ .:]*")) for role, phrase in PHRASES)
LOOSE = tuple((role, re.compile(rf"{phrase}(?![a-z])[ .:]*")) for role, phrase in PHRASES)
LONGEST = 80


def role_of(heading: str) -> Role | None:
    words = re.sub(r"\s*\([^()]*\)\s*", " ", fold(heading)).strip() if heading else ""
    if not words or len(words) > LONGEST:
        return None
    return next((role for role, phrase in EXACT if phrase.fullmatch(words)), None)


def roles(cells: Sequence[str]) -> tuple[Role | None, ...] | None:
    """The role of every column when these cells are headings of an appendix, else None."""
    found = [role_of(cell) for cell in cells]
    if found.count(Role.TEXT) > 1:
        found = [*_second_text_is_target(found)]
    known = {role for role in found if role}
    filled = sum(1 for cell in cells if cell.strip())
    if Role.TEXT not in known or filled - sum(1 for role in found if role) > 1:
        return None
    return tuple(found) if known & (PARTIES | {Role.TARGET, Role.DEADLINE}) else None


def headings_in_a_row(text: str) -> tuple[str, ...] | None:
    """The headings of all columns when they run together in one text, else None."""
    rest, found = fold(text), list[str]()
    while rest:
        hit = next((m for _, phrase in LOOSE if (m := phrase.match(rest)) and m.end()), None)
        if hit is None:
            return None
        found.append(hit[0].strip())
        rest = rest[hit.end() :]
    columns = roles(found)
    return tuple(found) if columns and len(set(columns)) == len(columns) else None


def _second_text_is_target(found: Sequence[Role | None]) -> list[Role | None]:
    first = found.index(Role.TEXT)
    return [Role.TARGET if r is Role.TEXT and i != first else r for i, r in enumerate(found)]
