"""A request about one's data, and a consent taken back, while the process is killed."""

from tests.faults.committee import ADMIN, OFFICE
from tests.faults.scenarios import REVIEWING, Scenario
from tests.faults.town import Town
from tests.faults.words import button, said

PLACES = "turn taken", "message committed"
WISH = "Tên đúng của tôi là Trần Thị Lan"
WHY = "Đã sửa theo quyết định"


async def a_name_is_corrected(town: Town) -> None:
    await town.says(REVIEWING, "riêng tư", said("privacy-ask_shown"))
    await town.taps(REVIEWING, button("correct_me"), said("privacy-ask_wish"))
    await town.says(REVIEWING, WISH, said("privacy-filed"))
    await town.gets(OFFICE, said("note-petition-correction", text=WISH))
    await town.says(OFFICE, "yêu cầu về dữ liệu", said("petitions-ask_which"))
    await town.says(OFFICE, "1", said("petitions-ask_correction", text=WISH))
    grant = button("grant", "petitions-ask_correction")
    await town.taps(OFFICE, grant, said("petitions-ask_rename"))
    await town.says(OFFICE, "Trần Thị Lan", said("petitions-ask_why_granted"))
    await town.says(OFFICE, WHY, said("petitions-done-correction-granted"))
    await town.gets(REVIEWING, said("note-petition-correction-done", reason=WHY))


async def it_is_settled_once(town: Town) -> None:
    assert await town.rows("SELECT kind, state FROM petition") == [("correction", "done")]
    acts = "SELECT act FROM audit WHERE act LIKE 'petition.%' ORDER BY id"
    assert await town.rows(acts) == [("petition.filed",), ("petition.done",)]
    renamed = "SELECT count(*) FROM member WHERE name = 'Trần Thị Lan'"
    assert await town.rows(renamed) == [(1,)]


async def a_consent_is_withdrawn(town: Town) -> None:
    await town.says(REVIEWING, "riêng tư", said("privacy-ask_shown"))
    await town.taps(REVIEWING, button("withdraw_me"), said("privacy-ask_leave"))
    await town.taps(REVIEWING, button("yes"), said("privacy-withdrawn"))
    await town.gets(ADMIN, "rút lại đồng ý")


async def nothing_more_is_asked(town: Town) -> None:
    given = "SELECT count(*) FROM consent WHERE withdrawn_at IS NOT NULL"
    assert await town.rows(given) == [(1,)]
    assert await town.rows("SELECT count(*) FROM audit WHERE act = 'consent.withdrawn'") == [(1,)]
    await town.says(REVIEWING, "báo cáo", said("join-ask_consent"))


PRIVACY_SCENARIOS = (
    Scenario(
        "corrected", a_name_is_corrected, it_is_settled_once, PLACES, chats=(OFFICE, REVIEWING)
    ),
    Scenario(
        "withdrawn",
        a_consent_is_withdrawn,
        nothing_more_is_asked,
        PLACES,
        chats=(ADMIN, REVIEWING),
    ),
)
