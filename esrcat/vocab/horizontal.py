"""The classes that the authority gives a project of 2007–2013 in four dimensions."""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple, TypeAlias, cast, get_args

from esrcat.values.spacing import plain
from esrcat.vocab.table import rows

Dimension: TypeAlias = Literal["equality", "sustainability", "partnership", "innovation"]


class HorizontalClass(NamedTuple):
    """A class: its dimension (the key on records) and label, the printed words, what they mean.

    `effect` is 'none', 'promotes' or 'main aim'. `certainty` is low for a class not seen on a page.
    """

    dimension: Dimension
    label: str
    name: str
    meaning: str
    effect: str
    certainty: str


def find(dimension: Dimension, as_written: str) -> HorizontalClass | None:
    """Give the class that is printed in a dimension; None for one that is not in the table."""
    return _classes().get((dimension, _key(as_written)))


@cache
def horizontal_classes() -> tuple[HorizontalClass, ...]:
    """Return the classes, in the order of the table."""
    return tuple(
        HorizontalClass(
            _dimension(row["dimension"]), row["label"], row["class"], row["meaning"], row["effect"],
            row["certainty"],
        )
        for row in rows("horizontal_classes.csv")
    )  # fmt: skip


@cache
def _classes() -> dict[tuple[Dimension, str], HorizontalClass]:
    return {(each.dimension, _key(each.name)): each for each in horizontal_classes()}


def _key(text: str) -> str:
    return plain(text).rstrip(".:").casefold()


def _dimension(written: str) -> Dimension:
    if written not in get_args(Dimension):
        raise ValueError(f"The table of horizontal classes has an unknown dimension {written!r}.")
    return cast("Dimension", written)
