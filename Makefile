PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUNS := $(VENV)/.runs
CHECKS := $(VENV)/.checks
# pyright comes with its own pyright; it need not ask whether there is a newer one.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

.DEFAULT_GOAL := help
.PHONY: help setup run test soak years walk check bench

help:  ## Say what can be done here
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

setup: $(CHECKS)  ## Make .venv with the pinned libraries, once

run: $(RUNS)  ## Serve: the demonstration, or the real thing with a channel token in .env
	$(BIN)/dondoc run --stage

test: $(CHECKS)  ## Run every test
	$(BIN)/pytest -n auto --dist worksteal

soak: $(CHECKS)  ## Kill the real process at random for a minute on each database, and count
	DONDOC_SOAK=60 $(BIN)/pytest tests/faults/test_soak.py

walk: $(CHECKS)  ## Let people say and tap anything in any order, a thousand times
	DONDOC_WALK=1000 $(BIN)/pytest tests/walk

years: $(CHECKS)  ## Play ten years of reminders with random outages beside the plain rules, and count
	$(BIN)/python -m tests.scheduler.simulation 10

check: $(CHECKS)  ## Format, lint, import rules, types and every test: what CI runs
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports
	$(BIN)/mypy
	$(BIN)/pyright
	CI=true $(BIN)/pytest -n auto --dist worksteal

bench: $(CHECKS)  ## Measure, and compare with what was measured before
	$(BIN)/python benchmarks/run.py

# Only what a service needs: the first `make run` should not wait for the tools.
$(RUNS): requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo 'Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11 …'; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

$(CHECKS): requirements-dev.txt $(RUNS)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@
