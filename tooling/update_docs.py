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
    unfinished = [page for page in sorted((ROOT / "docs").rglob("*.md")) if _needs_a_look(page)]
    return 1 if unfinished else 0


def _needs_a_look(page: Path) -> bool:
    """Update a page's outputs; tell whether something in it is left that a person has to mend."""
    with tempfile.TemporaryDirectory() as folder:
        ran = run_examples(page, Path(folder))
    _write(page, with_outputs(page.read_text(encoding="utf-8"), ran))
    failed = [example for example in ran if example.exit_code != example.expected_exit_code]
    left_out = [example for example in ran if not example.holds and "…" in (example.shown or "").split()]
    for example in (*failed, *left_out):
        name = page.relative_to(ROOT)
        print(f"{name}: look at this example:\n{example.command}\n{example.output}", file=sys.stderr)
    return bool(failed or left_out)


def _write(path: Path, text: str) -> None:
    if path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8", newline="\n")
        print(f"updated {path.relative_to(ROOT)}")


if __name__ == "__main__":
    sys.exit(main())
