"""A file that is damaged, locked, hostile or not what its name says is refused, and clearly so."""

import io
import random
import time
import zipfile
import zlib

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

import plans
from locales.sentences import sentence
from tests.plans import making
from tests.plans.test_same_plan import BODY, HEADINGS, ROWS

KINDS = ("csv", "docx", "xlsx", "pdf")
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
LOCKED = OLD + "EncryptedPackage".encode("utf-16-le")


def refusal(path):
    with pytest.raises(plans.Unreadable) as found:
        plans.read(path)
    said = sentence(
        "vi", f"unreadable-{found.value.reason.replace('_', '-')}", **found.value.facts
    )
    assert said.endswith((".", "không."))
    return found.value.reason


@pytest.fixture(scope="module")
def contents(tmp_path_factory):
    """The bytes of one sound plan in every format."""
    folder = tmp_path_factory.mktemp("sound")
    return {
        kind: getattr(making, f"written_{kind}")(
            folder / f"plan.{kind}", BODY, [HEADINGS, *ROWS]
        ).read_bytes()
        for kind in KINDS
    }


def mutated(content, chance):
    """Some bytes changed, left out, doubled or cut off."""
    made = bytearray(content)
    for _ in range(chance.choice((1, 3, 20))):
        at = chance.randrange(len(made)) if made else 0
        made = made or bytearray(b"?")
        match chance.randrange(4):
            case 0:
                made[at] = chance.randrange(256)
            case 1:
                del made[at : at + chance.randrange(1, 50)]
            case 2:
                made[at:at] = made[at : at + chance.randrange(1, 50)]
            case _:
                del made[max(len(made) // 2, at) :]
    return bytes(made)


@pytest.mark.parametrize("kind", KINDS)
def test_any_damage_is_a_plan_or_a_clear_refusal(tmp_path, contents, kind):
    chance = random.Random(7)
    for _ in range(60):
        path = tmp_path / f"plan.{kind}"
        path.write_bytes(mutated(contents[kind], chance))
        try:
            plans.read(path)
        except plans.Unreadable:
            refusal(path)


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_damage_inside_the_archive_is_found_too(tmp_path, contents, kind):
    chance = random.Random(11)
    for _ in range(60):
        path = tmp_path / f"plan.{kind}"
        with (
            zipfile.ZipFile(io.BytesIO(contents[kind])) as sound,
            zipfile.ZipFile(path, "w") as made,
        ):
            unlucky = chance.choice(sound.namelist())
            for name in sound.namelist():
                inside = sound.read(name)
                made.writestr(name, mutated(inside, chance) if name == unlucky else inside)
        try:
            plans.read(path)
        except plans.Unreadable:
            refusal(path)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("old.xlsx", OLD, "old_office"),
        ("old.docx", OLD, "old_office"),
        ("locked.docx", LOCKED, "encrypted"),
        ("locked.xlsx", LOCKED, "encrypted"),
        ("text.docx", b"Plan", "not_its_kind"),
        ("text.pdf", "Kế hoạch".encode(), "not_its_kind"),
        ("cut.xlsx", b"PK\x03\x04 and no more", "broken"),
        ("cut.pdf", b"%PDF-1.7 and no more", "broken"),
        ("empty.csv", b"", "empty"),
        ("letter.csv", "Kính gửi;các đơn vị".encode(), "no_table"),
        ("old.csv", "Chỉ tiêu;Theo dõi".encode("utf-16"), "binary"),
    ],
)
def test_what_is_wrong_with_a_file_has_a_name(tmp_path, name, content, reason):
    path = tmp_path / name
    path.write_bytes(content)
    assert refusal(path) == reason


def test_a_word_file_named_as_an_excel_file_is_found_out(tmp_path, contents):
    path = tmp_path / "plan.xlsx"
    path.write_bytes(contents["docx"])
    assert refusal(path) == "not_its_kind"


def test_a_locked_pdf_file_is_refused_and_one_locked_against_copying_only_is_read(tmp_path):
    for user, reason in (("secret", "encrypted"), ("", "no_table")):
        path = tmp_path / "locked.pdf"
        page = Canvas(str(path), encrypt=StandardEncryption(user, ownerPassword="chair"))
        page.drawString(100, 700, "Nothing but a letter of a few words")
        page.save()
        assert refusal(path) == reason


def test_a_pdf_file_of_pictures_is_said_to_be_scanned(tmp_path):
    page = Canvas(str(tmp_path / "scan.pdf"))
    page.rect(100, 100, 300, 400, fill=1)
    page.save()
    assert refusal(tmp_path / "scan.pdf") == "scanned"


def test_a_pdf_file_with_too_many_pages_is_refused(tmp_path):
    page = Canvas(str(tmp_path / "long.pdf"))
    for _ in range(301):
        page.drawString(100, 700, "Page")
        page.showPage()
    page.save()
    assert refusal(tmp_path / "long.pdf") == "too_many_pages"


def test_an_archive_that_unpacks_to_too_much_is_never_unpacked(tmp_path):
    path = making.raw_docx(tmp_path / "bomb.docx", "", [("more.bin", bytes(101 * 1024 * 1024))])
    assert path.stat().st_size < 1024 * 1024
    start = time.process_time()
    assert refusal(path) == "too_large_unpacked"
    assert time.process_time() - start < 1


def test_a_pdf_file_that_unpacks_to_too_much_is_never_unpacked(tmp_path):
    packed = zlib.compress(bytes(150 * 1024 * 1024), 9)
    path = tmp_path / "bomb.pdf"
    path.write_bytes(b"%PDF-1.7\n1 0 obj\n<<>>\nstream\n" + packed + b"\nendstream\nendobj\n")
    assert refusal(path) == "too_large_unpacked"


def test_drawings_that_contain_each_other_without_end_are_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr("plans.pdf.MOST_SECONDS", 2)
    page = Canvas(str(tmp_path / "nested.pdf"))
    page.beginForm("f0")
    page.rect(0, 0, 1, 1)
    page.endForm()
    for depth in range(1, 12):
        page.beginForm(f"f{depth}")
        for _ in range(10):
            page.doForm(f"f{depth - 1}")
        page.endForm()
    page.doForm("f11")
    page.save()
    start = time.process_time()
    assert refusal(tmp_path / "nested.pdf") == "too_slow"
    assert time.process_time() - start < 10


def test_entities_are_not_even_looked_at(tmp_path):
    path = making.raw_docx(tmp_path / "entity.docx", "")
    declared = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("word/more.xml", f"{declared}<a>&b;</a>")
    assert refusal(path) == "broken"


def test_a_merged_range_over_a_million_rows_costs_nothing(tmp_path, contents):
    wide = b'</sheetData><mergeCells count="1"><mergeCell ref="A5:XFD1048576"/></mergeCells>'
    with (
        zipfile.ZipFile(io.BytesIO(contents["xlsx"])) as sound,
        zipfile.ZipFile(tmp_path / "wide.xlsx", "w") as made,
    ):
        for name in sound.namelist():
            inside = sound.read(name)
            if name == "xl/worksheets/sheet1.xml":
                start, _, _ = inside.partition(b"</sheetData>")
                inside = start + wide + b"</worksheet>"
            made.writestr(name, inside)
    start = time.process_time()
    plans.read(tmp_path / "wide.xlsx")
    assert time.process_time() - start < 5


def test_more_rows_than_any_plan_has_are_refused(tmp_path):
    rows = [HEADINGS, *(ROWS[0] for _ in range(10_001))]
    assert refusal(making.written_csv(tmp_path / "many.csv", BODY, rows)) == "too_many_rows"
