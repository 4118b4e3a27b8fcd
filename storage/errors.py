"""What can go wrong with the database; a name says what to do next.

Unavailable    nothing was kept: do not acknowledge, ask again later
NewerDatabase  do not start: this program is older than what it would write to
"""

from sqlalchemy import exc


class Unavailable(Exception):
    """The database cannot be reached or written just now, and nothing was kept."""


class NewerDatabase(Exception):
    """The database was made by a newer program than this one."""

    def __init__(self, revision: str) -> None:
        super().__init__(f"the database has revision {revision}, which this program does not know")
        self.revision = revision


_OURS = (exc.IntegrityError, exc.DataError, exc.ProgrammingError, exc.NotSupportedError)
# Serialization failure, deadlock, and two that added the same row: the other one won, and work
# that looks before it adds will see its row when it runs again.
_LOST = frozenset({"40001", "40P01", "23505"})


def lost_a_race(problem: exc.SQLAlchemyError) -> bool:
    """Whether running the same work again may well succeed."""
    return getattr(getattr(problem, "orig", None), "sqlstate", None) in _LOST


def is_unavailable(problem: BaseException) -> bool:
    """Whether the database is to blame, rather than what was asked of it."""
    if isinstance(problem, exc.TimeoutError):  # no connection became free
        return True
    return isinstance(problem, exc.DBAPIError) and not isinstance(problem, _OURS)
