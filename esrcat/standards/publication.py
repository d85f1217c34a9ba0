"""Export a file of records in the shape of a standard, with personal data removed first."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Literal, NamedTuple, get_args

from esrcat.archives.saved import read_documents, read_records, where_records_are
from esrcat.catalogue import Catalogue
from esrcat.errors import ExportError
from esrcat.exports import FORMATS
from esrcat.exports.jsonld import write_records as write_jsonld
from esrcat.exports.package import CODEBOOK, DESCRIPTOR, About, write_package
from esrcat.exports.relational import pack
from esrcat.exports.relations import relations
from esrcat.exports.tabular import write_tables
from esrcat.model import ProjectRecord
from esrcat.privacy import published
from esrcat.settings import Settings
from esrcat.standards.annotations import write_annotations
from esrcat.standards.dcat import write_dcat
from esrcat.standards.given import Given
from esrcat.standards.left_out import LeftOut
from esrcat.standards.operations import FIELDS, list_name, write_operations
from esrcat.written import is_own, names_in, note, spare

Standard = Literal["list-of-operations", "datapackage", "dcat", "schemaorg", "annotations"]
STANDARDS: tuple[str, ...] = get_args(Standard)
_FOLDERS: tuple[Standard, ...] = ("list-of-operations", "datapackage")
_LEFT_OUT = "left-out.csv"
_OF_FILES = frozenset((*FORMATS, ".json"))
_COMMAND = "export"


class Exported(NamedTuple):
    """How many rows, projects or annotations were written, and how many records were left out.

    `unused` are the codes that own values were given for, and that no record has.
    """

    written: int
    left_out: int
    unused: tuple[str, ...] = ()


def export(
    records: Path,
    standard: Standard,
    out: Path,
    settings: Settings | None = None,
    given: Given | None = None,
    *,
    overwrite: bool = False,
) -> Exported:
    """Write the records of a JSON Lines file as a standard has them.

    `out` is a folder for lists of operations and data packages (a data package may be a .zip too), else a
    file. Records that a standard has no place for are listed in `left-out.csv` in the folder, or beside
    the file as `NAME.left-out.csv`. Contact persons and the personal data in texts are left out, as on a
    site. All files take their places at the end.

    Raises ExportError before anything is read where a file would be overwritten that esrcat did not write or
    that was changed since, and for a folder of other things, unless `overwrite`. Other files in the folder
    of an earlier export stay; what that wrote and this export does not is removed.
    """
    settings = settings or Settings()
    if not records.is_file():
        what = "a folder" if records.is_dir() else "no such file"
        raise ExportError(f"{records}: {what}; name the .jsonl that esrcat convert has written")
    if (suffix := records.suffix.lower()) in FORMATS and suffix != ".jsonl":
        raise ExportError(
            f"{records}: not JSON Lines, of which exports are made; {where_records_are(records)}"
        )
    is_folder = standard in _FOLDERS and out.suffix.lower() != ".zip"
    if is_folder and out.exists() and not out.is_dir():
        raise ExportError(f"{out}: a file; name a folder for the export")
    if is_folder and not out.exists() and out.suffix.lower() in _OF_FILES:
        raise ExportError(
            f"{out}: {standard} is made of several files; name a folder, or a .zip for all in one"
        )
    if not overwrite:
        _spare(standard, out, is_folder)
    out.parent.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix=".export-", dir=out.parent)))
        made = scratch / "made"
        made.mkdir()
        own = Catalogue.from_records(read_records(records), read_documents(records))
        # The masked catalogue takes its documents from the original one, so both stay open.
        catalogue = stack.enter_context(published(stack.enter_context(own)))
        left_out = LeftOut(made / _LEFT_OUT)
        stack.callback(left_out.close)  # after a failure too: Windows deletes no file that is open
        written = _write(catalogue, standard, made, left_out, settings, given)
        left_out.close()
        _deliver(made, standard, out, is_folder)
    return Exported(written, left_out.count, left_out.unused)


def list_of_left_out(standard: Standard, out: Path) -> Path:
    """Return where an export lists the records that it left out: a packed one in its ZIP file."""
    return out / _LEFT_OUT if standard in _FOLDERS else _left_out_beside(out)


def without_contacts(catalogue: Catalogue) -> Iterator[ProjectRecord]:
    """Yield the records with no contact persons at all: an empty list rather than masked names."""
    for record in catalogue.projects():
        yield record.model_copy(update={"contacts": []})


def _write(
    catalogue: Catalogue,
    standard: Standard,
    folder: Path,
    left_out: LeftOut,
    settings: Settings,
    given: Given | None,
) -> int:
    match standard:
        case "list-of-operations":
            return write_operations(without_contacts(catalogue), folder, left_out, given)
        case "datapackage":
            number = write_tables(without_contacts(catalogue), folder)
            write_package(folder, _about(settings))
            return number
        case "dcat":
            write_dcat(catalogue, folder / "made", settings)
            return 1
        case "schemaorg":
            return _write_schemaorg(catalogue, folder / "made", left_out, settings)
        case "annotations":
            return write_annotations(catalogue, folder / "made", left_out, settings.base_url)


def _write_schemaorg(catalogue: Catalogue, path: Path, left_out: LeftOut, settings: Settings) -> int:
    written = 0

    def named() -> Iterator[ProjectRecord]:
        nonlocal written
        for record in without_contacts(catalogue):
            if record.name is None:
                left_out.add(record, "name: not told; a thing of schema.org without one says nothing")
                continue
            written += 1
            yield record

    write_jsonld(named(), path, base_url=settings.base_url)
    return written


def _about(settings: Settings) -> About:
    settings = settings.in_language(settings.first_language)
    return About(
        "hankkeet",
        settings.title,
        settings.subtitle,
        settings.publisher,
        settings.licence,
        settings.licence_url,
        settings.base_url,
    )


def _spare(standard: Standard, out: Path, is_folder: bool) -> None:
    """Raise ExportError for what an export may not overwrite."""
    if not is_folder:
        spare([out] if standard in _FOLDERS else [out, _left_out_beside(out)], _COMMAND)
        return
    if out.exists() and any(out.iterdir()) and _LEFT_OUT not in names_in(out):
        raise ExportError(f"{out}: is no earlier export and holds other files; name a new folder")
    spare((out / name for name in _names(standard)), _COMMAND)


def _names(standard: Standard) -> list[str]:
    """Return the names of the files that an export to a folder writes."""
    if standard == "list-of-operations":
        return [_LEFT_OUT, *map(list_name, FIELDS)]
    return [_LEFT_OUT, DESCRIPTOR, CODEBOOK, *(f"{relation.name}.csv" for relation in relations())]


def _left_out_beside(out: Path) -> Path:
    return out.with_name(f"{out.stem}.{_LEFT_OUT}")


def _deliver(made: Path, standard: Standard, out: Path, is_folder: bool) -> None:
    if is_folder:
        _deliver_folder(made, out)
        return
    if out.is_dir():
        raise ExportError(f"{out}: a folder with that name exists; give another name for the file")
    if standard in _FOLDERS:
        packed = made.with_name("packed.zip")
        pack(made, packed)
        places = {packed: out}
    else:
        places = {made / _LEFT_OUT: _left_out_beside(out), made / "made": out}
    _put(places, out.parent)


def _deliver_folder(made: Path, out: Path) -> None:
    """Put files into a folder; those of an export of the other standard that nobody changed are removed."""
    out.mkdir(exist_ok=True)
    places = {path: out / path.name for path in sorted(made.iterdir())}
    of_exports = {name for standard in _FOLDERS for name in _names(standard)}
    gone = [out / name for name in sorted(of_exports) if out / name not in places.values()]
    own = [path for path in gone if is_own(path)]
    _put(places, out)
    for path in own:
        path.unlink()


def _put(places: Mapping[Path, Path], folder: Path) -> None:
    """Move files that were made to their places in a folder."""
    note(folder, {target.name: path for path, target in places.items()}, _COMMAND)
    for path, target in places.items():
        path.replace(target)
