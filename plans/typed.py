"""Reads what somebody types to correct a plan: "I.3 chỉ tiêu 85%", "bỏ dòng I.9", "năm 2025"."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from plans.codes import codes_of
from plans.model import Plan
from plans.retargeting import is_bare, typed_targets
from plans.written import composed, fold

ROLE_OF_VERB = {
    "theo doi": "monitors", "don doc": "monitors", "follow": "monitors",
    "thuc hien": "implementers", "phoi hop": "cooperators",
}  # fmt: skip
VERB = r"(?P<verb>theo doi|don doc|thuc hien|phoi hop)"
WHO = r"(?:nguoi|noi|don vi|co quan|cot)"
LAST_DAY = 31


@dataclass(frozen=True, slots=True)
class Typed:
    """A wish: `what` is a cell of a row, a fact of the plan, `add` or `remove`."""

    what: str
    value: str
    code: str = ""
    role: str = ""  # of a new row's party


def correction(text: str, plan: Plan) -> Typed | None:
    """What is wished, in the words in which it was typed; None when it is no correction."""
    whole = composed(text)
    about = _about_plan(whole)
    if about is not None:
        return about
    plain = fold(whole)
    if hit := ADD.match(plain):
        return _new_row(whole, hit)
    removes = REMOVE.match(plain)
    start = removes.end() if removes else _lead(plain)
    code, end = _code_at(plain, start, codes_of(plan.rows))
    if not code:
        return None
    if removes:
        return Typed("remove", "", code) if not plain[end:].strip(" .") else None
    return _cell(whole, end, code, plan)


def code_in(text: str, plan: Plan) -> str | None:
    """The row that a text names and nothing else: "I.3", "i3", "dòng 8"."""
    plain = fold(composed(text))
    code, end = _code_at(plain, _lead(plain), codes_of(plan.rows))
    return code if code and not plain[end:].strip(" .") else None


def _about_plan(whole: str) -> Typed | None:
    plain = fold(whole).rstrip(" .")
    for what, pattern in ABOUT:
        if hit := pattern.match(plain):
            value = whole[hit.start("value") : hit.end("value")]
            if what.endswith("_day") and not 1 <= int(value) <= LAST_DAY:
                return None
            return Typed(what, value)
    return None


def _cell(whole: str, at: int, code: str, plan: Plan) -> Typed | None:
    rest = whole[at:].lstrip(" :,.-–=")
    plain = fold(rest)
    for pattern, cell_of in CELLS:
        if hit := pattern.match(plain):
            value = rest[hit.start("value") : hit.end("value")].strip(" .")
            return Typed(cell_of(hit), value, code) if value else None
    bare = re.sub(
        r"^(?:(?:chi tieu|muc phai dat|muc tieu|muc|target|is)(?:\s+la)?[\s:]+)", "", plain
    )
    value = rest[len(rest) - len(bare) :].strip()
    row = plan.rows[codes_of(plan.rows).index(code)]
    if typed_targets(row, value) is not None or is_bare(row, value):
        return Typed("targets", value, code)
    return Typed("text", value, code) if bare != plain and value else None


def _new_row(whole: str, hit: re.Match[str]) -> Typed:
    rest = whole[hit.end() :].strip(" :.")
    code = whole[hit.start("code") : hit.end("code")] if hit["code"] else ""
    given = GIVEN.search(fold(rest))
    if given is None:
        return Typed("add", rest, code)
    party = rest[given.start("value") : given.end("value")].strip(" ,;")
    return Typed("add", rest[: given.start()].strip(" ,;.–-"), code, party)


def _lead(plain: str) -> int:
    hit = LEAD.match(plain)
    return hit.end() if hit else 0


def _code_at(plain: str, start: int, codes: Sequence[str]) -> tuple[str, int]:
    """The longest code that stands there; "I.1" is not the beginning of "I.15"."""
    for code in sorted(codes, key=len, reverse=True):
        parts = re.findall(r"[a-z]+|\d+|'", fold(code))
        pattern = r"[\s.]*".join(map(re.escape, parts)) + r"(?![\w'])(?!\.\d)"
        if hit := re.compile(pattern).match(plain, start):
            return code, hit.end()
    return "", start


Cell = Callable[[re.Match[str]], str]


def _fixed(name: str) -> Cell:
    return lambda _: name


def _by_verb(hit: re.Match[str]) -> str:
    return ROLE_OF_VERB[hit["verb"]]


LEAD = re.compile(
    r"(?:(?:sua|doi|chinh|change|correct)\s+)?(?:(?:dong|chi tieu|row|indicator)\s+)?"
)
REMOVE = re.compile(r"(?:bo|xoa|drop|remove)\s+(?:dong\s+|chi tieu\s+|row\s+)?")
ADD = re.compile(
    r"(?:them|add)\s+(?:dong|chi tieu|nhiem vu|row|indicator)"
    r"(?:\s+(?P<code>[ivxl]+\s*\.?\s*\d{1,3}|\d{1,3})(?![\w%]))?\s*[:.-]?\s*"
)
GIVEN = re.compile(rf"[\s,;.]*\bgiao\s+(?:cho\s+)?(?P<value>.+?)(?:\s+(?:chu tri\s+)?{VERB})?$")
DAY = r"(?:\s+la)?(?:\s+truoc)?(?:\s+ngay)?\s+(?P<value>\d{1,2})"
ABOUT = tuple(
    (what, re.compile(rf"{pattern}$"))
    for what, pattern in (
        ("year", r"(?:nam|year)\s+(?P<value>20\d\d)"),
        (
            "member_deadline_day",
            (
                r"(?:han|ngay)\s+(?:cua\s+)?(?:can bo|cac noi|thanh vien|nop|gui|bao cao)"
                rf"(?:\s+(?:gui|nop|bao cao))?{DAY}"
            ),
        ),
        ("aggregate_deadline_day", rf"(?:han|ngay)\s+tong hop{DAY}"),
        ("monthly_deadline_day", rf"bao cao hang thang{DAY}"),
        ("member_deadline_day", r"figures\s+before\s+(?:day\s+)?(?P<value>\d{1,2})"),
        ("aggregate_deadline_day", r"summary\s+before\s+(?:day\s+)?(?P<value>\d{1,2})"),
        ("title", r"(?:ten ke hoach|tieu de|title)[\s:]+(?P<value>.+)"),
        ("issuer", r"(?:co quan ban hanh|noi ban hanh|ban hanh|issuer)[\s:]+(?P<value>.+)"),
    )
)
CELLS: Sequence[tuple[re.Pattern[str], Cell]] = tuple(
    (re.compile(rf"{pattern}$"), cell)
    for pattern, cell in (
        (rf"giao\s+(?:cho\s+)?(?P<value>.+?)\s+(?:chu tri\s+)?{VERB}(?:\s*,.*)?", _by_verb),
        (rf"(?:{WHO}\s+)?(?:chu tri\s+)?{VERB}(?:\s+(?:la|cho))?[\s:]+(?P<value>.+)", _by_verb),
        (r"(?:giao|followed by)\s+(?:cho\s+)?(?P<value>.+)", _fixed("monitors")),
        (r"carried out by\s+(?P<value>.+)", _fixed("implementers")),
        (
            r"(?:thoi han|thoi gian|han|deadline)(?:\s+(?:la|den))?[\s:]+(?P<value>.+)",
            _fixed("deadline"),
        ),
        (r"(?:noi dung|ten|text)(?:\s+la)?[\s:]+(?P<value>.+)", _fixed("text")),
    )
)
FACTS: Mapping[str, bool] = {what: what.endswith(("_day", "year")) for what, _ in ABOUT}
