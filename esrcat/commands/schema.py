"""`esrcat schema`: the JSON Schema of a record."""

from __future__ import annotations

import argparse
import json
import sys

from esrcat.exports.files import replacing
from esrcat.model import json_schema
from esrcat.written import note, spare


def run(options: argparse.Namespace) -> int:
    """Print the schema, or write it to a file."""
    if options.out is None:
        sys.stdout.write(schema_text())
    else:
        if not options.overwrite:
            spare([options.out], "schema")
        with replacing(options.out) as (file,):
            file.write(schema_text().encode())
        note(options.out.parent, {options.out.name: options.out}, "schema")
    return 0


def schema_text() -> str:
    """Return the schema as it is published in schemas/record.schema.json."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"
