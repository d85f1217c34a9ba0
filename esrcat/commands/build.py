"""`esrcat build`: the catalogue of many documents as a site."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import orjson

from esrcat.archives.naming import printable
from esrcat.archives.saved import are_records, documents_file, read_documents, read_records
from esrcat.catalogue import Catalogue
from esrcat.commands.bulk import Follow, excluded, local, run_options, tell
from esrcat.commands.linking import decisions_of, told, warn_of_unused
from esrcat.commands.unchanged import Inputs, inputs_of, is_built, made_from, mark_time
from esrcat.editor import Decisions, editor_folder
from esrcat.errors import SettingsError, SiteFolderError
from esrcat.linking import settle
from esrcat.model import ProjectRecord
from esrcat.progress import Progress
from esrcat.runs import Run
from esrcat.runs.run import Step
from esrcat.search.analyzers import find_analyzer
from esrcat.settings import Settings, from_table, load
from esrcat.site import build_site
from esrcat.site.packing import pack
from esrcat.tally import Tally, counted

SETTINGS_FILE = Path("esrcat.toml")

_FLAGS = ("title", "publisher", "licence", "report_address", "base_url", "languages", "contacts")


def run(options: argparse.Namespace) -> int:
    """Build the site and say what to open; 1 when an input failed."""
    settings = settings_of(options)
    _check_outputs(options)
    started, inputs = time.time_ns(), _inputs(options, settings)
    if inputs and is_built(options.out, inputs):
        if options.zip:
            pack(options.out, options.zip)
        tell(options, f"Nothing has changed since {options.out} was built.", _open(options.out))
        return 0
    made = made_from(inputs) if inputs else ""
    saved = [source for source in local(options.sources) if are_records(source)]
    sources = [source for source in options.sources if source not in saved]
    decisions = decisions_of(options, local(options.sources))
    if decisions.synonyms and not settings.synonyms:
        settings = replace(settings, synonyms=str(decisions.synonyms))
    with Catalogue() as catalogue:
        for path in saved:
            _add_saved(catalogue, path, decisions)
        tally = Tally()
        if sources:
            exclude = excluded(sources, options.out)
            run = Run(sources, run_options(options), exclude=exclude)
            _add_steps(catalogue, Follow(sources, options, exclude)(run), tally, decisions)
        links = settle(catalogue, decisions, join=options.link)
        with Progress("writing projects", catalogue.count(), sys.stderr, quiet=options.quiet) as progress:
            report = build_site(
                catalogue,
                options.out,
                settings=settings,
                progress=progress.at,
                date=day_of(options.date),
                previous=options.previous,
                made_from="" if tally.failed else made,
            )
    mark_time(options.out, started)
    if options.zip:
        pack(options.out, options.zip)
    tell(
        options,
        *([str(tally)] if sources else []),
        *told(links),
        f"{counted(report.projects, 'project')} and {counted(report.files, 'file')} in {options.out}: "
        f"{report.written} written, {report.unchanged} unchanged, {report.removed} removed",
        _open(options.out),
    )
    warn_of_unused(links)
    _warn_of_analyzer(report.analyzer)
    return int(tally.failed)


def _check_outputs(options: argparse.Namespace) -> None:
    out, packed = options.out, options.zip
    if out.exists() and not out.is_dir():
        raise SiteFolderError(f"{out}: a file; name a folder for the site with -o")
    if not packed:
        return
    if packed.is_dir():
        raise SiteFolderError(f"{packed}: a folder; name a file for --zip")
    for source in local(options.sources):
        if packed.resolve().is_relative_to(source.resolve()):
            raise SiteFolderError(f"{packed}: lies among the documents; name another place for --zip")


def _open(site: Path) -> str:
    return f"Open {site / 'index.html'} in a browser; no server is needed."


# How a site is built, and what is said meanwhile, is no part of what comes out.
_HOW = frozenset("out quiet jobs seconds zip command sources config editor previous date".split())


def _inputs(options: argparse.Namespace, settings: Settings) -> Inputs | None:
    """Return all that the build depends on; None where that cannot be told beforehand."""
    sources = local(options.sources)
    if len(sources) < len(options.sources):
        return None
    editor = options.editor or editor_folder(sources)
    documents = [path for source in sources if (path := documents_file(source)).is_file()]
    named = [Path(path) for path in (settings.synonyms, settings.links) if path]
    given = [path for path in (editor, options.previous, *named) if path]
    asked = {key: value for key, value in sorted(vars(options).items()) if key not in _HOW}
    depends = (settings, day_of(options.date), asked, find_analyzer().name)
    return inputs_of([*sources, *documents, *given], depends, leave_out=options.out)


def day_of(given: str | None) -> str | None:
    """Return the day of the build: as given, else of SOURCE_DATE_EPOCH, else None; the clock is not asked."""
    if given:
        try:
            return date.fromisoformat(given).isoformat()
        except ValueError:
            raise SettingsError(f"--date {given}: no day; write it as 2026-11-20") from None
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).date().isoformat() if epoch.isdecimal() else None


def _warn_of_analyzer(analyzer: str) -> None:
    """Say, also when quiet, that the search will miss word forms and compounds."""
    if analyzer in ("snowball", "endings"):
        sys.stderr.write(
            "esrcat: warning: no Voikko is installed, so the search knows no Finnish base forms and no parts "
            "of compounds (it cuts endings only); install libvoikko and its Finnish dictionary, or "
            "pip install esrcat[pyvoikko]\n"
        )


def settings_of(options: argparse.Namespace) -> Settings:
    """Return the settings of the file that is named or found here, with those of the command line on top."""
    settings = settings_file(options.config)
    given = {key: value for key in _FLAGS if (value := getattr(options, key)) is not None}
    # Where the locale is not that of the terminal, letters come as bytes that no page can hold.
    given = {key: printable(value) if isinstance(value, str) else value for key, value in given.items()}
    if "languages" in given:
        given["languages"] = [language.strip() for language in given["languages"].split(",")]
    checked = from_table(given, "command line")
    return replace(settings, **{key: getattr(checked, key) for key in given})


def settings_file(config: Path | None) -> Settings:
    """Return the settings of the file that is named, or of the one that is found here."""
    if config is None:
        return load(SETTINGS_FILE) if SETTINGS_FILE.is_file() else Settings()
    if not config.is_file():
        raise SettingsError(f"{config}: no such file; check the path or leave --config out")
    return load(config)


def _add_saved(catalogue: Catalogue, path: Path, decisions: Decisions) -> None:
    for record in read_records(path):
        catalogue.add(decisions.without_ignored(record))
    for document in read_documents(path):
        catalogue.add_document(document)


def _add_steps(catalogue: Catalogue, steps: Iterable[Step], tally: Tally, decisions: Decisions) -> None:
    for settled, *_ in steps:
        tally.add_settled(settled)
        for line in settled.records:
            catalogue.add(decisions.without_ignored(ProjectRecord.model_validate_json(line)))
        if not settled.records:
            catalogue.add_left_out(settled.name, settled.status, "; ".join(settled.reasons))
        else:
            for line in settled.documents:
                catalogue.add_document(orjson.loads(line))
