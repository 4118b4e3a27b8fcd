"""What people say in a walk: every word the program knows, answers of every kind, and nonsense."""

from hypothesis import strategies as st

from locales.sentences import LOCALES, attributes

WORDS = sorted({
    word.strip()
    for locale in LOCALES
    for group in ("commands", "synonyms")
    for words in attributes(locale, group).values()
    for word in words.split("|")
})
ANSWERS = [
    "92",
    "67,5",
    "450/500",
    "0",
    "100%",
    "12.345",
    "khoảng 80",
    "chín mươi hai phẩy năm",
    "-3",
    "52; 11",
    "a: 50, b: 12",
    "đạt",
    "chưa đạt",
    "chưa có số liệu",
    "không áp dụng",
    "như kỳ trước",
    "1: 92%  2: 65%  3: chưa có",
    "II.1: 52; 11\nIII.3: 0,9\nI.7: 5%\n77: 3",
    "người dân có hồ sơ sức khỏe điện tử: 96%",
    "à nhầm, 85",
    "tăng 5% so với quý trước",
    "1.250 hộ",
]
OTHERS = [
    "sửa 1",
    "sửa 2",
    "sửa 99",
    "I.3",
    "III.4",
    "II.1",
    "Trưởng phòng Y tế",
    "truong phong kinh te",
    "Do thiếu thiết bị; quý sau sẽ bổ sung.",
    "20/3/2024",
    "trước ngày 25/3",
    "5/3/2024",
    "hôm nay",
    "là sao ạ?",
    "cảm ơn",
    "",
    " ",
    "👍",
    "=1+1",
    "<b>{x}</b>",
    "x" * 4_500,
    "chỉ đạo Trưởng phòng Y tế: rà soát lại III.4 trước 20/3",
    "vướng mắc ở III.4: thiếu máy",
    "tôi nghỉ từ 5/3 đến 12/3",
    "ai sửa chỉ tiêu III.4?",
    "/start",
    "/start abc",
    "/khong_co",
    "*1",
]

answers = st.sampled_from(ANSWERS)
words = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from(ANSWERS),
    st.sampled_from(OTHERS),
    st.integers(0, 12).map(str),
    st.text(max_size=40),
)
files = st.sampled_from([
    ("ảnh.png", b"\x89PNG\r\n\x1a\n" + bytes(64)),
    ("bảng.xlsx", b"PK\x03\x04 not really"),
    ("kế hoạch.txt", "KẾ HOẠCH\nkhông có bảng".encode()),
    ("không tên", b"?"),
])
