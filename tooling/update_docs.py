"""Write the generated parts of docs/ and the outputs of its examples anew: python tooling/update_docs.py"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import reference_pages
from doc_examples import ROOT, run_examples, with_outputs


def main() -> int:
    """Update docs/; return 1 when an example does not go as its page says and cannot be updated."""
    for path, text in reference_pages.pages().items():
        _write(path, text)
    return max([_update_outputs(page) for page in sorted((ROOT / "docs").rglob("*.md"))])


def _update_outputs(page: Path) -> int:
    with tempfile.TemporaryDirectory() as folder:
        ran = run_examples(page, Path(folder))
    _write(page, with_outputs(page.read_text(encoding="utf-8"), ran))
    failed = [example for example in ran if example.exit_code != example.expected_exit_code]
    left_out = [example for example in ran if not example.holds and "…" in (example.shown or "").split()]
    for example in (*failed, *left_out):
        print(f"{page.relative_to(ROOT)}: look at this example:\n{example.command}\n{example.output}", file=sys.stderr)
    return 1 if failed or left_out else 0


def _write(path: Path, text: str) -> None:
    if path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8", newline="\n")
        print(f"updated {path.relative_to(ROOT)}")


if __name__ == "__main__":
    sys.exit(main())
