"""How alike two clauses are, whatever their abbreviations and numbers."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import log

from plans.letters import fold

ABBREVIATIONS = {
    "dn": "doanh nghiep", "dvc": "dich vu cong", "dvctt": "dich vu cong truc tuyen",
    "tthc": "thu tuc hanh chinh", "cqnn": "co quan nha nuoc", "qlnn": "quan ly nha nuoc",
    "hcnn": "hanh chinh nha nuoc", "bc": "bao cao", "kt-xh": "kinh te xa hoi", "hs": "ho so",
    "tmdt": "thuong mai dien tu", "csdl": "co so du lieu", "attt": "an toan thong tin",
    "httt": "he thong thong tin", "cntt": "cong nghe thong tin", "cds": "chuyen doi so",
    "ttdt": "thong tin dien tu", "tt": "truc tuyen", "nsnn": "ngan sach nha nuoc",
    "cbcc": "can bo cong chuc", "dvcqg": "dich vu cong quoc gia",
}  # fmt: skip
WORD: re.Pattern[str] = re.compile(r"[a-z0-9]+(?:-[a-z]+)*%?")
NUMBER = re.compile(r"^\d+(?:[.,]\d+)?%$")
EMPTY = frozenset(
    re.findall(
        r"\w+",
        "ty ti le dat tren duoi toi thieu cac cua duoc co va hoac la tu den tro len khong cho voi"
        " duy tri tong phan dau it nhat hon nhung moi cap",
    )
)


def words(text: str) -> list[str]:
    """The words that carry the meaning, abbreviations written out."""
    found = list[str]()
    for hit in WORD.finditer(fold(text)):
        word = hit[0]
        if not NUMBER.match(word):
            whole = ABBREVIATIONS.get(word, word)
            found.extend(whole.replace("-", " ").split())
    return [word for word in found if word not in EMPTY]


class Likeness:
    """Compares clauses by their words and word pairs; what is rare in the plan counts more."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.features = {text: _features(text) for text in set(texts)}
        spread = Counter(feature for text in texts for feature in set(self.features[text]))
        self.weights = {f: 1 + log(len(texts) / count) for f, count in spread.items()}

    def between(self, one: str, other: str) -> float:
        first, second = self.features[one], self.features[other]
        shared = self._weight(first & second)
        whole = self._weight(first) + self._weight(second)
        return 2 * shared / whole if whole else 0.0

    def _weight(self, features: Counter[str]) -> float:
        return sum(self.weights[feature] * count for feature, count in features.items())


def _features(text: str) -> Counter[str]:
    found = words(text)
    pairs = (f"{a} {b}" for a, b in pairwise(found))
    return Counter([*found, *pairs])
