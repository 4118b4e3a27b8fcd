"""Makes a document out of plain text, Markdown and tab-separated text."""

from plans import aligned, blocks, grids, letters, loose, paragraphs
from plans.document import Document


def document(text: str, name: str) -> Document:
    lines = letters.lines(text)
    marked, used = grids.find(lines)
    if not marked and (blocked := aligned.find(lines)):
        return blocks.document(name, blocked)
    rest = [line for line in lines if line.number not in used]
    run_together, also_used = loose.find(rest)
    body = [line for line in rest if line.number not in also_used]
    return Document(name, tuple(paragraphs.of(body)), (*marked, *run_together))
