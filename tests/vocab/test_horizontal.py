"""Horizontal classes of 2007–2013."""

from __future__ import annotations

import pytest

from esrcat.vocab.horizontal import Dimension, find, horizontal_classes

PRINTED: list[tuple[Dimension, str, str]] = [
    ("equality", "Sukupuolineutraali projekti", "none"),
    ("sustainability", "Merkittävästi kestävää kehitystä edistävä projekti", "promotes"),
    ("sustainability", "Projektilla ei ole erityistä vaikutusta kestävän kehityksen kannalta", "none"),
    ("partnership", "kumppanuutta  selvästi edistävä projekti", "promotes"),
    ("innovation", "Ei erityistä innovatiivisuutta projektin tavoitteena.", "none"),
]


@pytest.mark.parametrize(("dimension", "as_written", "effect"), PRINTED)
def test_a_class_is_found_in_its_dimension(dimension: Dimension, as_written: str, effect: str) -> None:
    found = find(dimension, as_written)

    assert found is not None
    assert (found.dimension, found.effect) == (dimension, effect)


def test_a_class_of_another_dimension_is_not_found() -> None:
    assert find("innovation", "Sukupuolineutraali projekti") is None
    assert find("equality", "") is None


def test_every_dimension_has_classes() -> None:
    assert len(horizontal_classes()) == 8
    assert len({each.dimension for each in horizontal_classes()}) == 4
    assert {each.effect for each in horizontal_classes()} == {"none", "promotes", "main aim"}
