"""What an operator may set is written down where operators look."""

import re

from bot.settings import PREFIX, Settings
from tests.house.code import ROOT

NAMES = {f"{PREFIX}{name}".upper() for name in Settings.model_fields}
FOR_TESTS = {"DONDOC_FAIL_AT"}


def test_the_example_names_every_setting_and_no_other():
    named = set(re.findall(r"^(?:# )?(DONDOC_\w+)=", _text(".env.example"), re.MULTILINE))
    assert named == NAMES


def test_the_example_changes_nothing_by_itself(tmp_path, monkeypatch):
    monkeypatch.chdir(ROOT)
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    # Called with an underscore by the library, which is how a file is named for one reading.
    as_copied = Settings(_env_file=".env.example")
    assert as_copied == Settings(_env_file=None)


def test_the_readme_explains_every_setting():
    explained = set(re.findall(r"^\| `(DONDOC_\w+)`", _text("README.md"), re.MULTILINE))
    assert explained == NAMES - FOR_TESTS


def _text(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")
