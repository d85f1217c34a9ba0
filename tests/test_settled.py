"""Which fields the report counts a record for: those that it has a value for, whatever became of others."""

from __future__ import annotations

from pathlib import Path

from esrcat.editor import Correction, corrected
from esrcat.editor.tables import Row
from esrcat.settled import fields_of
from tests.site.specimen import record

ROW = Row(Path("corrections.csv"), 2, {})


def test_values_that_were_not_chosen_or_were_removed_are_not_counted() -> None:
    plain = record()
    read = fields_of(plain)
    changed = corrected(
        plain,
        [
            Correction("s19777", "/actor/web", "", "ei opiston", ROW),
            Correction("s19777", "/area/municipalities", '["Lahti"]', "kartta", ROW),
        ],
    )

    assert "/actor/web" in read
    assert [field for field in read if field not in fields_of(changed)] == ["/actor/web"]
    assert set(fields_of(changed)) <= set(read)


def test_a_record_without_evidence_is_counted_as_one_with_it() -> None:
    plain = record()
    bare = plain.model_copy(update={"evidence": {}})

    assert set(fields_of(plain)) <= set(fields_of(bare))
    assert "/area/municipalities/*/code" not in fields_of(bare)
