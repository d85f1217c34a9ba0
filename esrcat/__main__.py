"""Run the command line as `python -m esrcat`."""

from __future__ import annotations

import sys

from esrcat.cli import main

if __name__ == "__main__":
    sys.exit(main())
