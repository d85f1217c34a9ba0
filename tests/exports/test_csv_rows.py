"""Rows of CSV: what stands in quotes, and what stands behind a row."""

from __future__ import annotations

import csv
import io

import pytest

from esrcat.exports.csv_rows import Rows

BREAKS = ["a\rb", "a\nb", "a\r\nb", "\r", "b\r\n"]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_line_break_in_a_cell_is_kept_and_ends_no_row(end: str, delimiter: str) -> None:
    file = io.StringIO(newline="")
    written = Rows(file.write, delimiter=delimiter, end=end)
    written.writerow(BREAKS)
    written.writerows([["x", None, 0, 1.5, 'say "no"']])

    assert list(csv.reader(io.StringIO(file.getvalue(), newline=""), delimiter=delimiter)) == [
        BREAKS,
        ["x", "", "0", "1.5", 'say "no"'],
    ]
    assert file.getvalue().startswith(delimiter.join(f'"{cell}"' for cell in BREAKS) + end)
    assert file.getvalue().endswith(f'"say ""no"""{end}')
