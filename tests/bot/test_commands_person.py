"""`dondoc export-person` and `erase-person`, as an admin types them."""

import json
import sqlite3
from contextlib import closing

import openpyxl

from tests.bot.test_commands import dondoc, loaded, refused

__all__ = ["dondoc", "loaded"]
HEALTH = "Trưởng phòng Y tế"


def test_a_person_is_written_down_as_json_or_as_a_workbook(loaded, tmp_path):
    printed = loaded("export-person", HEALTH)
    assert printed.returncode == 0, printed.stderr
    found = json.loads(printed.stdout)
    assert found["person"][0]["name"] == HEALTH
    assert found["seats"][0]["party"] == HEALTH
    file = tmp_path / "lan.json"
    assert loaded("export-person", HEALTH, "-o", file).stdout == ""
    assert json.loads(file.read_text(encoding="utf-8"))["seats"] == found["seats"]
    book = tmp_path / "lan.xlsx"
    loaded("export-person", HEALTH, "-o", book)
    assert openpyxl.load_workbook(book)["Chức danh"]["A2"].value == HEALTH


def test_what_cannot_be_done_is_refused_in_one_sentence(loaded):
    refused(loaded("export-person", "Không có ai"), "Không có ai")
    refused(loaded("export-person", HEALTH, "-o", "lan.pdf"), "pdf", ".xlsx")
    refused(loaded("erase-person", "Không có ai"), "Không có ai")
    refused(loaded("erase-person", "admin"), "quản trị viên cuối cùng")


def test_an_erased_person_is_in_no_byte_of_the_database(loaded, tmp_path):
    """SQLite is told to overwrite what is taken away."""
    done = loaded("erase-person", HEALTH, "--in-plan", "--json")
    assert done.returncode == 0, done.stderr
    facts = json.loads(done.stdout)
    assert facts["name"] == f"Cán bộ số {facts['member_id']}"
    assert facts["plan_keeps_name"] is False
    (file,) = (tmp_path / "data").glob("*.db")
    with closing(sqlite3.connect(file)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert HEALTH.encode() not in file.read_bytes()
    refused(loaded("export-person", HEALTH), HEALTH)


def test_a_post_keeps_its_name_and_that_is_said(loaded):
    done = loaded("erase-person", HEALTH)
    assert done.returncode == 0, done.stderr
    assert "vẫn giữ" in done.stdout
    assert "--in-plan" in done.stdout
