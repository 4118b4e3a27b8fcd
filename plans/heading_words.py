"""The words with which headings of columns say what stands below them, without diacritics."""

import re
from enum import StrEnum


class Role(StrEnum):
    """What a column says about its row."""

    NUMBER = "number"
    TEXT = "text"
    TARGET = "target"
    UNIT = "unit"
    MONITOR = "monitor"
    IMPLEMENTER = "implementer"
    COOPERATOR = "cooperator"
    DEADLINE = "deadline"
    GROUP = "group"
    NOTE = "note"


WHO = (
    r"(?:(?:ten |cac )?(?:co quan|don vi|bo phan|phong|ban|nganh|dia phuong|to chuc|noi|nguoi"
    r"|lanh dao|can bo|cong chuc|thanh vien(?: bcd| ban chi dao)?|dong chi|ca nhan|dau moi"
    r"|chuyen vien|so)[,/ ]+(?:va )?){0,4}"
)
AND_ALSO = (
    r"(?:(?:,| va|/|,? bao cao)\s*(?:theo doi|don doc|danh gia|giam sat|kiem tra|thuc hien"
    r"|tong hop|bao cao|chi dao))*"
)
NOUN = (
    r"(?:chi tieu|nhiem vu|noi dung|cong viec|muc tieu|chi so|giai phap|hoat dong|tieu chi"
    r"|(?:dau )?viec(?: can lam)?)"
)
BODIES = (
    r"(?:[ -]?(?:agenc(?:y|ies)|units?|bod(?:y|ies)|part(?:y|ies)|offices?|departments?|person))"
)
LATER_WORDS = r"(?: chu yeu| cu the| trong tam| chinh| can thuc hien| chuyen doi so| thuc hien)?"

# The first that fits wins, so the narrow meanings stand before the wide ones.
PHRASES: tuple[tuple[Role, str], ...] = (
    (Role.NUMBER, r"(?:stt|tt|so tt|so thu tu|thu tu|no|nr|s/n|ord|item no|#)"),
    (Role.UNIT, (r"(?:don vi tinh|dvt|don vi do(?: luong)?|dv tinh|units? of measure(?:ment)?"
                r"|unit)")),
    (Role.NOTE, r"(?:ghi chu|can cu|giai trinh|notes?|remarks?|comments?)"),
    (Role.NOTE, r"(?:da )?dat(?: duoc)?(?: (?:nam|den nam|den het nam|den)) \d{4}"),
    (
        Role.NOTE,
        (
            r"(?:(?:uoc )?(?:ket qua|thuc hien|so lieu|hien trang|gia tri|th|baseline|actual"
            r"|result)"
            r"(?: (?:thuc hien|dat duoc|dat|hien tai|dau ky|ky truoc|in|of))*"
            r" (?:(?:nam|den nam|den het nam|den) )?\d{4}|hien trang|baseline|ket qua dat duoc)"
        ),
    ),
    (Role.NOTE, r"(?:(?:thoi (?:gian|diem)|ngay) )?bat dau|start(?:ing)?(?: date)?"),
    (
        Role.DEADLINE,
        r"(?:(?:thoi (?:gian|diem)|ngay) )?(?:ket thuc|hoan thanh)|end(?:ing)?(?: date)?",
    ),
    (
        Role.DEADLINE,
        (
            r"(?:thoi (?:gian|han|diem)|han|tien do|lo trinh|ngay|han chot|moc thoi gian|ky han"
            r"|hoan thanh(?: trong| truoc)?)"
            r"(?:[, ]+(?:hoan thanh|thuc hien|bao cao|xong|phai xong|trien khai|ket thuc|truoc))*"
        ),
    ),
    (
        Role.DEADLINE,
        (
            r"(?:deadlines?|due(?: date)?|time ?lines?|time ?frame|completion(?: date| time)?"
            r"|schedule|target date|by when|time(?: of completion| limit)?)"
        ),
    ),
    (Role.COOPERATOR, WHO + r"(?:cung )?phoi hop(?: thuc hien)?"),
    (
        Role.COOPERATOR,
        (
            r"(?:in )?(?:co-?ordinat(?:ion|ing|ors?)|co-?operat(?:ion|ing|ors?)|support(?:ing)?"
            r"|collaborat(?:ion|ing|ors?)|partners?)" + BODIES + "?"
        ),
    ),
    (
        Role.MONITOR,
        WHO + r"(?:duoc giao |chiu trach nhiem )?(?:chu tri,? |phu trach,? |dau moi )?"
        r"(?:theo doi|don doc|giam sat|phu trach|chi dao)(?: thuc hien)?" + AND_ALSO,
    ),
    (
        Role.MONITOR,
        (
            r"(?:(?:lead|responsible|in charge)(?: of| for|/| /| and|,) ?)?(?:monitor(?:ing"
            r"|ed by|s)?"
            r"|follow(?:ed)?[ -]?up(?: by)?|supervis(?:ion|ors?|ing|ed by)"
            r"|oversight)" + BODIES + "?"
        ),
    ),
    (
        Role.IMPLEMENTER,
        WHO + r"(?:duoc giao )?(?:chu tri(?:,? (?:to chuc )?(?:thuc hien|trien khai|tham muu))?"
        r"|(?:to chuc )?thuc hien|trien khai|duoc giao|duoc phan cong|phan cong(?: thuc hien)?"
        r"|chiu trach nhiem(?: chinh)?(?: thuc hien)?|dau moi|(?:chu tri )?tham muu)",
    ),
    (Role.IMPLEMENTER, r"(?:co quan|don vi|co quan[,/] ?don vi)"),
    (
        Role.IMPLEMENTER,
        (
            r"(?:(?:lead )?(?:implement(?:ing|ation|ed by|ers?)|execut(?:ing|ed by|ion)"
            r"|responsib(?:le|ility)"
            r"|carried out by|lead(?:ing)?|assigned(?: to)?|in charge|person in charge|owner))"
            + BODIES + "?"
        ),
    ),
    (
        Role.TARGET,
        (
            r"(?:chi tieu|muc tieu|ke hoach|kh|muc|ket qua|gia tri|so lieu|so luong|ty le|yeu cau)"
            r"(?: (?:can dat|phai dat|dat|giao|duoc giao|phan dau|ke hoach|muc tieu|chi tieu))*"
            r" ?(?:(?:(?:nam|den nam|den het nam|den) )?\d{4}|can dat|phai dat|dat|giao|duoc giao"
            r"|phan dau|muc tieu|chi tieu)"
        ),
    ),
    (Role.TARGET, r"(?:(?:den |den het )?nam )?20\d{2}"),
    (Role.TARGET, (r"(?:(?:trung uong|tinh|thanh pho|huyen|xa|phuong|cap tren) )?"
                   r"(?:giao|phan dau)(?: (?:dat )?(?:nam |den nam )?\d{4})?")),
    (Role.TARGET, (r"(?:\d{4} )?(?:targets?|goals?|planned)(?: values?| level)?(?: (?:for |in "
                  r"|by )?\d{4})?")),
    (Role.GROUP, r"(?:linh vuc|nhom|tru cot|nhom (?:chi tieu|nhiem vu)|pillar|group|field|area)"),
    (Role.TEXT, r"(?:ten |danh muc |nhom )?(?:cac )?" + NOUN + r"(?:[,/ ]+(?:va )?" + NOUN + ")*"
     + LATER_WORDS),
    (
        Role.TEXT,
        (
            r"(?:(?:key|main|name of|list of) )?(?:indicators?|tasks?|activit(?:y|ies)"
            r"|contents?|kpis?"
            r"|objectives?|description|measures?)(?:(?:/| and |, )(?:indicators?|tasks?"
            r"|activit(?:y|ies)))?"
            r"(?: name)?"
        ),
    ),
    (Role.TARGET, r"(?:ke hoach|muc|ket qua|gia tri|so lieu|so luong|ty le|chi tieu dat)"),
)  # fmt: skip
EXACT = tuple((role, re.compile(rf"{phrase}[ .:]*")) for role, phrase in PHRASES)
ANY = re.compile(rf"(?:{'|'.join(phrase for _, phrase in PHRASES)})[ .:]*")
LOOSE = tuple((role, re.compile(rf"{phrase}(?![a-z])[ .:]*")) for role, phrase in PHRASES)
# How a heading with words of its own is understood once its neighbours are certain.
SOFT: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (Role.NOTE, re.compile(r"\b(?:ket qua|san pham|kinh phi|nguon|tinh hinh|cach|phuong phap|ky"
                           r"|tan suat|ma|diem|budget|source|result|method|van ban)\b")),
    (Role.COOPERATOR, re.compile(r"phoi hop|co-?ordinat|co-?operat|support")),
    (Role.MONITOR, re.compile(r"theo doi|don doc|giam sat|phu trach|monitor|supervis")),
    (Role.DEADLINE, re.compile(r"thoi (?:gian|han|diem)|tien do|han hoan thanh|deadline|\bdue\b"
                               r"|khi nao|bao gio|\bxong\b")),
    (Role.IMPLEMENTER, re.compile(r"chu tri|thuc hien|trien khai|ai lam|implement|responsib")),
    (Role.TEXT, re.compile(rf"^(?:ten |cac |danh muc )*{NOUN}|indicator|\btask")),
)  # fmt: skip
ENGLISH = re.compile(
    r"\b(?:indicators?|tasks?|targets?|activit(?:y|ies)|implement\w*|deadlines?|agency"
    r"|objectives?)\b"
)
# Of two columns that could be the text, the one named first here is.
NAMES_THE_ROW = (
    "ten", "noi dung", "nhiem vu", "cong viec", "viec", "dau viec", "hoat dong",
    "chi so", "tieu chi", "indicator", "chi tieu", "task", "activit",
    "content", "giai phap", "objective", "muc tieu",
)  # fmt: skip
