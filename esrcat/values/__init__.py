"""Pure parsers of printed values: Finnish first, Swedish too; text in, value or None out."""

from __future__ import annotations

from esrcat.values.reading import Reading

__all__ = ["Reading"]
