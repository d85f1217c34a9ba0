"""The parser's help and complaints, in the language that is spoken."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable
from typing import NoReturn

from esrcat.speech import said

WIDTH = 80
_WHERE_HELP_BEGINS = 26

_NO_COMMAND = re.compile(
    r"argument COMMAND: invalid choice: '(?P<name>.*)' \(choose from (?P<choices>.*)\)", re.S
)
_Metavars = Callable[[int], tuple[str, ...]]


class Help(argparse.HelpFormatter):
    """Lays help out in 80 columns; each line of it is said in the language that is spoken."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=_WHERE_HELP_BEGINS, width=WIDTH)

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """Add the line that shows how a command is written."""
        super().add_usage(said(usage) if usage else usage, actions, groups, said("usage:") + " ")

    def start_section(self, heading: str | None) -> None:
        """Begin a group of options."""
        super().start_section(said(heading) if heading else heading)

    def add_text(self, text: str | None) -> None:
        """Add paragraphs, a line each; what is set in has been said already."""
        lines = text.split("\n") if text else []
        super().add_text("\n".join(line if line.startswith(" ") else said(line) for line in lines) or None)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        """Wrap what is too long; all else stays as it is, for it may be a table."""
        fill = super()._fill_text
        return "\n".join(
            line if len(line) <= width else fill(line, width, indent) for line in text.split("\n")
        )

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return said(action.help) if action.help else action.help

    def _metavar_formatter(self, action: argparse.Action, default_metavar: str) -> _Metavars:
        shown = super()._metavar_formatter(action, default_metavar)
        return shown if action.metavar is None else lambda size: tuple(map(said, shown(size)))


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line, with the way to the help."""

    def error(self, message: str) -> NoReturn:
        """Leave with exit code 2."""
        if wrong := _NO_COMMAND.match(message):
            from difflib import get_close_matches  # a command that is there needs none

            near = get_close_matches(wrong["name"], re.findall(r"[a-z]+", wrong["choices"]), n=1)
            message = f"there is no command {wrong['name']}"
            message += f", but {near[0]}" if near else ""
        self.exit(2, said(f"{self.prog}: {message}; see {self.prog} --help") + "\n")
