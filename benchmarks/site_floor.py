"""The least that printing a project page can cost: one function of f-strings, for one form and one language.

It prints the record's values under the site's labels, each with its quote, place, rule and link, the ledger,
the contents, the projects beside it, the documents, the citations and the JSON-LD, between a head and a foot
made once. All text is escaped by markupsafe. It has no plurals, languages, missing values, tables of two
columns, charts or disagreements: what a site adds to this is what its ratio shows.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import escape

_POSITION = re.compile(r"/\d+")
Labels = Mapping[str, str]


def floor_page(
    record: Mapping[str, Any], kin: Sequence[Sequence[str]], shell: tuple[str, str], labels: Labels
) -> str:
    """Return the page of a record as JSON has it; `kin` are the lines of projects beside it."""
    head, foot = shell
    name, code = escape(record["name"] or ""), escape(record["code"] or "")
    page = f"../lahde/{escape(record['id'])}-a.html#e"
    document = escape(record["documents"][0]["name"])
    rows: dict[str, list[str]] = {}
    for pointer, items in record["evidence"].items():
        rows.setdefault(pointer.split("/")[1], []).append(
            _row(record, pointer, items, document, page, labels)
        )
    sections = "".join(
        [
            f'<section class="form" id="{key}"><h2>{key}</h2><dl>{"".join(lines)}</dl></section>'
            for key, lines in rows.items()
        ]
    )
    contents = "".join(
        [f'<li><a href="#{key}"><span class="no"></span><span>{key}</span></a></li>' for key in rows]
    )
    notes = "".join(
        [
            f"<li><p>{escape(issue['message'])}</p><span>{escape(issue['code'])}</span></li>"
            for issue in record["issues"]
        ]
    )
    beside = "".join(
        [
            f'<li><p class="t"><a href="{escape(id)}.html">{escape(title)}</a></p><p>{escape(who)}</p>'
            f"<p>{escape(why)}</p></li>"
            for id, title, who, why in kin
        ]
    )
    linked = json.dumps(_linked(record), ensure_ascii=False).replace("<", "\\u003c")
    return (
        f"{head}<title>{code} {name}</title>"
        f'<script type="application/ld+json">{linked}</script>'
        f'<div class="title"><p class="kick"><span class="code">{code}</span></p><h1>{name}</h1></div>'
        f"{_ledger(record)}<nav><ul>{contents}</ul></nav>{sections}<ul>{notes}</ul>"
        f'<ul class="docs"><li>{document} {escape(record["documents"][0]["sha256"])}</li></ul>'
        f"<ul>{beside}</ul>{_citations(record)}{foot}"
    )


def _row(
    record: Mapping[str, Any],
    pointer: str,
    items: Sequence[Mapping[str, Any]],
    document: str,
    page: str,
    labels: Labels,
) -> str:
    value: Any = record
    for key in pointer.split("/")[1:]:
        value = value[int(key)] if isinstance(value, list) else value[key]
    text = f"{value:,}".replace(",", "\u00a0") if isinstance(value, int | float) else str(value)
    label, id = labels.get(_POSITION.sub("/*", pointer), pointer), pointer.replace("/", "-")
    shown = '</div><div class="para">'.join([escape(part) for part in text.split("\n")])
    quotes = "".join(
        [
            f"<q>{escape(_shortened(item['quote']))}</q><dl><div><dt>Asiakirja</dt><dd>{document}, rivi "
            f"{item['place']['line']}</dd></div><div><dt>Luettu</dt><dd>"
            f"{escape(item['rule'])}, nimike ja sen arvo"
            f'</dd></div></dl><p class="go"><a href="{page}{id}">Näytä asiakirjassa</a></p>'
            for item in items
        ]
    )
    return (
        f'<div><dt>{escape(label)}</dt><dd><span id="f{id}">{shown}</span>'
        '<details class="src"><summary><i>a</i>'
        f'<span class="vh"> mistä tieto on: {escape(label)}</span></summary>'
        f'<div class="ev">{quotes}</div></details>'
        "\n</dd></div>\n"
    )


def _shortened(quote: str) -> str:
    return quote if len(quote) <= 320 else f"{quote[:220]} […] {quote[-60:]}"


def _ledger(record: Mapping[str, Any]) -> str:
    state, public, persons = (
        record["funding"]["eu_state"], record["funding"]["public"], record["participants"],
    )  # fmt: skip
    cells = (state["granted"], state["actual"], public["planned"], public["actual"], persons["actual"])
    return "".join([f"<div><dt>{escape(cell)}</dt></div>" for cell in cells])


def _linked(record: Mapping[str, Any]) -> dict[str, Any]:
    keys = ("id", "code", "name", "start", "end", "summary", "fund", "programme_period")
    return {"@context": "https://schema.org", **{key: record[key] for key in keys}}


def _citations(record: Mapping[str, Any]) -> str:
    name, actor, code = (record["name"], (record["actor"] or {}).get("name"), record["code"])
    bibtex = f"@misc{{{code},\n  title = {{{name}}},\n  author = {{{actor}}},\n  note = {{{code}}},\n}}"
    ris = f"TY  - RPRT\nTI  - {name}\nAU  - {actor}\nM1  - {code}\nER  - "
    csl = json.dumps([{"id": code, "title": name, "author": actor}], ensure_ascii=False, indent=1)
    return "".join(
        [
            f"<details><pre>{escape(each)}</pre></details>"
            for each in (f"{name} ({code}). {actor}.", bibtex, ris, csl)
        ]
    )
