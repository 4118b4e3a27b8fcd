"""Where the sample plans and their true readings lie."""

import os
from pathlib import Path

import pytest

BESIDE = Path(__file__).resolve().parents[2].parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder `shared` beside the checkout; only CI insists that it is there."""
    if not BESIDE.is_dir():
        # CI is a fact about the machine that runs the tests, not a setting of the program.
        required = os.environ.get("CI") == "true"  # noqa: TID251
        if required:
            pytest.fail(f"the sample plans are missing: {BESIDE}")
        pytest.skip(f"the sample plans are not beside the checkout: {BESIDE}")
    return BESIDE
