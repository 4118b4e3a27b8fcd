"""A cell is cut into parties between bodies and never inside one."""

import pytest

from plans import parties


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("UBND các xã, phường", ("UBND các xã, phường",)),
        ("Các sở, ngành", ("Các sở, ngành",)),
        ("Toàn bộ cán bộ, công chức", ("Toàn bộ cán bộ, công chức",)),
        (
            "UBND huyện, thành phố, xã, phường, thị trấn",
            ("UBND huyện, thành phố, xã, phường, thị trấn",),
        ),
        ("Các cơ quan, đơn vị; UBND phường, xã", ("Các cơ quan, đơn vị", "UBND phường, xã")),
        ("Các cơ quan, đơn vị, UBND phường, xã", ("Các cơ quan, đơn vị", "UBND phường, xã")),
        (
            "Phòng Nội vụ, phòng Văn hóa và Thông tin",
            ("Phòng Nội vụ", "phòng Văn hóa và Thông tin"),
        ),
        (
            "Sở Văn hóa, Thể thao và Du lịch, Sở Y tế",
            ("Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"),
        ),
        ("Viễn thông VNPT, Viettel", ("Viễn thông VNPT", "Viettel")),
        ("Nguyễn Thị Chinh, Lê Thị Lựu", ("Nguyễn Thị Chinh", "Lê Thị Lựu")),
        ("UBND huyện Lục Nam, Lục Ngạn", ("UBND huyện Lục Nam, Lục Ngạn",)),
        ("- Công an xã\n- Đoàn thanh niên", ("Công an xã", "Đoàn thanh niên")),
        ("Văn phòng HĐND và\nUBND", ("Văn phòng HĐND và UBND",)),
        ("", ()),
        (" ; ", ()),
    ],
)
def test_a_list_is_cut_where_a_new_body_begins(cell, found):
    assert parties.split(cell) == found
