"""Figures collected by unit."""

import sqlalchemy as sa
from alembic import op


revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "unit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["group_id"], ["party.id"], name=op.f("fk_unit_group_id")),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_unit_party_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit")),
    )
    with op.batch_alter_table("unit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_unit_group_id"), ["group_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_unit_party_id"), ["party_id"], unique=False)

    with op.batch_alter_table("indicator", schema=None) as batch_op:
        batch_op.add_column(sa.Column("collected_from", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_indicator_collected_from"), "party", ["collected_from"], ["id"]
        )

    with op.batch_alter_table("request", schema=None) as batch_op:
        batch_op.add_column(sa.Column("rolls_into", sa.Integer(), nullable=True))
        batch_op.drop_constraint(batch_op.f("uq_request_indicator_id_period_id"), type_="unique")
        batch_op.create_index(
            "request_of_committee",
            ["indicator_id", "period_id"],
            unique=True,
            sqlite_where=sa.text("rolls_into IS NULL"),
            postgresql_where=sa.text("rolls_into IS NULL"),
        )
        batch_op.create_index(
            "request_of_unit",
            ["rolls_into", "party_id"],
            unique=True,
            sqlite_where=sa.text("rolls_into IS NOT NULL"),
            postgresql_where=sa.text("rolls_into IS NOT NULL"),
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_request_rolls_into"), "request", ["rolls_into"], ["id"]
        )


def downgrade() -> None:
    with op.batch_alter_table("request", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_request_rolls_into"), type_="foreignkey")
        batch_op.drop_index(
            "request_of_unit",
            sqlite_where=sa.text("rolls_into IS NOT NULL"),
            postgresql_where=sa.text("rolls_into IS NOT NULL"),
        )
        batch_op.drop_index(
            "request_of_committee",
            sqlite_where=sa.text("rolls_into IS NULL"),
            postgresql_where=sa.text("rolls_into IS NULL"),
        )
        batch_op.create_unique_constraint(
            batch_op.f("uq_request_indicator_id_period_id"), ["indicator_id", "period_id"]
        )
        batch_op.drop_column("rolls_into")

    with op.batch_alter_table("indicator", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_indicator_collected_from"), type_="foreignkey")
        batch_op.drop_column("collected_from")

    with op.batch_alter_table("unit", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_unit_party_id"))
        batch_op.drop_index(batch_op.f("ix_unit_group_id"))

    op.drop_table("unit")
