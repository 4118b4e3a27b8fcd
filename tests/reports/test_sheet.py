"""The sheet that goes out: what is locked, what is open, and what its hidden keys say."""

import io
import zipfile

import pytest
from openpyxl import load_workbook

from reports.sheet.layout import RowKey, column_key, row_key
from tests.sheets import Desk
from tests.sheets_made import made

HOSTILE = '=HYPERLINK("http://x.example","bấm")'


@pytest.fixture(scope="module")
def desk():
    return Desk(made())


def test_only_the_cells_for_answers_are_open(desk):
    assert desk.page.protection.sheet
    opened = {
        (row[1].value, str(desk.page.cell(desk.keys + 1, cell.column).value))
        for row in desk.page.iter_rows(min_row=desk.keys + 2)
        for cell in row
        if not cell.protection.locked
    }
    everywhere = {
        (code, title) for code in desk.codes for title in ("Tình trạng", "Ghi chú, lý do")
    }
    assert opened - everywhere == {
        ("I.1", "Kết quả a)"), ("I.1", "Số đạt a)"), ("I.1", "Tổng số a)"),
        ("I.2", "Kết quả a)"),
        ("I.3", "Kết quả a)"), ("I.3", "Số đạt a)"), ("I.3", "Tổng số a)"), ("I.3", "Kết quả b)"),
    }  # fmt: skip
    assert everywhere <= opened


def test_answers_are_kept_as_they_are_typed(desk):
    """A cell for text: no program turns 4/5 into a day in May or 1.250 into one and a quarter."""
    assert desk.cell("I.1", "Kết quả a)").number_format == "@"
    assert desk.cell("I.2", "Kết quả a)").number_format == "@"


def test_every_open_cell_has_a_rule_and_a_hint(desk):
    rules = desk.page.data_validations.dataValidation
    ruled = {str(cells) for rule in rules for cells in rule.sqref.ranges}
    for row in desk.page.iter_rows(min_row=desk.keys + 2):
        for cell in row:
            if not cell.protection.locked:
                assert cell.coordinate in ruled
    assert all(rule.prompt and rule.error and len(rule.prompt) <= 255 for rule in rules)


def test_the_states_fit_the_kind_of_indicator(desk):
    lists = {
        str(rule.sqref): rule.formula1
        for rule in desk.page.data_validations.dataValidation
        if rule.type == "list"
    }
    state = desk.titles["Tình trạng"]
    of_number, of_quality = (
        lists[desk.page.cell(desk.keys + at, state).coordinate] for at in (2, 5)
    )
    assert of_number == '"Có số liệu,Chưa có số liệu,Không áp dụng"'
    assert of_quality.startswith('"Đạt,Đang thực hiện,Chưa đạt,')


def test_keys_are_hidden_and_go_along_with_their_row(desk):
    assert desk.page.column_dimensions["A"].hidden
    assert desk.page.row_dimensions[desk.keys].hidden
    assert row_key(desk.page.cell(desk.keys + 2, 1).value) == RowKey(1, "2024Q1", "I.1")
    keys = [column_key(str(cell.value)) for cell in desk.page[desk.keys]]
    assert [key for key in keys if key] == [
        "value 0", "numerator 0", "denominator 0", "value 1", "state", "note",
    ]  # fmt: skip


def test_it_is_made_to_be_printed(desk):
    assert desk.page.page_setup.orientation == "landscape"
    assert desk.page.page_setup.fitToHeight == 0
    assert desk.page.print_title_rows
    assert desk.cell("I.1", "Mã").font.size >= 14


def test_nothing_in_it_is_run():
    content = made(HOSTILE)
    page = load_workbook(io.BytesIO(content)).worksheets[0]
    cells = [cell for row in page.iter_rows() for cell in row if cell.value == HOSTILE]
    assert [cell.data_type for cell in cells] == ["s"] * 4
    names = zipfile.ZipFile(io.BytesIO(content)).namelist()
    assert not any("vba" in name.lower() or "hyperlink" in name.lower() for name in names)


def test_the_same_rows_make_the_same_file():
    assert made() == made()


def test_an_unknown_key_is_no_key():
    assert row_key("1; DROP 2024Q1 I.1") is None
    assert row_key("99999999999 2024Q1 I.1") is None
    assert column_key("value x") is None
