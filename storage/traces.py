"""Every address from which somebody has spoken, also those that are nobody's by now."""

from sqlalchemy import Connection, Integer, bindparam, or_, select, union
from sqlmodel import col

from storage import sql
from storage.accounts import Account
from storage.erasing import Place
from storage.figures import Figure
from storage.files import File
from storage.invitations import Invitation
from storage.seen import Seen

_ME = bindparam("me", type_=Integer)
_JOINED_BY = select(col(Invitation.account_id)).where(col(Invitation.member_id) == _ME)
_ACCOUNTS = select(col(Account.channel), col(Account.address), col(Account.conversation_id)).where(
    or_(
        col(Account.member_id) == _ME,
        (col(Account.member_id).is_(None)) & col(Account.id).in_(_JOINED_BY),
    )
)
# A browser that was let go has another secret now; what was said from it still bears the old one.
_SPOKEN = union(
    select(col(Seen.channel), col(Seen.address))
    .join(Figure, col(Figure.seen_id) == col(Seen.id))
    .where(col(Figure.member_id) == _ME),
    select(col(File.channel), col(File.address)).where(col(File.member_id) == _ME),
)
_TAKEN = select(col(Account.channel), col(Account.address))
NOWHERE = 0  # no conversation is left there


def places(db: Connection, member_id: int) -> list[Place]:
    """Addresses that have passed to somebody else are left alone."""
    own = sql.every(db, _ACCOUNTS, Place, me=member_id)
    taken = set(sql.every(db, _TAKEN, sql.pair))
    spoken = set(sql.every(db, _SPOKEN, sql.pair, me=member_id)) - taken
    return [*own, *(Place(channel, address, NOWHERE) for channel, address in sorted(spoken))]
