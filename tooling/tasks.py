"""The project's commands, with the standard library only: site, test, lock.

Run as `python3 tooling/tasks.py site` (Windows: `py tooling\\tasks.py site`); `make site` is the same.
"""

import os
import subprocess
import sys

from chromium import ensure_chromium
from local_env import ROOT, ensure_environment
from system_packages import TaskError, run
from voikko import ensure_voikko

USAGE = """usage: python3 tooling/tasks.py site | test [pytest's arguments] | lock

  site   install what is needed into .venv and build the catalogue from corpus/ into site/
  test   install what the tests need, then run ruff, mypy and pytest
  lock   resolve requirements/*.txt again from pyproject.toml (for maintainers)"""

SHARED_OUT = ["-n", "auto", "--dist", "worksteal"]
"""Each processor takes tests; one that has none left takes some of another's."""
LOCK_HEADER = "# Made by `make lock` from pyproject.toml; see docs/decisions/0001-dependencies.md.\n"


def site(_arguments: "list[str]") -> None:
    """Build the catalogue of corpus/ into site/ and say what to open."""
    python = ensure_environment("site")
    command = [str(python), "-m", "esrcat", "build", "corpus", "-o", "site"]
    run(command, "The catalogue was not built (see above).", cwd=str(ROOT))
    index = ROOT / "site" / "index.html"
    print(f"\nThe catalogue is ready. Open this file in a browser:\n\n    {index}")


def test(arguments: "list[str]") -> None:
    """Run ruff, mypy and pytest, each whatever the others found; raise TaskError naming those that failed."""
    python = ensure_environment("test")
    try:
        ensure_chromium()
    except TaskError as error:
        # At home the browser tests are then skipped by name; CI takes nothing that was not tested.
        if os.environ.get("CI"):
            raise
        print(error, flush=True)
    ensure_voikko(python)
    # Beside the tests: at their beginning and end a processor waits.
    types = subprocess.Popen(
        [str(python), "-m", "mypy"], cwd=str(ROOT), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    checks = [("ruff", ["check", "."]), ("pytest", [*SHARED_OUT, *arguments])]
    failed = [name for name, options in checks if _fails(str(python), name, options)]
    told = types.communicate()[0].decode("utf-8", "replace")
    print(f"\nmypy\n{told}", end="", flush=True)
    if types.returncode:
        failed.append("mypy")
    if failed:
        raise TaskError("failed: {}".format(", ".join(failed)))


def _fails(python: str, module: str, options: "list[str]") -> bool:
    print("\n{} {}".format(module, " ".join(options)).rstrip(), flush=True)
    return subprocess.call([python, "-m", module, *options], cwd=str(ROOT)) != 0


def lock(_arguments: "list[str]") -> None:
    """Resolve the newest versions that pyproject.toml allows, for every platform, with hashes."""
    python = str(ensure_environment("test"))
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "uv>=0.7"]
    run(pip, "uv, which resolves the locks, could not be installed (see above).")
    project = ["pyproject.toml", "--group", "build"]
    # The tests must run with the very versions that the site is built with.
    tests = [*project, "--extra", "test", "--constraint", "requirements/site.txt"]
    # What installs both is not of the project.
    uv = ["--group", "install"]
    for kind, wanted in (("site", project), ("test", tests), ("uv", uv)):
        target = ROOT / "requirements" / (kind + ".txt")
        command = [*_resolver(python), *wanted, "--output-file", str(target)]
        run(command, f"{target} was not made (see above).", cwd=str(ROOT))
        target.write_text(LOCK_HEADER + target.read_text(encoding="utf-8"), encoding="utf-8")


def _resolver(python: str) -> "list[str]":
    # What uv would add: its command line with this machine's paths, and an index's address.
    clean = ["--no-header", "--no-emit-index-url", "--no-emit-find-links", "--no-annotate", "--quiet"]
    every_platform = ["--universal", "--python-version", "3.11", "--generate-hashes", "--upgrade"]
    return [python, "-m", "uv", "pip", "compile", *every_platform, *clean]


TASKS = {"site": site, "test": test, "lock": lock}


def main(arguments: "list[str]") -> int:
    """Run one task; return 0 when done, 1 when it failed, 2 for wrong use."""
    if not arguments or arguments[0] not in TASKS:
        print(USAGE, file=sys.stderr)
        return 2
    try:
        TASKS[arguments[0]](arguments[1:])
    except TaskError as error:
        print(f"\nesrcat: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
