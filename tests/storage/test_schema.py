"""The migrations and the tables agree, and no database is touched that we do not understand."""

import shutil
import sqlite3
from contextlib import closing

import pytest
from alembic import command
from sqlalchemy import inspect

from storage import committees, schema
from storage.database import Database
from storage.errors import NewerDatabase, Unavailable
from storage.tables import MODULES
from tests.storage.differences import differences
from tests.storage.marks import on_sqlite

NEXT = '''"""One more column."""

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{newest}"


def upgrade() -> None:
    with op.batch_alter_table("committee") as table:
        table.add_column(sa.Column("seal", sa.String(), nullable=False, server_default="round"))
        table.alter_column("level", existing_type=sa.String(), nullable=True)


def downgrade() -> None:
    pass
'''


@pytest.fixture
def newer_program(database_url, tmp_path, monkeypatch):
    """The same program with one migration more; the database was made before it."""
    assert database_url
    newest = schema.revisions()[-1].revision
    folder = shutil.copytree(schema.FOLDER, tmp_path / "migrations")
    (folder / "versions" / "9999_next.py").write_text(NEXT.format(newest=newest), "utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(schema, "FOLDER", folder)
        yield patch


def test_the_migrations_make_exactly_our_tables(database_url):
    assert differences(database_url) == []


def test_upgrading_again_changes_nothing(database_url, tmp_path):
    before = sorted(tmp_path.iterdir())
    schema.upgrade(database_url)
    assert sorted(tmp_path.iterdir()) == before


def test_the_way_back_leaves_no_table(database_url):
    with schema.connected(database_url) as config:
        command.downgrade(config, "base")
        assert inspect(config.attributes["connection"]).get_table_names() == ["alembic_version"]


@pytest.mark.usefixtures("newer_program")
async def test_rows_stay_when_a_table_changes(database_url):
    database = Database(database_url)
    await database.write(committees.named, "BCĐ tỉnh", "province")
    schema.upgrade(database_url)

    def seals(db):
        return db.exec_driver_sql("SELECT name, seal FROM committee").all()

    assert await database.read(seals) == [("BCĐ tỉnh", "round")]
    await database.close()


@on_sqlite
@pytest.mark.usefixtures("newer_program")
def test_a_copy_is_kept_before_a_migration(database_url, tmp_path):
    database = Database(database_url)
    database.now(committees.named, "BCĐ tỉnh", "province")
    database.shut()
    schema.upgrade(database_url)
    (copy,) = tmp_path.glob("dondoc.db.*.bak")
    with closing(sqlite3.connect(copy)) as before:
        assert before.execute("SELECT name FROM committee").fetchall() == [("BCĐ tỉnh",)]
        columns = {row[1] for row in before.execute("PRAGMA table_info(committee)")}
    assert "seal" not in columns


def test_a_database_of_a_newer_program_is_refused(database_url, newer_program):
    schema.upgrade(database_url)
    newer_program.undo()
    for refuse in (schema.check, schema.upgrade):
        with pytest.raises(NewerDatabase) as refusal:
            refuse(database_url)
        assert refusal.value.revision == "9999"


def test_a_database_we_know_is_not_refused(database_url, empty_url):
    schema.check(database_url)
    schema.check(empty_url)


def test_a_database_that_is_not_there_cannot_be_migrated():
    with pytest.raises(Unavailable):
        schema.upgrade("postgresql://nobody@127.0.0.1:1/nothing")


def test_every_module_with_a_table_is_listed():
    listed = {module.__name__ for module in MODULES}
    assert {mapper.class_.__module__ for mapper in _mappers()} == listed


def _mappers():
    from sqlmodel.main import default_registry

    return [one for one in default_registry.mappers if one.class_.__module__.startswith("storage")]
