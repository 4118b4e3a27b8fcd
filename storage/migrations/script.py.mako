<%!
def plain(steps):
    """Without what Alembic remarks between the steps."""
    kept = [line for line in (steps or "pass").splitlines() if "# ###" not in line]
    return "\n".join(kept).strip()
%>"""${message}."""

import sqlalchemy as sa
from alembic import op
${imports if imports else ""}

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    ${plain(upgrades)}


def downgrade() -> None:
    ${plain(downgrades)}
