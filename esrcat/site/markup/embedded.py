"""Data as JSON inside a page's script element, and in files that a page loads as scripts."""

from __future__ import annotations

import json

import orjson


def embedded(data: object) -> str:
    """Return JSON that may stand inside a script element: no end tag, comment or line separator in it."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def embedded_json(data: object) -> bytes:
    """Return the same as bytes, with orjson: for files of data."""
    text = orjson.dumps(data)
    return (
        text.replace(b"<", b"\\u003c")
        .replace(b"\xe2\x80\xa8", b"\\u2028")
        .replace(b"\xe2\x80\xa9", b"\\u2029")
    )
