"""Where a database and our tables disagree."""

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from storage import schema
from storage.tables import metadata


def differences(url):
    with schema.connected(url) as config:
        db = config.attributes["connection"]
        return compare_metadata(MigrationContext.configure(db), metadata)
