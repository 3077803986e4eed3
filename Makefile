# What a person does with a checkout of Joint Office; plain `make` lists it.
# Needs make and Python 3.11 or newer with its venv module. PYTHON= names another Python, ARGS= passes options on.

PYTHON = python3
VENV = .venv
ARGS =

INSIDE = . $(VENV)/bin/activate &&
COMPILE = $(VENV)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" $(ARGS)

.DELETE_ON_ERROR:
.PHONY: help install demo test lint bench docs pictures messages lock clean

help:  ## list what can be made
	@sed -n 's/^\([a-z]*\):.*## /  make \1|/p' Makefile | while IFS='|' read -r name does; \
		do printf '%-16s %s\n' "$$name" "$$does"; done

install: $(VENV)/run  ## the environment alone, with the jointoffice command in .venv/bin
	@echo "Ready: $(VENV)/bin/jointoffice --help"

demo: $(VENV)/run  ## file the sample documents in a new site and serve its pages
	@$(VENV)/bin/jointoffice demo $(ARGS)

test: $(VENV)/dev  ## everything CI checks: format, lint, types, floors, migrations, tests
	@$(INSIDE) nox -- $(ARGS)

lint: $(VENV)/dev  ## the checks without the tests
	@$(INSIDE) nox -s check

bench: $(VENV)/dev  ## the figures, beside a reference measured in the same run
	@$(INSIDE) nox -s bench -- $(ARGS)

docs: $(VENV)/dev  ## the reference pages made from the code, and the output that pages show
	@$(INSIDE) nox -s docs

pictures: $(VENV)/dev  ## every page as a picture, in both languages, light and dark, wide and narrow
	@$(INSIDE) nox -s pictures -- $(ARGS)

messages: $(VENV)/dev  ## the compiled translations, from locale/*/LC_MESSAGES/*.po
	@$(INSIDE) nox -s messages

lock: $(VENV)/dev  ## the pinned requirements, from pyproject.toml (ARGS=--upgrade for newer ones)
	@$(COMPILE) --group build -o requirements.txt pyproject.toml
	@$(COMPILE) --group dev -c requirements.txt -o requirements-dev.txt pyproject.toml

clean:  ## remove the environment and what tools left behind
	rm -rf $(VENV) dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find src tests -name __pycache__ -prune -exec rm -rf {} +

# Each stamp is written when its step has ended well. An environment that was moved, whose Python is gone, or whose
# installation was killed half-way (the mark `unfinished`) is made anew.

ifneq ($(shell { test ! -e $(VENV)/unfinished && \
	$(VENV)/bin/python -c 'import sys; print(open(sys.prefix + "/made").read())'; } 2>/dev/null),$(CURDIR))
.PHONY: $(VENV)/made
endif

$(VENV)/made:
	@command -v $(PYTHON) >/dev/null || { \
		echo "Python is missing: Joint Office needs 3.11 or newer, as root 'apt-get install python3 python3-venv'." >&2; \
		exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Joint Office needs Python 3.11 or newer and $(PYTHON) is older: name a newer one, 'make install PYTHON=python3.11'." >&2; \
		exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "Python's venv module is missing: as root 'apt-get install python3-venv', then make again." >&2; \
		exit 1; }
	@echo "Making an environment in $(VENV) …"
	@rm -rf $(VENV)
	@$(PYTHON) -m venv $(VENV)
	@printf '%s' "$(CURDIR)" > $@

bring = touch $(VENV)/unfinished; \
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check $(1); code=$$?; \
	rm $(VENV)/unfinished; \
	test $$code = 0 || { \
		echo "The packages could not be installed (the reason stands above): pip must reach a package index, so check" \
			"the network, or name the mirror of your house with 'pip config set global.index-url ADDRESS'." >&2; \
		exit 1; }

$(VENV)/run: $(VENV)/made requirements.txt pyproject.toml
	@echo "Installing what Joint Office needs (a minute or two, once) …"
	@$(call bring,--require-hashes -r requirements.txt)
	@$(call bring,--no-deps --no-build-isolation -e .)
	@touch $@

$(VENV)/dev: $(VENV)/run requirements-dev.txt
	@echo "Installing what the tests need (a minute or two, once) …"
	@$(call bring,--require-hashes -r requirements-dev.txt)
	@touch $@
