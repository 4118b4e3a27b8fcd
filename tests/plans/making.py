"""Makes plan documents of every format for the tests, by libraries other than the readers'."""

import csv
import io
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import docx
import matplotlib as mpl
import xlsxwriter
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
FONT = Path(mpl.get_data_path()) / "fonts" / "ttf" / "DejaVuSans.ttf"
PAGE = 780
TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/'
    'officeDocument/2006/relationships/officeDocument"/></Relationships>'
)


def written_csv(path, body, rows, *, sign=",", end="\r\n"):
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=sign, lineterminator=end)
    writer.writerows([[line] for line in body])
    writer.writerows(rows)
    path.write_bytes(b"\xef\xbb\xbf" + text.getvalue().encode())
    return path


def written_xlsx(path, body, rows):
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Phụ lục")
    for at, line in enumerate(body):
        sheet.merge_range(at, 0, at, len(rows[0]) - 1, line, book.add_format())
    for at, row in enumerate(rows, len(body) + 1):
        for column, cell in enumerate(row):
            sheet.write_string(at, column, cell)
    book.close()
    return path


def written_docx(path, body, rows):
    made = docx.Document()
    for line in body:
        made.add_paragraph(line)
    table = made.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    made.save(path)
    return path


def written_pdf(path, body, rows, *, rules=True, widths=None, valign="MIDDLE", repeat=1):
    """A page of reportlab; `repeat` is how many heading rows every page begins with."""
    if "DejaVu" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("DejaVu", str(FONT)))
    text = ParagraphStyle("text", fontName="DejaVu", fontSize=10, leading=14)
    small = ParagraphStyle("small", fontName="DejaVu", fontSize=8, leading=10)
    cells = [[Paragraph(escape(cell).replace("\n", "<br/>"), small) for cell in r] for r in rows]
    style = [("VALIGN", (0, 0), (-1, -1), valign)]
    style += [("GRID", (0, 0), (-1, -1), 0.5, colors.black)] if rules else []
    table = Table(cells, colWidths=widths or even(len(rows[0])), repeatRows=repeat)
    table.setStyle(TableStyle(style))
    parts = [*(Paragraph(escape(line), text) for line in body), Spacer(1, 12), table]
    margins = dict.fromkeys(("leftMargin", "rightMargin"), 25)
    pages = SimpleDocTemplate(str(path), pagesize=landscape(A4), **margins)
    pages.build(parts, onFirstPage=_page_number, onLaterPages=_page_number)
    return path


def even(columns):
    return [PAGE / columns] * columns


def _page_number(canvas, page):
    canvas.setFont("DejaVu", 8)
    canvas.drawCentredString(420, 20, str(page.page))


def raw_docx(path, body, extra=()):
    """A Word file put together by hand; `body` is what stands inside `w:body`."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("_rels/.rels", RELATIONS)
        archive.writestr(
            "word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>"
        )
        for name, content in extra:
            archive.writestr(name, content)
    return path


def paragraph(text):
    return f"<w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def cell(*lines, across=1, merge=None):
    """A cell of one or more paragraphs; `merge` is `restart` or `continue`."""
    span = f'<w:gridSpan w:val="{across}"/>' if across > 1 else ""
    high = {None: "", "restart": '<w:vMerge w:val="restart"/>', "continue": "<w:vMerge/>"}[merge]
    inside = "".join(paragraph(line) for line in lines or ("",))
    return f"<w:tc><w:tcPr>{span}{high}</w:tcPr>{inside}</w:tc>"


def table(*rows):
    made = "".join("<w:tr>" + "".join(row) + "</w:tr>" for row in rows)
    return f"<w:tbl>{made}</w:tbl>"
