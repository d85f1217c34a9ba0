"""Make a site: read the documents (or take records as they are), link them, and write the pages."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from esrcat.archives.naming import are_records, documents_file
from esrcat.archives.own import is_site
from esrcat.archives.saved import read_documents, read_records
from esrcat.catalogue import Catalogue
from esrcat.collector import settled_objects
from esrcat.commands.linking import decisions_of, told, warn_of_unused
from esrcat.commands.sources import local, tell, what_to_open
from esrcat.commands.unchanged import mark_built
from esrcat.editor import Decisions
from esrcat.errors import SourceError
from esrcat.linking import settle
from esrcat.progress import Progress
from esrcat.settings import Settings
from esrcat.site import build_site
from esrcat.site.building import check_settings
from esrcat.site.search.feeds import previous_digests
from esrcat.site.writing.folder import check_folder
from esrcat.site.writing.packing import pack
from esrcat.speech import say
from esrcat.tally import Tally, counted


def make(options: argparse.Namespace, settings: Settings, day: str | None, made: str, started: int) -> int:
    """Build the site, say what was done, and return 1 when an input failed.

    `day` is that of the build (ISO), `made` says what the site is made from, `started` when its inputs were
    looked at, in nanoseconds since 1970.
    """
    saved = [source for source in local(options.sources) if are_records(source)]
    sources = [source for source in options.sources if source not in saved]
    if options.previous:
        previous_digests(options.previous)  # a wrong file is told now, not when everything has been read
    decisions = decisions_of(options, local(options.sources))
    if decisions.synonyms and not settings.synonyms:
        settings = replace(settings, synonyms=str(decisions.synonyms))
    check_settings(settings)  # likewise
    if saved:
        check_folder(options.out)
    with Catalogue() as catalogue:
        with settled_objects():
            for path in saved:
                _add_saved(catalogue, path, decisions)
        _warn_of_missing_texts(catalogue, saved)
        tally = Tally()
        if sources:
            # What reads documents is loaded for documents: half a second that records need not wait for.
            from esrcat.commands.reading import add_documents

            add_documents(catalogue, sources, options, tally, decisions)
        if not catalogue.count() and is_site(options.out):
            tell(options, str(tally))
            raise SourceError(
                f"{options.out}: left as it is, since the sources gave no project; "
                "delete it first if it is to be empty"
            )
        with settled_objects():
            links = settle(catalogue, decisions, join=options.link)
        with Progress("writing projects", catalogue.count(), sys.stderr, quiet=options.quiet) as progress:
            report = build_site(
                catalogue,
                options.out,
                settings=settings,
                progress=progress.at,
                date=day,
                previous=options.previous,
                made_from="" if tally.failed else made,
            )
    mark_built(options.out, started)
    if options.zip:
        pack(options.out, options.zip)
    tell(
        options,
        *([str(tally), *tally.told_passed_over()] if sources else []),
        *told(links),
        f"{counted(report.projects, 'project')} and {counted(report.files, 'file')} in {options.out}: "
        f"{report.written} written, {report.unchanged} unchanged, {report.removed} removed",
        what_to_open(options.out),
    )
    warn_of_unused(links)
    _warn_of_analyzer(report.analyzer)
    return int(tally.failed)


def _warn_of_analyzer(analyzer: str) -> None:
    """Say, also when quiet, that the search will miss word forms and compounds."""
    if analyzer in ("snowball", "endings"):
        say(
            "esrcat: warning: no Voikko is installed, so the search knows no Finnish base forms and no parts "
            "of compounds (it cuts endings only); install libvoikko and its Finnish dictionary, or "
            "pip install esrcat[pyvoikko]"
        )


def _warn_of_missing_texts(catalogue: Catalogue, saved: list[Path]) -> None:
    """Say, also when quiet, that records come without the texts that lie beside them otherwise."""
    if missing := catalogue.document_count(missing=True):
        files = " or ".join(str(documents_file(path)) for path in saved)
        say(
            f"esrcat: warning: the texts of {counted(missing, 'document')} are missing (not in {files}); no "
            "source pages are made of them; to have these, make the records again with esrcat convert"
        )


def _add_saved(catalogue: Catalogue, path: Path, decisions: Decisions) -> None:
    for record in read_records(path):
        catalogue.add(decisions.without_ignored(record))
    for document in read_documents(path):
        catalogue.add_document(document)
