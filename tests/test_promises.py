"""The promises of the design, over the whole corpus and the real documents."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from esrcat import ParseResult
from esrcat.document import Document
from esrcat.extraction.prose import line_width
from esrcat.forms import all_forms
from esrcat.issues import ISSUE_TYPES
from esrcat.model import ProjectRecord
from esrcat.normalise import view, words_of
from esrcat.vocab.target_groups import ConceptKind, labels
from tests.documents import SEEDS, name, negatives, parsed, projects, source, source_lines

# What the parser says of a record; values looked up in a vocabulary follow the name beside them.
EXEMPT = "key id schema_version form documents states unmapped evidence issues languages conflicts".split()
LOOKED_UP = re.compile(r"/area/\w+/\d+/code|.*/current/\w+|/sections/\d+/document")
LONG_TEXT = re.compile(r"/summary|/final_report|/target_groups/(?:in)?direct|/dissemination/\w+")
LABEL = re.compile(r"/target_groups/labels/|/themes/")
_REFERENCE = re.compile(r"&#?\w+;?")


@pytest.fixture(
    params=[*projects(), *SEEDS], ids=lambda param: param if isinstance(param, str) else name(param)
)
def path(request: pytest.FixtureRequest) -> Path:
    """Return a document that describes a project: one of the corpus, or a real one."""
    if isinstance(request.param, Path):
        return request.param
    shared: Path = request.getfixturevalue("shared")
    return shared / "seeds" / f"{request.param}.txt"


@pytest.fixture
def result(path: Path) -> ParseResult:
    return parsed(path)


@pytest.fixture
def content(result: ParseResult) -> dict[str, Any]:
    (record,) = result.records
    return record.model_dump(mode="json")


def leaves(node: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Yield every value that is not null, with its pointer."""
    if isinstance(node, dict):
        for key, part in node.items():
            yield from leaves(part, f"{pointer}/{key}")
    elif isinstance(node, list):
        for index, part in enumerate(node):
            yield from leaves(part, f"{pointer}/{index}")
    elif node is not None:
        yield pointer, node


def is_letter(content: dict[str, Any]) -> bool:
    """Tell whether a document is a funding decision, which says little."""
    return str(content["form"]).endswith("_decision")


def values(content: dict[str, Any]) -> dict[str, Any]:
    return dict(leaves({key: part for key, part in content.items() if key not in EXEMPT}))


def stands_at(lines: list[str], line: int, column: int, character: str) -> bool:
    """Tell whether the character, or a reference to it, begins at a place of the source."""
    rest = lines[line - 1][column - 1 :]
    reference = _REFERENCE.match(rest)
    return rest.startswith(character) or bool(reference and html.unescape(reference[0]).startswith(character))


# 1. Grounding


def test_every_value_has_evidence(content: dict[str, Any]) -> None:
    without = [pointer for pointer in values(content) if not content["evidence"].get(pointer)]

    assert [pointer for pointer in without if not LOOKED_UP.fullmatch(pointer)] == []


def test_all_evidence_is_of_values(content: dict[str, Any]) -> None:
    assert set(content["evidence"]) - set(values(content)) == set()


def test_every_span_is_its_quote(result: ParseResult, content: dict[str, Any]) -> None:
    text = result.document.text
    items = [item for items in content["evidence"].values() for item in items]

    assert [item for item in items if text[item["start"] : item["end"]] != item["quote"]] == []
    assert [item for item in items if item["quote"].strip() != item["quote"] or not item["quote"]] == []


def test_every_place_is_where_the_quote_stands_in_the_source(path: Path, content: dict[str, Any]) -> None:
    lines = source_lines(source(path))

    for pointer, items in content["evidence"].items():
        for item in items:
            place = item["place"]
            assert stands_at(lines, place["line"], place["column"], item["quote"][0]), (pointer, place)


def test_a_value_that_was_not_read_says_that_it_is_derived(content: dict[str, Any]) -> None:
    derived = {"/fund", "/programme_period", "/funding/currency", "/acronym", "/joint_project"}
    by_method = {
        pointer: {item["method"] for item in items} for pointer, items in content["evidence"].items()
    }

    assert {pointer for pointer, methods in by_method.items() if "derived" in methods} - {
        "/area/national"
    } <= derived
    # Some forms print the fund.
    assert by_method["/fund"] in ({"derived"}, {"label"})
    assert by_method["/programme_period"] == {"derived"}
    assert all(item["rule"] for items in content["evidence"].values() for item in items)


# Replay: what the quote says, worked out again without the parser's own rule where that is possible.

DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
NUMBERS = re.compile(
    r"/(participants|outcomes/\w+)/(planned|actual)/(total|women)|/funding/\w+/\w+|/outcomes/statements/\d+/number"
)
TEXTS = re.compile(
    r"/(summary|final_report|(target_groups|dissemination)/\w+|sections/\d+/text|classification/\w+|name"
    r"|actor/(name|type|address/street)|contacts/\d+/(name|role)|project_type|priority_axis/\w+|programme_section)"
)
SPOKEN = re.compile(
    r"/(partners|subprojects|related_projects)/\d+/(name|host)|/area/\w+/\d+/name|/authority/name"
)


def replayed(pointer: str, quote: str, document: Document) -> object:
    """Return the value that a quote says, or None where only the rule itself could tell.

    The rows of a table have bars between their cells, which the page has not.
    """
    if pointer in ("/start", "/end", "/original_end"):
        day = DAY.search(quote)
        return f"{day[3]}-{int(day[2]):02}-{int(day[1]):02}" if day else None
    if NUMBERS.fullmatch(pointer) and not pointer.endswith("/currency"):
        thousands = re.sub(r"[\s€]|(?<=\d)\.(?=\d{3}(?!\d))", "", quote)
        amount = float(thousands.replace(",", "."))
        return int(amount) if amount.is_integer() else amount
    if TEXTS.fullmatch(pointer):
        return view(quote, words=words_of(document.text)).text
    return None


def test_quotes_give_their_values_again(result: ParseResult, content: dict[str, Any]) -> None:
    again = {
        pointer: (value, answer)
        for pointer, value in values(content).items()
        for item in content["evidence"].get(pointer, [])[:1]
        if (answer := replayed(pointer, item["quote"], result.document)) is not None
    }

    assert {pointer: pair for pointer, pair in again.items() if folded(pair[0]) != folded(pair[1])} == {}
    assert len(again) >= (5 if is_letter(content) else 10)


def test_labelled_quotes_give_their_values_again(content: dict[str, Any]) -> None:
    (form,) = (form for form in all_forms() if form.name == content["form"])
    rules = {(rule.pointer, rule.text): rule for part in form.sections for rule in part.rules}
    replays = 0
    for pointer, value in values(content).items():
        rule = rules.get(
            (re.sub(r"/\d+/", "/*/", pointer), content["evidence"].get(pointer, [{}])[0].get("rule"))
        )
        one = getattr(rule, "one", None)
        if one and content["evidence"][pointer][0]["method"] == "label":
            replays += 1
            assert one(content["evidence"][pointer][0]["quote"]) == value, pointer
    assert replays >= (1 if is_letter(content) else 2)


def test_names_in_base_form_are_the_words_of_their_quotes(content: dict[str, Any]) -> None:
    found = values(content)
    for pointer, value in found.items():
        if SPOKEN.fullmatch(pointer):
            quote = content["evidence"][pointer][0]["quote"].casefold()
            strange = [word for word in re.findall(r"\w+", value.casefold()) if word[:3] not in quote]
            # The vocabulary has bilingual areas under one of their names.
            known = pointer.startswith("/area/subregions/") and pointer.replace("/name", "/code") in found
            assert strange == [] or known, pointer


def test_labels_are_what_the_controlled_list_reads_in_their_quotes(
    result: ParseResult, content: dict[str, Any]
) -> None:
    for pointer, value in values(content).items():
        if LABEL.match(pointer):
            (item,) = content["evidence"][pointer]
            quote = view(item["quote"], 0, len(item["quote"]), words=words_of(result.document.text)).text
            kind: ConceptKind = "theme" if pointer.startswith("/themes/") else "target_group"
            assert value in [each.value for each in labels(quote, kind, section=True)], pointer


def folded(value: object) -> object:
    return " ".join(value.replace(" | ", " ").split()) if isinstance(value, str) else value


# 2. Text as seen and text as cleaned


def test_cleaned_texts_lead_back_to_the_text_as_seen(result: ParseResult, content: dict[str, Any]) -> None:
    text = result.document.text
    words, width = words_of(text), line_width(result.document)
    cleaned = 0
    for pointer, value in values(content).items():
        if LONG_TEXT.fullmatch(pointer):
            (item,) = content["evidence"][pointer]
            seen = view(text, item["start"], item["end"], words=words, width=width)
            assert seen.text == value
            cleaned += 1
            for offset, character in enumerate(value):
                start, end = seen.span(offset, offset + 1)
                if not character.isspace():
                    assert character in unicodedata.normalize("NFKC", text[start:end]), (pointer, offset)
                    assert seen.index(start) == offset
    assert cleaned or is_letter(content)


# 3. Nothing is lost


def test_every_character_is_used_or_listed(result: ParseResult, content: dict[str, Any]) -> None:
    text = result.document.text
    used = {offset for start, end in spans(result, content) for offset in range(start, end)}
    listed = {offset for item in content["unmapped"] for offset in range(item["start"], item["end"])}
    lost = [
        offset
        for offset, character in enumerate(text)
        if not character.isspace() and offset not in used | listed
    ]

    assert "".join(text[offset] for offset in lost) == ""
    assert "".join(text[offset] for offset in sorted(used & listed)) == ""


def test_what_is_listed_is_its_text(result: ParseResult, content: dict[str, Any]) -> None:
    text = result.document.text

    assert [item for item in content["unmapped"] if text[item["start"] : item["end"]] != item["text"]] == []


def spans(result: ParseResult, content: dict[str, Any]) -> Iterator[tuple[int, int]]:
    yield from result.claimed
    for items in content["evidence"].values():
        yield from ((item["start"], item["end"]) for item in items)


# 4. Found, absent, empty, unreadable


def test_states_are_of_fields_without_a_value(content: dict[str, Any]) -> None:
    found = values(content)

    assert set(content["states"].values()) <= {"empty", "unreadable"}
    assert [
        pointer
        for pointer in content["states"]
        if any(f"{leaf}/".startswith(f"{pointer}/") for leaf in found)
    ] == []


def test_states_name_fields_of_the_record(content: dict[str, Any]) -> None:
    known = {f"/{key}" for key in ProjectRecord.model_fields}

    assert [pointer for pointer in content["states"] if f"/{pointer.split('/')[1]}" not in known] == []


def test_what_is_unreadable_is_an_issue_too(content: dict[str, Any]) -> None:
    told = {issue["pointer"] for issue in content["issues"] if issue["code"] == "unreadable-value"}
    unreadable = {pointer for pointer, state in content["states"].items() if state == "unreadable"}

    assert bool(told) == bool(unreadable)
    assert told <= unreadable


# 5. What is wrong in a document is an issue


def test_issues_have_a_known_code_and_their_span_is_in_the_text(
    result: ParseResult, content: dict[str, Any]
) -> None:
    for issue in content["issues"]:
        assert issue["severity"] == ISSUE_TYPES[issue["code"]].severity
        assert issue["message"]
        if issue["start"] is not None:
            assert 0 <= issue["start"] < issue["end"] <= len(result.document.text)


@pytest.mark.parametrize("document", negatives(), ids=name)
def test_a_document_without_project_is_a_result_and_no_exception(document: Path) -> None:
    assert parsed(document).document.text.strip()
