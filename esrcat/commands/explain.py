"""`esrcat explain`: how documents were read, on stdout."""

from __future__ import annotations

import argparse
import sys

import orjson

from esrcat.commands.inputs import Inputs
from esrcat.explain import explain
from esrcat.explain_text import render


def run(options: argparse.Namespace) -> int:
    """Print the explanation of each document."""
    inputs = Inputs(options.files, whole_paths=True)
    for ordinal, result in enumerate(inputs):
        explanation = explain(result)
        if options.json:
            sys.stdout.write(orjson.dumps(explanation.as_json(), option=orjson.OPT_APPEND_NEWLINE).decode())
        else:
            sys.stdout.write(("\n" if ordinal else "") + render(explanation))
    return inputs.code
