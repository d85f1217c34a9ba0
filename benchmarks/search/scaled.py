"""Write many documents for measuring size and speed: those of the collection, each with a long tail of words.

python -m benchmarks.search.scaled OUT.jsonl 20000
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from random import Random

from benchmarks import words
from benchmarks.prose import paragraphs
from benchmarks.search.collection import documents

_ROOM = 700
"""Letters of prose that are added: some six compounds in each that few other documents have."""


def write(out: Path, size: int) -> None:
    """Write the records; document n is the same whatever the size."""
    with out.open("w", encoding="utf-8", newline="\n") as lines:
        for number, written in enumerate(documents(size)):
            rng = Random(number)
            prose = paragraphs(rng, words.REPORT, _ROOM, len)
            written.record["final_report"] += " " + "\n".join(prose)
            # Codes have five digits: past ten thousand documents they begin anew, with another letter.
            written.record["id"] = f"{written.record['id']}-{number // 1000}"
            lines.write(json.dumps(written.record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
