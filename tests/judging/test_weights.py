"""The tables of weights, and the chances that come of them."""

from __future__ import annotations

import math
from typing import get_args

import pytest
from learn_judgements import LEARNT_FROM, digest_of, teaching_cases

from esrcat.judging import Judgement, Subject, Surroundings, clues, judgement
from esrcat.judging.weights import ALWAYS

AROUND = Surroundings("Mukana oli 48 nuorta.", 11, 13, "", "", "", "paragraph")


def test_a_chance_adds_up_the_weights_of_the_clues_that_are_there() -> None:
    judged = Judgement({ALWAYS: -1.0, ">nuorta": 2.0, "^ohjaaj": 5.0})

    assert judged.chance_by(clues(AROUND)) == pytest.approx(1 / (1 + math.exp(-1.0)))


def test_a_clue_counts_by_how_much_of_it_there_is() -> None:
    judged = Judgement({"^aiempi": 2.0})
    found = clues(AROUND._replace(before="Aiempi hanke."))

    assert judged.chance_by(found) == pytest.approx(1 / (1 + math.exp(-1.4)))


def test_without_a_known_clue_it_is_even() -> None:
    assert Judgement({}).chance_by(clues(AROUND)) == 0.5


@pytest.mark.parametrize("subject", get_args(Subject))
def test_each_subject_has_a_table(subject: Subject) -> None:
    weights = judgement(subject).weights

    assert len(weights) > 1000
    assert all(math.isfinite(weight) and weight for weight in weights.values())
    assert ALWAYS in weights


def test_the_weights_are_learnt_from_this_corpus() -> None:
    learnt_from = LEARNT_FROM.read_text(encoding="utf-8").strip()

    assert learnt_from == digest_of(teaching_cases()), "learn anew: python tooling/learn_judgements.py"


def test_words_speak_for_a_result_and_against() -> None:
    done = Surroundings("Hankkeessa koulutettiin 48 nuorta.", 24, 26, "", "", "Tulokset", "paragraph")
    other = Surroundings("Yhdistyksessä on 480 jäsentä.", 17, 20, "", "", "Yhdistys", "paragraph")

    by = judgement("results").chance_by

    assert by(clues(done)) > 0.5 > by(clues(other))
