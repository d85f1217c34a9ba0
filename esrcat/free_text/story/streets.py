"""Addresses of streets as texts write them: 'Soutukatu 3', 'Rantavägen 12'."""

from __future__ import annotations

STREET = r"[A-ZÅÄÖ][a-zåäö]*(?:katu|tie|kuja|polku|väylä|gatan|vägen)\s\d+"
"""A street and a number, for expressions that tell case apart."""
