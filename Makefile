# Every target makes what it needs, from a bare Python 3.11 or newer. Start with: make demo, make test.
.DEFAULT_GOAL := help
SHELL := bash
PYTHON_ENV := .venv/bin
READY := .venv/.ready
BROWSER := .venv/.browser
NODE := .venv/.node
POSTGRESQL := .venv/.postgresql
FIREFOX := .venv/.firefox
WEB_EXT := node_modules/.ready
JUNIT ?=
export PYTHONDONTWRITEBYTECODE := 1

.PHONY: help setup demo test lint lock js extension others python-tests test-rules pages fuzz fuzz-api load faults bench docs captures serve browser clean

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

setup: $(READY) $(BROWSER) $(FIREFOX) $(NODE) $(WEB_EXT) $(POSTGRESQL) ## all that the other targets need

demo: $(READY) $(BROWSER) ## a sample job board in a browser with the extension; without a display, findings and demo.png
	$(PYTHON_ENV)/python -m tools.demo

test: lint lock js extension others python-tests ## everything; JUNIT=report.xml writes a JUnit report too

lint: $(READY) ## ruff and mypy
	$(PYTHON_ENV)/ruff check .
	$(PYTHON_ENV)/ruff format --check .
	$(PYTHON_ENV)/mypy

lock: ## the lock file names public addresses only
	@! grep -oE '[a-z+]+://[^" ]+' uv.lock | grep -vE '^https://(pypi\.org/simple$$|files\.pythonhosted\.org/)'

js: $(NODE) ## the extension's unit tests
	node --test --test-reporter=spec $$(find tests/extension -name '*.test.*js')

extension: $(READY) $(WEB_EXT) ## the packages of the extension for both browsers, in dist/, checked by web-ext
	$(PYTHON_ENV)/python tools/extension.py

others: $(READY) $(POSTGRESQL) ## the unit tests on the other interpreters of this machine
	tools/other_pythons.sh

python-tests: $(READY) $(BROWSER) $(FIREFOX) $(POSTGRESQL) ## the unit tests, then the browser tests, in Chromium and in Firefox
	$(PYTHON_ENV)/python -m pytest tests e2e --browser chromium --browser firefox $(if $(JUNIT),--junitxml=$(JUNIT))

test-rules: $(READY) ## the rules' own examples
	$(PYTHON_ENV)/python -m pytest tests/validator/test_rules.py --quiet

pages: $(READY) $(BROWSER) ## how much of the ad the extension reads on saved pages
	$(PYTHON_ENV)/python -m tools.pages

fuzz: $(READY) ## the long campaign of hostile inputs
	$(PYTHON_ENV)/python tools/fuzz.py

fuzz-api: $(READY) ## a hundred thousand requests made from the description of the API
	$(PYTHON_ENV)/python tools/api_campaign.py

load: $(READY) ## how many checks a second the server takes, and ten minutes at 500 a second (wants wrk)
	$(PYTHON_ENV)/python tools/load.py --soak 600

faults: $(READY) $(POSTGRESQL) ## the server killed amid ten thousand reports, a full disk: nothing acknowledged is lost
	$(PYTHON_ENV)/python -m tools.feedback_faults

bench: $(READY) ## how long start-up, a check, each step and each rule take, and how time grows
	$(PYTHON_ENV)/python benchmarks

docs: $(READY) ## the pages of the rules, written from the rules
	$(PYTHON_ENV)/python tools/rule_pages.py

captures: $(READY) $(BROWSER) ## the pictures of the shops, in docs/captures
	$(PYTHON_ENV)/python -m tools.captures

serve: $(READY) ## the server, on http://127.0.0.1:8000
	$(PYTHON_ENV)/sansreproche serve

browser: $(READY) ## a Chromium and a Firefox for the tests, if they are missing
	tools/bootstrap.sh browser
	tools/bootstrap.sh firefox

clean: ## what the tests leave
	rm -rf test-results demo.png

$(READY): uv.lock pyproject.toml tools/bootstrap.sh
	tools/bootstrap.sh python
	@touch $@

$(BROWSER): $(READY)
	tools/bootstrap.sh browser
	@touch $@

$(FIREFOX): $(READY)
	tools/bootstrap.sh firefox
	@touch $@

$(NODE): $(READY)
	tools/bootstrap.sh node
	@touch $@

$(POSTGRESQL): $(READY)
	tools/bootstrap.sh postgresql
	@touch $@

$(WEB_EXT): package-lock.json $(NODE)
	tools/bootstrap.sh web-ext
	@mkdir -p node_modules && touch $@
