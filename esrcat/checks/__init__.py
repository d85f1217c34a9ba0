"""Cross-field checks: what a document says against what it says elsewhere and what vocabularies know.

A check is a public function of a module here that is named after its issue code: `end_before_start`
yields issues `end-before-start`. Its docstring gives the rule and where the rule comes from. A new check
is one function here and its texts in `esrcat.issues`; nothing else is edited.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from functools import cache
from types import FunctionType, ModuleType
from typing import TypeAlias

from esrcat.checks.facts import Facts
from esrcat.evidence import Extraction
from esrcat.issues import ISSUE_TYPES, Issue
from esrcat.rules import Form

Check: TypeAlias = Callable[[Facts], Iterator[Issue]]


def check(extraction: Extraction, form: Form) -> Iterator[Issue]:
    """Yield the issues that all checks find."""
    facts = Facts(extraction.by_pointer(), extraction.states, form)
    for rule in all_checks():
        yield from rule(facts)


@cache
def all_checks() -> tuple[Check, ...]:
    """Return every check of this package: modules by name, the checks of each as they stand in it."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return tuple(rule for module in modules for rule in _checks(module))


def code_of(rule: Check) -> str:
    """Return the issue code of a check, which its name gives."""
    return rule.__name__.replace("_", "-")


def _checks(module: ModuleType) -> Iterator[Check]:
    for named in vars(module).values():
        if (
            isinstance(named, FunctionType)
            and named.__module__ == module.__name__
            and code_of(named) in ISSUE_TYPES
        ):
            yield named
