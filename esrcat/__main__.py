"""Run the command line as `python -m esrcat`."""

from __future__ import annotations

import sys

if __name__ == "__main__":
    try:
        from esrcat.cli import main

        code = main()
    except KeyboardInterrupt:  # while the command line itself was loaded
        sys.stderr.write("esrcat: interrupted\n")
        code = 130
    sys.exit(code)
