"""`esrcat explain`: print how documents were read."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import orjson

from esrcat.commands.inputs import Inputs, width_of_stdout
from esrcat.errors import ExportError
from esrcat.explain import Explanation, explain
from esrcat.explain_text import WIDTH, render
from esrcat.speech import say
from esrcat.tally import counted


def run(options: argparse.Namespace) -> int:
    """Print the explanation of each document."""
    if options.field and not options.image:
        raise ExportError("--field goes with --image FOLDER; see esrcat explain --help")
    if wrong := [pointer for pointer in options.field if not pointer.startswith("/")]:
        raise ExportError(f"--field {wrong[0]}: a field's name begins with a slash, such as /name")
    if options.image and options.image.exists() and not options.image.is_dir():
        raise ExportError(f"{options.image}: a file; name a folder for --image")
    inputs = Inputs(options.files, whole_paths=True, folders=True)
    for ordinal, result in enumerate(inputs):
        explanation = explain(result)
        if options.json:
            sys.stdout.write(orjson.dumps(explanation.as_json(), option=orjson.OPT_APPEND_NEWLINE).decode())
        else:
            sys.stdout.write(("\n" if ordinal else "") + render(explanation, width_of_stdout(WIDTH)))
        if options.image:
            _write_pictures(explanation, inputs, options.image, options.field)
    return inputs.code


def _write_pictures(explanation: Explanation, inputs: Inputs, folder: Path, fields: list[str]) -> None:
    """Write the pictures of one document into a folder of its own, and say on stderr how many."""
    from esrcat.cutouts import cutouts

    document = explanation.document
    if not document.pages:
        say(f"esrcat: {document.name}: no pictures: only a PDF has pages")
        return
    own = folder / inputs.path.stem
    written = 0
    for cutout in cutouts(explanation, inputs.data, fields):
        own.mkdir(parents=True, exist_ok=True)
        (own / cutout.name).write_bytes(cutout.png)
        written += 1
    if not written:
        of = f" of {' or '.join(fields)}" if fields else ""
        say(f"esrcat: {document.name}: no pictures: no value{of} has a place on a page")
        return
    say(f"{own.as_posix()}: {counted(written, 'picture')}")
