"""The smallest files of each kind that people send."""

import io
import zipfile


def packed(*names: str, **contents: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name in names:
            file.writestr(name, contents.get(name, b"<xml/>"))
    return out.getvalue()


JPG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00"
WEBP = b"RIFF\x00\x00\x00\x00WEBPVP8 "
HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00"
PDF = b"%PDF-1.7\n"
DOCX = packed("[Content_Types].xml", "word/document.xml")
XLSX = packed("[Content_Types].xml", "xl/workbook.xml")
DOCM = packed("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")
ODS = packed("mimetype", mimetype=b"application/vnd.oasis.opendocument.spreadsheet")
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00"
