"""Codes of another period or fund."""

from __future__ import annotations

from tests.checks.planted.plant import Plant

PLANTED = (
    Plant("code-of-other-period", "/code", "S19001", "Projektikoodi: S19001", "Projektikoodi: S29001"),
    Plant("code-of-other-period", "/code", "S19004", "Projektikoodi: S19004", "Projektikoodi: X19004"),
    Plant("code-of-other-period", "/code", "S29002", "Hankekoodi: S29002", "Hankekoodi: S09002"),
    Plant("code-of-other-fund", "/code", "S19001", "Projektikoodi: S19001", "Projektikoodi: A39001"),
    Plant("code-of-other-fund", "/code", "A39001", "Projektikoodi: A39001", "Projektikoodi: S19001"),
    Plant("code-of-other-fund", "/code", "A79002", "Hankekoodi: A79002", "Hankekoodi: S29002"),
)  # fmt: skip
