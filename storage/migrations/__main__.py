"""Writes the next migration: what the tables say and the migrations do not yet.

python -m storage.migrations "What the tables can hold now"
python -m storage.migrations --again    writes the last one anew, as long as nobody has run it
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic import command
from alembic.config import Config
from alembic.util.exc import CommandError

from storage import schema


def main(words: list[str]) -> None:
    message = " ".join(word for word in words if word != "--again")
    if "--again" in words:
        last = schema.revisions()[-1]
        Path(last.path).unlink()
        message = message or last.doc.rstrip(".")
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/fresh.db"
        schema.upgrade(url)
        with schema.connected(url) as config:
            _write(config, message)


def _write(config: Config, message: str) -> None:
    for name, value in (
        ("hooks", "ruff"),
        ("ruff.type", "module"),
        ("ruff.module", "ruff"),
        ("ruff.options", "format REVISION_SCRIPT_FILENAME"),
    ):
        config.set_section_option("post_write_hooks", name, value)
    number = f"{len(schema.revisions()) + 1:04d}"
    command.revision(config, message, autogenerate=True, rev_id=number)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except CommandError as problem:
        sys.exit(str(problem))
