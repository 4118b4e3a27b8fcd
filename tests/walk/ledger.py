"""What must be true of the tables at any moment, whoever said what."""

from collections.abc import Iterable

from sqlalchemy import Connection, text

# Each question finds what must not be there.
NEVER = {
    "a message was not understood by the program itself": (
        "SELECT external_id, error, raw FROM dead_letter"
    ),
    "a message could not be sent": (
        "SELECT kind, address, error FROM outbox WHERE state IN ('failed', 'unknown')"
        " AND coalesce(error, '') <> 'cancelled'"
    ),
    "a request does not point to the last version of its figure": """
        SELECT request.id FROM request LEFT JOIN figure ON figure.id = request.figure_id
        WHERE coalesce(figure.version, 0) <> (
            SELECT coalesce(max(version), 0) FROM figure AS any WHERE any.request_id = request.id)
    """,
    "a version of a figure is missing": """
        SELECT request_id FROM figure GROUP BY request_id HAVING count(*) <> max(version)
    """,
    "a figure has no audit row": """
        SELECT figure.id FROM figure WHERE NOT EXISTS (
            SELECT 1 FROM audit WHERE act = 'figure.kept' AND noun_id = figure.request_id)
    """,
    "a request was sent without a figure": (
        "SELECT id FROM request WHERE state = 'sent' AND figure_id IS NULL"
    ),
    "two accounts of one member stand in two conversations": """
        SELECT member_id FROM account WHERE member_id IS NOT NULL
        GROUP BY member_id HAVING count(DISTINCT conversation_id) > 1
    """,
    "one conversation belongs to two members": """
        SELECT conversation_id FROM account
        GROUP BY conversation_id HAVING count(DISTINCT coalesce(member_id, -id)) > 1
    """,
}
FIGURES = "SELECT id, request_id, member_id FROM figure ORDER BY id"
OWNERS = """
    SELECT request.id, seat.member_id FROM request JOIN seat ON seat.party_id = request.party_id
"""


def broken(db: Connection) -> Iterable[str]:
    """What is not as it must be, in words."""
    for words, question in NEVER.items():
        rows = db.execute(text(question)).all()
        if rows:
            yield f"{words}: {rows}"


def figures(db: Connection) -> list[tuple[int, int, int]]:
    """Every version kept: its id, its request, and who gave it."""
    return [tuple(row) for row in db.execute(text(FIGURES))]


def owners(db: Connection) -> set[tuple[int, int]]:
    """Who may give the figure of which request just now."""
    return {tuple(row) for row in db.execute(text(OWNERS))}
