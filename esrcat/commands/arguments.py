"""The commands and options of the command line, with the help texts that explain them."""

from __future__ import annotations

import argparse
from pathlib import Path

from esrcat.commands.bulk_arguments import Command, budget, convert, editor, export, overwrite, source
from esrcat.commands.help import Help, Parser
from esrcat.settings import LANGUAGES
from esrcat.speech import said

COMMANDS = {
    "read one document": {
        "parse": "print the records of documents as JSON Lines, or for reading",
        "explain": "show which form a document is and where each value stands in it",
        "check": "list what is wrong in documents, as a linter does",
    },
    "read many documents": {
        "convert": "write the records of files, folders and archives to one file",
        "export": "write records as open data in the shape of a standard",
        "build": "build the catalogue, a site that needs no server",
        "serve": "look at a site in a browser on this machine",
    },
    "prove that reading is right": {
        "evaluate": "compare records with the expected ones beside the documents",
        "accept": "write expected records from what is read now, for checking by hand",
        "schema": "print the JSON Schema of a record",
    },
}
"""The commands by what they are for, each with what it does."""

EXAMPLES = (
    "esrcat parse page.html --pretty",
    "esrcat convert my-documents -o projects.csv",
    "esrcat build my-documents -o site",
    "esrcat COMMAND --help tells more about a command",
)
EXIT_CODES = "0 done, 1 an input failed or check found errors, 2 wrong use, 130 interrupted"

QUIET = "no progress, no summaries: errors only"
LANGUAGE = "of help, messages and issues (default: that of the system, else en)"


def _description() -> str:
    lines = [
        "Descriptions of EU-funded projects become records that show their sources, and a searchable "
        "catalogue."
    ]
    for purpose, commands in COMMANDS.items():
        lines += ["", purpose, *(f"  {name:<9} {said(does)}" for name, does in commands.items())]
    return "\n".join(lines)


def _epilog() -> str:
    examples = (f"  {said(example)}" for example in EXAMPLES)
    return "\n".join(("examples", *examples, "", "exit codes", f"  {said(EXIT_CODES)}"))


def _common(command: argparse.ArgumentParser, *, quiet: bool | str, language: str | None) -> None:
    """Add the options that may stand before a command or after it, with their defaults."""
    command.add_argument("--quiet", action="store_true", default=quiet, help=QUIET)
    command.add_argument("--language", choices=LANGUAGES, default=language, help=LANGUAGE)


def parser(version: str) -> Parser:
    """Return the parser of the whole command line, which speaks the language that is spoken now."""
    main = Parser(
        prog="esrcat",
        usage="esrcat [--quiet] [--language LANGUAGE] COMMAND …",
        description=_description(),
        epilog=_epilog(),
        formatter_class=Help,
    )
    _common(main, quiet=False, language=None)
    main.add_argument("--version", action="version", version=f"esrcat {version}")
    commands = main.add_subparsers(
        dest="command", metavar="COMMAND", prog="esrcat", required=True, help=argparse.SUPPRESS
    )

    def command(name: str, usage: str, description: str) -> argparse.ArgumentParser:
        parser = commands.add_parser(
            name,
            usage=f"esrcat {name} {usage}",
            description=description,
            formatter_class=Help,
            allow_abbrev=False,
        )
        # Without the option a command must not undo what stood before it.
        _common(parser, quiet=argparse.SUPPRESS, language=argparse.SUPPRESS)
        return parser

    for add in (_parse, _explain, _check, convert, export, _build, _serve, _evaluate, _accept, _schema):
        add(command)
    return main


_MANY = "; or a folder or archive of them"


def _files(command: argparse.ArgumentParser, also: str = "") -> None:
    command.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="a document: HTML, MHTML, text, CSV, PDF or an office file "
        "(.doc, .docx, .xls, .xlsx, .odt, .ods, .rtf)" + also,
    )


def _parse(command: Command) -> None:
    parse = command(
        "parse",
        "[--pretty] FILE…",
        "Print the records of documents as JSON Lines: one line for each project.",
    )
    _files(parse)
    parse.add_argument("--pretty", action="store_true", help="for reading: one field a line")


def _explain(command: Command) -> None:
    explain = command(
        "explain",
        "[--json] [--image FOLDER [--field POINTER]] FILE…",
        "Show how a document is read: which form it is and why; for each field its state, value, rule, "
        "quote and place (line:column); and the text not used.",
    )
    _files(explain, _MANY)
    explain.add_argument("--json", action="store_true", help="as JSON, one line for each document")
    explain.add_argument(
        "--image",
        type=Path,
        metavar="FOLDER",
        help="for a PDF, also write a PNG picture of each place where a value stands",
    )
    explain.add_argument(
        "--field",
        action="append",
        default=[],
        metavar="POINTER",
        help="pictures of this field only, such as /name or /actor; may be given again",
    )


def _check(command: Command) -> None:
    check = command(
        "check",
        "[--all | --json] [--ignore FILE] FILE…",
        "List what is wrong in documents, one line for each issue:\n"
        "name:line:column: severity code message. Of each code the first ten are shown.\n"
        "Exit code 1 when there are errors.",
    )
    _files(check, _MANY)
    check.add_argument("--all", action="store_true", help="show all issues, not only the first of each code")
    check.add_argument(
        "--ignore",
        type=Path,
        metavar="FILE",
        help="a list of issues to ignore (default: esrcat-ignore.toml if there is one here)",
    )
    check.add_argument("--json", action="store_true", help="as JSON, one line for each issue")


def _build(command: Command) -> None:
    build = command(
        "build",
        "[SOURCE…] [-o SITE] [--no-link] [--editor DIR] [settings]",
        "Build the catalogue of all documents of files and folders: static pages with search and sources, "
        "which open from the disk as they are.",
    )
    build.add_argument(
        "sources",
        nargs="*",
        type=source,
        metavar="SOURCE",
        default=[Path("corpus")],
        help="a document, a folder or archive of documents, or records written by convert (.jsonl); default: "
        "corpus",
    )
    build.add_argument("-o", "--out", type=Path, metavar="SITE", default=Path("site"), help="default: site")
    build.add_argument(
        "--no-link",
        dest="link",
        action="store_false",
        help="keep the records of a project apart (default: documents of one project are joined)",
    )
    editor(build)
    budget(build)
    build.add_argument(
        "--date",
        metavar="DAY",
        help="the day of the build (2026-11-20), shown on the pages; default: SOURCE_DATE_EPOCH, else none",
    )
    build.add_argument(
        "--previous",
        type=Path,
        metavar="MANIFEST",
        help="manifest.json of the earlier site: with --date and --base-url, a feed tells what has changed",
    )
    build.add_argument("--zip", type=Path, metavar="FILE", help="write the site into one ZIP file too")
    build.add_argument(
        "--overwrite",
        action="store_true",
        help="replace the ZIP file also where esrcat did not write it, or it was changed since",
    )
    _settings_of_site(build)


def _settings_of_site(build: argparse.ArgumentParser) -> None:
    settings = build.add_argument_group(
        "settings of the site", "They win over the settings file, which is esrcat.toml here if there is one."
    )
    settings.add_argument("--config", type=Path, metavar="FILE", help="another settings file")
    settings.add_argument("--title", metavar="TEXT", help="the name of the site")
    settings.add_argument("--publisher", metavar="TEXT", help="who publishes it")
    settings.add_argument("--licence", metavar="TEXT", help="the licence of the data")
    settings.add_argument("--report-address", metavar="E-MAIL", help="where readers report mistakes")
    settings.add_argument("--base-url", metavar="URL", help="where the site will stand, for citations")
    settings.add_argument(
        "--languages", metavar="LIST", help="languages of the pages: fi, sv or en, or fi,sv,en"
    )
    settings.add_argument(
        "--contacts",
        action=argparse.BooleanOptionalAction,
        help="publish the names, e-mails and phones of contact persons",
    )


def _serve(command: Command) -> None:
    serve = command(
        "serve", "[SITE] [--port PORT]", "Serve a site on this machine only (127.0.0.1); end with Ctrl-C."
    )
    serve.add_argument(
        "site", nargs="?", type=Path, metavar="SITE", default=Path("site"), help="default: site"
    )
    serve.add_argument("--port", type=int, default=8000, help="default: 8000; 0 takes a free one")


def _evaluate(command: Command) -> None:
    evaluate = command(
        "evaluate",
        "[DIR]",
        "Compare what is read with the expected records beside the documents (NAME.expected.json). Of "
        "documents in a folder called test there are figures only, so that they can judge rules that were "
        "written from others.",
    )
    evaluate.add_argument(
        "folder", nargs="?", type=Path, metavar="DIR", default=Path("corpus"), help="default: corpus"
    )


def _accept(command: Command) -> None:
    accept = command(
        "accept",
        "[--force] FILE…",
        "Write NAME.expected.json beside documents from what is read now. It saves typing only: check "
        "every value against the document.",
    )
    _files(accept, "; or a folder of them")
    accept.add_argument("--force", action="store_true", help="overwrite expected records that are there")


def _schema(command: Command) -> None:
    schema = command(
        "schema", "[-o FILE] [--overwrite]", "Print the JSON Schema (draft 2020-12) of a record."
    )
    schema.add_argument("-o", "--out", type=Path, metavar="FILE", help="write it here instead")
    overwrite(schema)
