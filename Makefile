# Fourtab. `make help` lists what there is.
# PYTHON chooses the interpreter a new .venv is made with, as in: make run PYTHON=python3.12

RANGE := import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))
CHOICES := .venv/bin/python python3.13 python3.12 python3.11 python3
ifndef PYTHON
PYTHON := $(shell for python in $(CHOICES); do $$python -c '$(RANGE)' >/dev/null 2>&1 && echo $$python && break; done)
endif

BIN := .venv/bin
WORKERS ?= 2
TESTS ?=
OUT ?= build/tour
UV_COMPILE := $(BIN)/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

.PHONY: help run test golden lint lint-style lint-types lint-imports lint-qml format translations bench tour doctor setup setup-run lock clean python

help:
	@echo "make run           set up, then open the window"
	@echo "make test          set up, then run every test without a display   (TESTS='tests/app -k ledger' for some)"
	@echo "make lint          set up, then check style, types, who imports whom, and QML"
	@echo "make bench         set up, then measure; writes build/bench.json"
	@echo "make golden        accept the present look of the tabs, badges and the window as the golden pictures"
	@echo "make tour          walk through every screen without a display; pictures go to $(OUT)"
	@echo "make doctor        say what this machine lacks, and how to get it"
	@echo "make format        lay the Python files out"
	@echo "make translations  note new phrases in resources/i18n/*.ts and compile them"
	@echo "make setup         only set up: everything for run, test and lint"
	@echo "make lock          choose versions anew from pyproject.toml (LOCK='--upgrade' for the newest)"
	@echo "make clean         remove what was made, but not .venv"

run: setup-run
	@$(BIN)/python main.py

test: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder $(TESTS)

lint: lint-style lint-types lint-imports lint-qml

lint-style: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check

lint-types: setup
	$(BIN)/python -m tests.quality.qtstubs
	PYRIGHT_PYTHON_IGNORE_WARNINGS=1 $(BIN)/pyright

lint-imports: setup
	$(BIN)/lint-imports --no-logo

lint-qml: setup
	$(BIN)/python -m tests.quality.qmllint

format: setup
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

PHRASES = $(shell find ui -name '*.qml' -o -name '*.py' | sort)
LUPDATE = $(BIN)/pyside6-lupdate -silent -no-obsolete -locations none

translations: setup
	$(LUPDATE) -pluralonly $(PHRASES) -ts resources/i18n/fourtab_en.ts
	$(LUPDATE) $(PHRASES) -ts resources/i18n/fourtab_zh_CN.ts
	for file in resources/i18n/*.ts; do $(BIN)/pyside6-lrelease -silent $$file -qm $${file%.ts}.qm || exit 1; done

golden: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.golden --accept

bench: setup
	$(BIN)/python -m tests.benchmarks

tour: setup-run
	@$(BIN)/python main.py tour --out $(OUT)

doctor: python
	@$(PYTHON) main.py doctor

setup: python
	@$(PYTHON) -m ui.runtime.setup --dev

setup-run: python
	@$(PYTHON) -m ui.runtime.setup

python:
	@test -n "$(PYTHON)" || { echo "Fourtab needs Python 3.11, 3.12 or 3.13 and found none (Debian 12 or newer: apt-get install python3; elsewhere: make PYTHON=/path/to/python)." >&2; exit 1; }

lock: setup
	$(UV_COMPILE) $(LOCK) --output-file requirements.lock
	$(UV_COMPILE) $(LOCK) --extra dev --constraints requirements.lock --output-file requirements-dev.lock

clean:
	rm -rf build dist *.egg-info .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find app ui tests resources -name __pycache__ -type d -prune -exec rm -rf {} +
