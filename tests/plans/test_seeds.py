"""The five real plans are read as a careful reader reads them."""

import json
import time
from collections import Counter
from pathlib import Path

import pytest

import plans
from tests.plans import scoring

SEEDS = (
    "000_9d8c8ba667030069",
    "001_6f4458b79196ed4f",
    "002_4584c0042fd042d8",
    "003_feb701780767d6c2",
    "004_b8dbcfc58795f429",
)
each_seed = pytest.mark.parametrize("seed", SEEDS)


def reading(shared: Path, seed: str) -> scoring.Json:
    return plans.as_json(plans.read(shared / "seeds" / f"{seed}.txt"))


def truth(shared: Path, name: str) -> scoring.Json:
    return json.loads((shared / "truth" / f"{name}.json").read_text(encoding="utf-8"))


@each_seed
def test_every_cell_is_read_as_it_is(shared, seed):
    score = scoring.score(reading(shared, seed), truth(shared, f"truth_{seed}"))
    print(seed, score)
    assert score.wrong == []


@each_seed
def test_exactly_the_numbers_that_disagree_are_found(shared, seed):
    doubts = reading(shared, seed)["warnings"]
    true = truth(shared, f"truth_{seed}")["contradictions"]
    assert scoring.conflicts(doubts, "value") == scoring.conflicts(true, "value")


@each_seed
def test_numbers_that_are_only_compared_differently_are_found_too(shared, seed):
    doubts = reading(shared, seed)["warnings"]
    true = truth(shared, f"truth_{seed}")["contradictions"]
    assert scoring.conflicts(doubts, "comparator") == scoring.conflicts(true, "comparator")


@each_seed
def test_what_only_one_side_says_is_found(shared, seed):
    doubts = reading(shared, seed)["warnings"]
    true = truth(shared, f"truth_{seed}")["contradictions"]
    for kind in ("missing_in_body", "missing_in_appendix"):
        assert len([d for d in doubts if d["type"] == kind]) == len([
            d for d in true if d["type"] == kind
        ])


@each_seed
def test_every_dated_duty_is_found_and_none_is_invented(shared, seed):
    duties = reading(shared, seed)["duties"]
    true = truth(shared, f"truth_duties_{seed}")["one_off"]
    assert scoring.due_days(duties) == Counter(scoring.true_due_days(true))


@each_seed
def test_labels_are_short_and_differ_within_a_row(shared, seed):
    for row in reading(shared, seed)["items"]:
        labels = [target["label"] for target in row["targets"]]
        assert len(set(labels)) == len(labels)
        assert all(3 < len(label) <= 130 for label in labels)


@each_seed
def test_a_plan_is_read_in_a_blink(shared, seed):
    start = time.process_time()
    reading(shared, seed)
    assert time.process_time() - start < 1


def test_a_row_that_was_skipped_and_a_deadline_nobody_can_read_are_pointed_out(shared):
    found = {(d["type"], d.get("no")) for d in reading(shared, "002_4584c0042fd042d8")["warnings"]}
    assert {("missing_number", "5"), ("ambiguous_deadline", "8")} <= found


def test_an_empty_cell_is_pointed_out_and_nothing_moves_into_it(shared):
    read = reading(shared, "001_6f4458b79196ed4f")
    assert ("missing_cell", "III", "9") in {
        (d["type"], d.get("section"), d.get("no")) for d in read["warnings"]
    }


def test_the_demonstration_has_the_indicators_of_the_real_plan(shared):
    mine = plans.read(plans.demonstration())
    real = plans.read(shared / "seeds" / "003_feb701780767d6c2.txt")
    assert mine.rows == real.rows
    assert (mine.sections, mine.reporting) == (real.sections, real.reporting)
