"""Whole documents in layouts of our own are read as a careful reader reads them."""

import pytest

import plans
from tests.plans.corpus import DOCUMENTS
from tests.plans.corpus.expected import tally


@pytest.mark.parametrize(("make", "true"), DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_every_cell_of_a_document_is_right(tmp_path, make, true):
    assert tally(plans.read(make(tmp_path)), true).wrong == []
