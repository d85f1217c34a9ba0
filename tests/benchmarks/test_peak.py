"""The peak memory of a module run in a process of its own can be read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.peak import STATUS, peak

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(not STATUS.exists(), reason=f"{STATUS} exists on Linux only")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "benchmarks.peak", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)


def test_the_peak_grows_with_what_is_held() -> None:
    before = peak()
    held = bytearray(before * 1024 + (32 << 20))
    assert peak() >= before + (16 << 10)
    assert len(held) > 0


def test_a_module_runs_with_its_arguments_and_the_peak_comes_last() -> None:
    done = run("benchmarks.generate", "--help")
    assert done.returncode == 0
    assert "COUNT" in done.stdout or "count" in done.stdout
    assert int(done.stderr.splitlines()[-1]) > 1000


def test_the_exit_code_is_the_module_s() -> None:
    done = run("benchmarks.generate", "only-one-argument")
    assert done.returncode == 2
    assert "required: count" in done.stderr
    assert done.stderr.splitlines()[-1].isdigit()
