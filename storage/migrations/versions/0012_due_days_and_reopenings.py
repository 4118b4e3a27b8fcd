"""A later day for some or for all, figures that are opened again, and what each report held."""

import sqlalchemy as sa
from alembic import op


revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "reopening",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("asked_by", sa.Integer(), nullable=True),
        sa.Column("wish", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["asked_by"], ["member.id"], name=op.f("fk_reopening_asked_by")),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["member.id"], name=op.f("fk_reopening_decided_by")
        ),
        sa.ForeignKeyConstraint(
            ["request_id"], ["request.id"], name=op.f("fk_reopening_request_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reopening")),
    )
    with op.batch_alter_table("reopening", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reopening_request_id"), ["request_id"], unique=False)
    op.create_table(
        "issue",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("period_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["period_id"], ["period.id"], name=op.f("fk_issue_period_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issue")),
        sa.UniqueConstraint("period_id", "number", name=op.f("uq_issue_period_id_number")),
    )
    with op.batch_alter_table("request", schema=None) as batch_op:
        batch_op.add_column(sa.Column("due", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("open_until", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("period", schema=None) as batch_op:
        batch_op.add_column(sa.Column("planned_due_day", sa.Date(), nullable=True))
    with op.batch_alter_table("seen", schema=None) as batch_op:
        batch_op.add_column(sa.Column("message_id", sa.String(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("seen", schema=None) as batch_op:
        batch_op.drop_column("message_id")
    with op.batch_alter_table("period", schema=None) as batch_op:
        batch_op.drop_column("planned_due_day")
    with op.batch_alter_table("request", schema=None) as batch_op:
        batch_op.drop_column("open_until")
        batch_op.drop_column("due")
    op.drop_table("issue")
    op.drop_table("reopening")
