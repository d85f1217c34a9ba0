"""Records as open data in the shapes that other systems read; never with contact persons.

Each standard is a module with one function. A record that lacks what a standard requires is left out and
listed with the reason: no value is guessed to please a schema.
"""

from __future__ import annotations

from esrcat.standards.left_out import LeftOut
from esrcat.standards.publication import STANDARDS, export

__all__ = ["STANDARDS", "LeftOut", "export"]
