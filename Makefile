# A thin skin: the work is in tooling/tasks.py, which runs on Windows too (py tooling\tasks.py site).
ifeq ($(OS),Windows_NT)
PYTHON ?= py
else
PYTHON ?= python3
endif

.PHONY: site test lock

site:
	@$(PYTHON) tooling/tasks.py site

test:
	@$(PYTHON) tooling/tasks.py test $(ARGS)

lock:
	@$(PYTHON) tooling/tasks.py lock
