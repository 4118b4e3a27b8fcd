"""Special days, a ladder for each plan, and what a reminder went out by."""

import sqlalchemy as sa
from alembic import op


revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "special_day",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("is_working", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["committee_id"], ["committee.id"], name=op.f("fk_special_day_committee_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_special_day")),
    )
    with op.batch_alter_table("special_day", schema=None) as batch_op:
        batch_op.create_index(
            "special_day_of_country",
            ["day"],
            unique=True,
            sqlite_where=sa.text("committee_id IS NULL"),
            postgresql_where=sa.text("committee_id IS NULL"),
        )
        batch_op.create_index(
            "special_day_of_committee",
            ["committee_id", "day"],
            unique=True,
            sqlite_where=sa.text("committee_id IS NOT NULL"),
            postgresql_where=sa.text("committee_id IS NOT NULL"),
        )
    with op.batch_alter_table("plan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("ladder", sa.JSON(), nullable=False, server_default="[]"))
        batch_op.add_column(sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("reminder", schema=None) as batch_op:
        batch_op.add_column(sa.Column("committee_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("channel", sa.String(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_reminder_committee_id"), "committee", ["committee_id"], ["id"]
        )
    op.execute(
        "UPDATE reminder SET committee_id = (SELECT plan.committee_id FROM period "
        "JOIN plan ON plan.id = period.plan_id WHERE period.id = reminder.period_id)"
    )
    _wrap_rules()


def _wrap_rules() -> None:
    """A plan may report in several rhythms: its one rule becomes a list of one."""
    plan = sa.table("plan", sa.column("id", sa.Integer()), sa.column("rule", sa.JSON()))
    db = op.get_bind()
    for row in db.execute(sa.select(plan.c.id, plan.c.rule)).all():
        if "rules" not in row.rule:
            rule = {"rules": [row.rule], "by": "document"}
            db.execute(plan.update().where(plan.c.id == row.id).values(rule=rule))


def downgrade() -> None:
    with op.batch_alter_table("reminder", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_reminder_committee_id"), type_="foreignkey")
        batch_op.drop_column("channel")
        batch_op.drop_column("committee_id")
    with op.batch_alter_table("plan", schema=None) as batch_op:
        batch_op.drop_column("closed_at")
        batch_op.drop_column("ladder")
    op.drop_table("special_day")
