"""Judgements of numbers, places and persons by all words around them, with weights learnt from the corpus.

Rules find what a text says in so many words. How freely people write shows in what rules miss, and in what
they take though nobody who reads the sentence would. A judgement weighs all words around, none decides alone.
The weights are tables to be read (`data/`), learnt by `tooling/learn_judgements.py` from the documents that
rules are written from, never from a test half; docs/decisions/0021-judgements.md has the figures.
"""

from esrcat.judging.surroundings import Clues, Surroundings, clues, text_clues
from esrcat.judging.weights import Judgement, Subject, judgement

__all__ = ["Clues", "Judgement", "Subject", "Surroundings", "clues", "judgement", "text_clues"]
