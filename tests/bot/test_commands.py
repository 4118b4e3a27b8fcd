"""The command line, as its user types it: what it prints, and its one sentence when it refuses."""

import io
import json
import sys
from dataclasses import dataclass

import pytest

import plans
from bot.cli import main


@dataclass
class Done:
    """How a command ended."""

    returncode: int
    stdout: str
    stderr: str


@pytest.fixture
def dondoc(tmp_path, monkeypatch, capsys):
    """Run a command in a folder of its own, as the shell would."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DONDOC_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("DONDOC_NOW", "2024-03-04T09:00:00+07:00")

    def run(*words, typed="", **settings):
        with monkeypatch.context() as here:
            for key, value in settings.items():
                here.setenv(f"DONDOC_{key.upper()}", value)
            here.setattr(sys, "argv", ["dondoc", *map(str, words)])
            here.setattr(sys, "stdin", io.StringIO(typed))
            with pytest.raises(SystemExit) as ended:
                main()
        said = capsys.readouterr()
        return Done(int(ended.value.code or 0), said.out, said.err)

    return run


@pytest.fixture
def loaded(dondoc):
    # Every command's clock starts anew: what is looked at later was loaded earlier.
    now = "2024-03-04T08:55:00+07:00"
    done = dondoc("plan", "load", plans.demonstration(), "--approve", now=now)
    assert done.returncode == 0, done.stderr
    return dondoc


def refused(done, *parts):
    assert done.returncode == 1
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    for part in parts:
        assert part in done.stderr


def test_a_plan_is_read_for_people_and_for_programs(dondoc):
    assert "24 dòng" in dondoc("plan", "read", plans.demonstration()).stdout
    facts = json.loads(dondoc("plan", "read", plans.demonstration(), "--json").stdout)
    assert len(facts["items"]) == 24
    assert facts["reporting"]["member_deadline_day"] == 15


def test_a_plan_is_loaded_once_and_again_as_a_difference(loaded):
    again = json.loads(loaded("plan", "load", plans.demonstration(), "--json").stdout)
    assert (again["is_new"], again["added"], again["gone"]) == (False, [], [])


def test_people_are_invited_with_code_and_picture(loaded, tmp_path):
    made = json.loads(
        loaded(
            "invite",
            "Trưởng phòng Y tế",
            "chair",
            "--qr",
            tmp_path / "qr",
            "--json",
            public_url="https://dondoc.example",
        ).stdout
    )
    assert [one["party"] for one in made] == ["Trưởng phòng Y tế", "Trưởng Ban chỉ đạo"]
    assert made[0]["links"][0].startswith("https://dondoc.example/chat?invite=")
    assert len(list((tmp_path / "qr").glob("*.png"))) == 2


def test_an_indicator_is_handed_over_and_back(loaded):
    done = json.loads(loaded("reassign", "iii.4", "truong phong tu phap", "--json").stdout)
    assert (done["before"], done["after"]) == ("Trưởng phòng Y tế", "Trưởng phòng Tư pháp")
    assert "Trưởng phòng Y tế" in loaded("reassign", "III.4", "Trưởng phòng Y tế").stdout


def test_answers_are_read_line_by_line(dondoc):
    asked = '{"id": 1, "text": "67,5%", "context": {"targets": 1, "unit": "%"}}\n'
    assert json.loads(dondoc("figure", "read", typed=asked).stdout)["values"] == [67.5]
    refused(dondoc("figure", "read", typed="{nonsense\n"), "Dòng 1")


def test_the_calendar_names_every_reminder(dondoc):
    done = json.loads(dondoc("calendar", "--year", "2024", "--json").stdout)
    assert [one["period"]["key"] for one in done] == ["2024Q1", "2024Q2", "2024Q3", "2024Q4"]
    assert "hạn: hết ngày 14/03/2024" in dondoc("calendar").stdout


def test_what_cannot_be_done_is_refused_in_one_sentence(dondoc):
    refused(dondoc("plan", "read", "none.txt"), "none.txt")
    refused(dondoc("report", "--quarter", "2024Q1"), "dondoc plan load")
    refused(dondoc("invite", "--all"), "dondoc plan load")
    refused(dondoc("rehearse", "--quarter", "2024Q9"), "2024Q1, 2024Q2")
    refused(dondoc("status", http_port="many"), "DONDOC_HTTP_PORT")
    refused(dondoc("status", database_url="sqlite:////nowhere/at/all.db"), "DONDOC_DATABASE_URL")


def test_unknown_names_are_refused_with_what_there_is(loaded):
    refused(loaded("reassign", "IX.99", "Trưởng phòng Y tế"), "IX.99")
    refused(loaded("reassign", "III.4", "Phòng Mặt trăng"), "Phòng Mặt trăng")
    refused(loaded("invite", "Trưởng phòng"), "Có nhiều nơi giống")


def test_a_misspelt_command_is_wrong_usage(dondoc):
    assert dondoc("plann").returncode == 2


def test_the_report_of_a_period_that_never_opened_names_those_there_are(loaded):
    refused(loaded("report", "--quarter", "2023Q1"), "2023Q1")


def test_right_after_loading_the_report_says_where_the_period_stands(loaded):
    assert "24 chỉ tiêu" in loaded("report", "--quarter", "2024Q1").stdout
    facts = json.loads(loaded("report", "--quarter", "2024q1", "--format", "json").stdout)
    assert facts["totals"]["asked"] == 24
    assert loaded("report", "--quarter", "2024Q1", "--format", "png", "-o", "card.png").stdout
    assert "Còn thiếu" in loaded("status").stdout or "còn thiếu" in loaded("status").stdout
    assert "chưa tham gia" in loaded("people").stdout


def test_a_deadline_is_extended_for_one_party_and_a_bad_day_is_refused(loaded):
    words = (
        "extend",
        "--quarter",
        "2024Q1",
        "--reason",
        "Chờ Kho bạc",
        "--party",
        "truong phong y te",
    )
    done = loaded(*words, "--to", "2024-03-18", "--json")
    known = json.loads(done.stdout)
    assert (known["party"], known["before"]) == ("Trưởng phòng Y tế", "2024-03-14")
    assert (known["after"], known["figures"], known["told"]) == ("2024-03-18", 1, 0)
    refused(loaded(*words, "--to", "2024-03-18"), "phải sau hạn hiện nay", "18/03/2024")
    refused(loaded(*words, "--to", "18/3"), "2024-03-20")
    everybody = loaded(*words[:5], "--to", "2024-03-20")
    assert "tất cả các nơi đến hết ngày 20/03/2024" in everybody.stdout


def test_what_is_not_closed_need_not_be_reopened(loaded):
    words = "--quarter", "2024Q1", "--until", "2024-03-22", "--reason", "Đính chính"
    refused(loaded("reopen", "I.3", *words), "chưa chốt")
    refused(loaded("reopen", "X.9", *words), "X.9")
