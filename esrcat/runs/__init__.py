"""Whole archives: many inputs, several processes, one outcome each, the same bytes every time.

`Run` streams what became of each input; `convert_to` keeps a journal of that and delivers files from it.
"""

from __future__ import annotations

from esrcat.runs.delivery import Delivery, convert_to
from esrcat.runs.run import Options, Run

__all__ = ["Delivery", "Options", "Run", "convert_to"]
