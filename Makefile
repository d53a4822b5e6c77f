# Everything runs from .venv; each stamp is renewed only when pyproject.toml changes.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CASE := fixtures/cases/mistral

.PHONY: audit test check clean
.DELETE_ON_ERROR:

audit: $(VENV)/.installed
	$(BIN)/auditor audit $(CASE)/article.txt --pages $(CASE) --offline --fail-on never -o reports

test: $(VENV)/.installed-test
	$(BIN)/pytest -n auto -rs

check: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# pip is upgraded first: pip 23.2 (Python 3.11's own) resolves an extra name of lxml differently
# and leaves a trafilatura behind that cannot be imported.
$(VENV)/.made:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	touch $@

$(VENV)/.installed: $(VENV)/.made pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	touch $@

$(VENV)/.installed-test: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[test]'
	touch $@

$(VENV)/.installed-dev: $(VENV)/.installed-test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	touch $@

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis
