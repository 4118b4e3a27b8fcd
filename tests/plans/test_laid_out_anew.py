"""The real plans, laid out in ways that they were not, say the same in every cell."""

import json
import random
import textwrap
from itertools import starmap

import pytest

import plans
from plans import files
from tests.plans import making, scoring
from tests.plans.test_seeds import SEEDS

KEYS = ("no", "text", "monitors", "implementers", "cooperators", "deadline")
HEADINGS = (
    ("STT", "Chỉ tiêu", "Chủ trì theo dõi, đôn đốc", "Chủ trì thực hiện", "Phối hợp", "Thời gian"),
    ("Số TT", "NỘI DUNG CHỈ TIÊU", "CƠ QUAN THEO DÕI", "ĐƠN VỊ CHỊU TRÁCH NHIỆM",
     "ĐƠN VỊ PHỐI HỢP", "THỜI HẠN HOÀN THÀNH"),
    ("TT", "Các chỉ tiêu", "Lãnh đạo phụ trách theo dõi", "Cơ quan, đơn vị chủ trì thực hiện",
     "Phối hợp thực hiện", "Mốc thời gian"),
    ("No.", "Indicator", "Monitored by", "Implementing agency", "Coordination", "Deadline"),
)  # fmt: skip
WIDTHS = dict(zip(KEYS, (38, 240, 130, 130, 110, 85), strict=True))
PAGE = 780


class Anew:
    """One plan with its columns in another order and under other headings."""

    def __init__(self, body, truth, chance):
        names = dict(zip(KEYS, chance.choice(HEADINGS), strict=True))
        if any(row["kind"] == "task" for row in truth["items"]):
            names["text"] = "Nhiệm vụ"
        self.body, self.truth, self.chance = body, truth, chance
        self.titles = {one["no"]: one["title"] for one in truth["sections"]}
        told = [key for key in KEYS if any(row.get(key) for row in truth["items"])]
        self.keys = chance.sample(told, len(told))
        self.headings = [names[key] for key in self.keys]

    def rows(self, between="; "):
        """A title as a section number and text, a row as its cells."""
        last = None
        for row in self.truth["items"]:
            if row["section"] != last:
                last = row["section"]
                yield last, self.titles[last]
            cells = (row.get(key) or "" for key in self.keys)
            yield None, [between.join(one) if isinstance(one, list) else one for one in cells]

    def flat(self, between="; "):
        yield self.headings
        for section, told in self.rows(between):
            title = {"no": section, "text": told}
            yield [title.get(key, "") for key in self.keys] if section else told

    def text(self, lines):
        return "\n".join((*self.body, "", "PHỤ LỤC", "", *lines))


def tabs(plan, path):
    path.write_text(plan.text("\t".join(row) for row in plan.flat()), encoding="utf-8")


def bars(plan, path):
    """Without bars at the edges, so that an empty cell in front must not get lost."""
    path.write_text(plan.text(" | ".join(row) for row in plan.flat()), encoding="utf-8")


def spaces(plan, path):
    """As a page printed in letters of one width."""
    whole = sum(WIDTHS[key] for key in plan.keys)
    widths = [max(6, WIDTHS[key] * 150 // whole) for key in plan.keys]
    lines = list[str]()
    for row in plan.flat():
        cells = [textwrap.wrap(cell, width - 2, break_on_hyphens=False) or [""]
                 for cell, width in zip(row, widths, strict=True)]  # fmt: skip
        for at in range(max(map(len, cells))):
            pieces = (cell[at] if at < len(cell) else "" for cell in cells)
            padded = (one.ljust(width) for one, width in zip(pieces, widths, strict=True))
            lines.append("".join(padded).rstrip())
    path.write_text(plan.text(lines), encoding="utf-8")


def run_together(plan, path):
    """Lines broken anywhere and nothing between cells but a space."""
    plan.keys.sort(key=KEYS.index)
    named = "Nhiệm vụ" if "Nhiệm vụ" in plan.headings else "Chỉ tiêu"
    plan.headings = ["STT", named, "Theo dõi", "Thực hiện", "Phối hợp", "Thời hạn"]
    plan.headings = [name for key, name in zip(KEYS, plan.headings, strict=True)
                     if key in plan.keys]  # fmt: skip
    lines = (" ".join(cell for cell in row if cell) for row in plan.flat())
    path.write_text(plan.text(lines), encoding="utf-8")


def word(plan, path):
    """Titles over all columns, a party over several rows in one cell, one party to a line."""
    made, above = [[making.cell(name) for name in plan.headings]], [""] * len(plan.keys)
    for section, told in plan.rows(";\n"):
        if section:
            made.append([making.cell(f"{section}. {told}", across=len(plan.keys))])
            above = [""] * len(plan.keys)
        else:
            made.append(list(starmap(_merged, zip(plan.keys, told, above, strict=True))))
            above = told
    body = "".join(map(making.paragraph, plan.body))
    making.raw_docx(path, body + making.table(*made))


def _merged(key, cell, above):
    goes_on = key in WIDTHS.keys() - {"no", "text", "deadline"} and cell and cell == above
    return making.cell(*cell.split("\n"), merge="continue" if goes_on else "restart")


def word_in_parts(plan, path):
    """A table under each heading."""
    parts, rows = list[str](), list[list[str]]()
    heading = [making.cell(name) for name in plan.headings]
    for section, told in plan.rows():
        if section:
            parts += [making.table(heading, *rows)] if rows else []
            parts, rows = [*parts, making.paragraph(f"{section}. {told}")], []
        else:
            rows.append([making.cell(cell) for cell in told])
    parts = [*map(making.paragraph, plan.body), *parts, making.table(heading, *rows)]
    making.raw_docx(path, "".join(parts))


def excel(plan, path):
    making.written_xlsx(path, plan.body, [*plan.flat(";\n")])


def semicolons(plan, path):
    making.written_csv(path, plan.body, [*plan.flat("\n")], sign=";")


def printed(plan, path):
    _printed(plan, path, rules=True)


def printed_without_rules(plan, path):
    _printed(plan, path, rules=False)


def _printed(plan, path, *, rules):
    whole = sum(WIDTHS[key] for key in plan.keys)
    widths = [WIDTHS[key] * PAGE / whole for key in plan.keys]
    valign, repeat = plan.chance.choice(["TOP", "MIDDLE"]), plan.chance.choice([0, 1])
    making.written_pdf(path, plan.body, [*plan.flat()], widths=widths, rules=rules,
                       valign=valign, repeat=repeat)  # fmt: skip


CHEAP = {
    tabs: "tsv", bars: "txt", spaces: "txt", run_together: "txt", word: "docx",
    word_in_parts: "docx", excel: "xlsx", semicolons: "csv",
}  # fmt: skip
# Pages take a second each to print, so every plan is printed one way only.
PRINTED = (printed, printed_without_rules)


def laid_out(shared, seed, write, path):
    truth = json.loads((shared / "truth" / f"truth_{seed}.json").read_text(encoding="utf-8"))
    real = files.document(shared / "seeds" / f"{seed}.txt")
    body = [paragraph.text for paragraph in real.paragraphs]
    write(Anew(body, truth, random.Random(f"{seed} {write.__name__}")), path)
    return scoring.score(plans.as_json(plans.read(path)), truth)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("write", CHEAP, ids=lambda write: write.__name__)
def test_a_real_plan_in_another_layout_says_the_same(shared, tmp_path, seed, write):
    found = laid_out(shared, seed, write, tmp_path / f"plan.{CHEAP[write]}")
    assert found.wrong == []


@pytest.mark.parametrize(("seed", "write"), [*zip(SEEDS, PRINTED * 3, strict=False)])
def test_a_real_plan_printed_anew_says_the_same(shared, tmp_path, seed, write):
    assert laid_out(shared, seed, write, tmp_path / "plan.pdf").wrong == []
