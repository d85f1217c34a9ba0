"""`esrcat build`: the catalogue of many documents as a site."""

from __future__ import annotations

import argparse
import os
import time
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from esrcat.archives.naming import are_records, documents_file, is_settings
from esrcat.commands.sources import expanded_sources, local, tell, what_to_open
from esrcat.commands.unchanged import Inputs, inputs_of, is_built, made_from
from esrcat.document import printable
from esrcat.editor import editor_folder
from esrcat.errors import SettingsError, SiteFolderError
from esrcat.lock import alone
from esrcat.search.analyzers import find_analyzer
from esrcat.settings import Settings, from_table, load
from esrcat.site.writing.packing import check_place, pack
from esrcat.written import spare

SETTINGS_FILE = Path("esrcat.toml")

_FLAGS = ("title", "publisher", "licence", "report_address", "base_url", "languages", "contacts")


def run(options: argparse.Namespace) -> int:
    """Build the site and say what to open; 1 when an input failed."""
    settings = settings_of(options)
    options.sources = expanded_sources(options.sources)
    _refuse_settings_among(options)
    _check_outputs(options)
    started, inputs = time.time_ns(), _inputs(options, settings)
    if inputs and is_built(options.out, inputs):
        if options.zip:
            pack(options.out, options.zip)
        tell(options, f"Nothing has changed since {options.out} was built.", what_to_open(options.out))
        return 0
    made = made_from(inputs) if inputs else ""
    # What reads and prints takes a second to load: who has nothing to build need not wait for it.
    from esrcat.commands.making import make

    options.out.resolve().parent.mkdir(parents=True, exist_ok=True)
    with alone(options.out):
        return make(options, settings, day_of(options.date), made, started)


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
    if not options.overwrite:
        spare([packed], "build")
    check_place(packed)


# How a site is built, and what is said meanwhile, is no part of what comes out.
_HOW = frozenset(
    "out quiet language jobs seconds zip overwrite command sources config editor previous date".split()
)


def _inputs(options: argparse.Namespace, settings: Settings) -> Inputs | None:
    """Return all that the build depends on; None where that cannot be told beforehand."""
    sources = local(options.sources)
    if len(sources) < len(options.sources):
        return None
    editor = options.editor or editor_folder(sources)
    documents = [path for path in map(documents_file, filter(are_records, sources)) if path.is_file()]
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
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return None
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        raise SettingsError(
            f"SOURCE_DATE_EPOCH {epoch}: no time; give whole seconds since 1970, or a day with --date"
        ) from None


def settings_of(options: argparse.Namespace) -> Settings:
    """Return the settings of the file that is named or found here, with those of the command line on top."""
    settings = settings_file(options.config)
    given = {key: value for key in _FLAGS if (value := getattr(options, key)) is not None}
    # Where the locale is not that of the terminal, letters come as bytes that no page can hold.
    given = {key: printable(value) if isinstance(value, str) else value for key, value in given.items()}
    if "languages" in given:
        given["languages"] = [language.strip() for language in given["languages"].split(",")]
    checked = from_table(given, "command line")
    if "languages" not in given:
        _refuse_unused(settings, options.config or SETTINGS_FILE)
    return replace(settings, **{key: getattr(checked, key) for key in given})


def _refuse_unused(settings: Settings, file: Path) -> None:
    """Refuse words in a language that no page will have: its name was forgotten in `languages`."""
    for language in settings.translations:
        if language not in settings.languages:
            raise SettingsError(
                f"{file}: [{language}] has words, but no page is in that language: add {language!r} to "
                f"languages, or leave [{language}] out; see docs/reference/esrcat-toml.md"
            )


def _settings_in(folder: Path) -> Path | None:
    """Return the settings file of a folder, also one under nearly the right name; None for none."""
    try:
        return next(
            (path for path in sorted(folder.iterdir()) if is_settings(path.name, str(SETTINGS_FILE))), None
        )
    except OSError:  # told when the folder is read
        return None


def _refuse_settings_among(options: argparse.Namespace) -> None:
    """Refuse settings that lie among the documents where no others are in use: they would say nothing."""
    if options.config or SETTINGS_FILE.is_file():
        return
    for source in local(options.sources):
        if source.is_dir() and (among := _settings_in(source)):
            raise SettingsError(
                f"{among}: lies among the documents, where no settings are read; move it to the folder "
                f"that you are in, or name it with --config {among}"
            )


def settings_file(config: Path | None) -> Settings:
    """Return the settings of the file that is named, or of the one that is found here."""
    if config is None:
        if SETTINGS_FILE.is_file():
            return load(SETTINGS_FILE)
        if mistaken := _settings_in(Path()):
            why = "; Notepad has added '.txt'" if mistaken.suffix == ".txt" else ", in small letters"
            raise SettingsError(f"{mistaken}: rename it to {SETTINGS_FILE}{why}")
        return Settings()
    if not config.is_file():
        raise SettingsError(f"{config}: no such file; check the path or leave --config out")
    return load(config)
