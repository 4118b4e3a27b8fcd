"""A file is what its first bytes say, whatever it is called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.reporting.file_kinds import kind_of, looked_into
from tests import documents


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (documents.JPG, "jpg"),
        (documents.PNG, "png"),
        (documents.WEBP, "webp"),
        (documents.HEIC, "heic"),
        (documents.PDF, "pdf"),
        (documents.DOCX, "docx"),
        (documents.XLSX, "xlsx"),
        (documents.ODS, "ods"),
        (documents.DOCM, ""),
        (documents.OLD, ""),
        (documents.packed("a.txt"), ""),
        (documents.DOCX[:40], ""),
        (b"MZ\x90\x00", ""),
        (b"<html><script>", ""),
        (b"", ""),
    ],
)
def test_the_content_decides(content, kind):
    assert kind_of(content, "ảnh.jpg") == kind


def test_old_office_files_are_told_apart_by_name():
    assert kind_of(documents.OLD, "Báo cáo.XLS") == "xls"
    assert kind_of(documents.OLD, "báo cáo.doc") == "doc"


@given(st.binary(max_size=200), st.text(max_size=20))
def test_no_content_is_too_strange(content, name):
    for start in (b"", b"PK\x03\x04", b"RIFF", documents.DOCX[:60]):
        assert isinstance(looked_into(start + content, name)["file_kind"], str)
