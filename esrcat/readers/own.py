"""Refuse files that esrcat itself has written: records and tables made from documents are not documents."""

from __future__ import annotations

import re

from esrcat.errors import UnreadableDocument

# Each begins a file of one output format: records, the wide table, the tables that belong together, lists of
# operations, downloads of a site, linked data.
_STARTS = re.compile(
    rb"""(?:\xef\xbb\xbf)?(?:
      \{"key":"[0-9a-f]{12}-\d+","id":"
    | Tunnus([,;\t])Hankekoodi\1Nimi\1Lyhenne\1Rahasto\1"?Rahasto,\ kirjoitusasu
    | number,key,id,schema_version, | project,(?:position|documents), | table,column,type,taulukko,
    | operation_code,beneficiary_name,
    | id,(?:page,)?code,name, | id,key,code,programme_period,reason
    | (?:\[\s*)?\{\s*"id":\s?"[^"\n]*",\s*"page":\s?"
    | @prefix\ schema:\ <http://schema\.org/>\ \.\n@prefix\ xsd:
    | \{"@context":\{"@vocab":"http://schema\.org/","url":
    | \{"@context":"http://www\.w3\.org/ns/anno\.jsonld","id":"(?:urn:esrcat:|[^"]+/\#perusteet")
    )""",
    re.X,
)
_CELLS = "Tunnus\n\nHankekoodi\n\nNimi\n\nLyhenne\n\nRahasto\n\nRahasto, kirjoitusasu\n"
# The last sheet of a workbook that the search of a site has made says where it was asked.
_SEARCH = re.compile(r"\n\n(?:Haun osoite|Sökningens adress|Address of the search)\n\n\S+\Z")
_LONGEST_ADDRESS = 8192
_REASON = (
    "esrcat wrote this file: it holds records and is no document; "
    "name the documents, or the .jsonl of that run"
)


def refuse_own(data: bytes, name: str) -> None:
    """Raise UnreadableDocument for a file that esrcat has written as text."""
    if _STARTS.match(data):
        raise UnreadableDocument(name, _REASON, unsupported=True)


def refuse_own_workbook(text: str, name: str) -> None:
    """Raise UnreadableDocument for the text of a workbook that esrcat has written."""
    if text.startswith(_CELLS) or _SEARCH.search(text, max(0, len(text) - _LONGEST_ADDRESS)):
        raise UnreadableDocument(name, _REASON, unsupported=True)
