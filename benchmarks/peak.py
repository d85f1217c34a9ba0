"""Run a module as `python -m` does, then print the peak memory of this process in kB to stderr.

    python -m benchmarks.peak MODULE ARGUMENT…

VmHWM starts anew with the program; ru_maxrss would inherit the peak of the process that started it. Memory of
further processes that the module starts is not counted.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

STATUS = Path("/proc/self/status")


def peak() -> int:
    """Return the peak resident memory of this process in kB, by /proc/self/status."""
    for line in STATUS.read_text(encoding="ascii", errors="replace").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1])
    raise OSError(f"{STATUS} has no VmHWM line")


def main() -> int:
    """Run the module with its arguments, report the peak, and return the module's exit code."""
    module, *sys.argv[1:] = sys.argv[1:]
    code: object = 0
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    except SystemExit as stop:
        code = stop.code
    print(peak(), file=sys.stderr)
    return code if isinstance(code, int) else int(code is not None)


if __name__ == "__main__":
    sys.exit(main())
