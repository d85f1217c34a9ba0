"""Counts that cannot be, or that are far from what was planned."""

from __future__ import annotations

from tests.checks.planted.plant import Plant

_NEW_JOBS = "/outcomes/new_jobs"

PLANTED = (
    Plant("women-exceed-total", "/participants/planned/women", "S19001",
          "150, joista naisia 60", "150, joista naisia 160"),
    Plant("women-exceed-total", f"{_NEW_JOBS}/actual/women", "S29001",
          "12, joista naisten työpaikkoja 2", "12, joista naisten työpaikkoja 21"),
    Plant("women-exceed-total", "/outcomes/qualifications/actual/women", "S19004",
          "17, joista naisten tutkintoja 16", "7, joista naisten tutkintoja 16"),
    Plant("actual-far-from-planned", "/participants/actual/total", "S19001",
          "152, joista naisia 58", "27, joista naisia 8"),
    Plant("actual-far-from-planned", f"{_NEW_JOBS}/actual/total", "S29001",
          "12, joista naisten työpaikkoja 2", "120, joista naisten työpaikkoja 2"),
    Plant("implausible-count", "/participants/planned/total", "S19001",
          "150, joista naisia 60", "150152, joista naisia 60", also=("actual-far-from-planned",)),
    Plant("implausible-count", f"{_NEW_JOBS}/planned/total", "S29001",
          "10, joista naisten työpaikkoja 3", "10123, joista naisten työpaikkoja 3",
          also=("actual-far-from-planned",)),
    Plant("participants-without-persons", "/participants/planned/total", "S19001",
          "Projekti, jossa on henkilöitä mukana", "Projekti, jossa ei ole henkilöitä mukana"),
    Plant("participants-without-persons", "/participants/planned/total", "S19004",
          "Projekti, jossa on henkilöitä mukana", "Projekti, jossa ei ole henkilöitä mukana"),
)  # fmt: skip
