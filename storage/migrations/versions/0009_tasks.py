"""One-off duties of a plan, what is said about them, and their reminders."""

import sqlalchemy as sa
from alembic import op


revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

UNFINISHED = "state IN ('open', 'doing', 'stuck')"


def _index(batch_op, name, columns, where_sqlite, where_postgresql=None):
    batch_op.create_index(
        name,
        columns,
        unique=False,
        sqlite_where=sa.text(where_sqlite),
        postgresql_where=sa.text(where_postgresql or where_sqlite),
    )


def upgrade() -> None:
    op.create_table(
        "task",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("plan_id", sa.Integer(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("said_key", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("wording", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("opens_on", sa.Date(), nullable=True),
        sa.Column("carry_on", sa.Date(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("asked_until", sa.Date(), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("carried_from", sa.Integer(), nullable=True),
        sa.Column("must_replan", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_task_plan_id")),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_task_party_id")),
        sa.ForeignKeyConstraint(["carried_from"], ["task.id"], name=op.f("fk_task_carried_from")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task")),
        sa.UniqueConstraint("plan_id", "said_key", name=op.f("uq_task_plan_id_said_key")),
    )
    with op.batch_alter_table("task", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_task_plan_id"), ["plan_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_task_party_id"), ["party_id"], unique=False)
        _index(batch_op, "task_to_open", ["opens_on"], f"opened_at IS NULL AND {UNFINISHED}")
        _index(batch_op, "task_to_carry", ["carry_on"], UNFINISHED)
        _index(batch_op, "task_to_replan", ["plan_id"], "must_replan IS 1", "must_replan IS TRUE")

    op.create_table(
        "task_progress",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("asked_until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_task_progress_task_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_progress")),
    )
    with op.batch_alter_table("task_progress", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_task_progress_task_id"), ["task_id"], unique=False)

    with op.batch_alter_table("reminder", schema=None) as batch_op:
        batch_op.alter_column("period_id", existing_type=sa.Integer(), nullable=True)
        batch_op.add_column(sa.Column("task_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_reminder_task_id"), "task", ["task_id"], ["id"])
        batch_op.create_unique_constraint(
            batch_op.f("uq_reminder_member_id_task_id_step"), ["member_id", "task_id", "step"]
        )
        batch_op.create_index(batch_op.f("ix_reminder_task_id"), ["task_id"], unique=False)


def downgrade() -> None:
    op.execute("DELETE FROM reminder WHERE period_id IS NULL")
    with op.batch_alter_table("reminder", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_reminder_task_id"))
        batch_op.drop_constraint(batch_op.f("uq_reminder_member_id_task_id_step"), type_="unique")
        batch_op.drop_constraint(batch_op.f("fk_reminder_task_id"), type_="foreignkey")
        batch_op.drop_column("task_id")
        batch_op.alter_column("period_id", existing_type=sa.Integer(), nullable=False)
    op.drop_table("task_progress")
    op.drop_table("task")
