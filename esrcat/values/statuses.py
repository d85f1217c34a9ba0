"""Read the state of a project or of a form."""

from __future__ import annotations

import re

from esrcat.values.blanks import is_blank
from esrcat.values.spacing import plain

# Printed wording, case-folded -> the contract's value.
_STATUSES = {
    "toiminnassa": "ongoing",
    "toiminta käynnissä": "ongoing",
    "toiminta jatkuu": "ongoing",
    "meneillään": "ongoing",
    "pågår": "ongoing",
    "pågående": "ongoing",
    "verksamheten pågår": "ongoing",
    "i verksamhet": "ongoing",
    "toiminta päättynyt": "ended",
    "päättynyt": "ended",
    "avslutad": "ended",
    "avslutat": "ended",
    "verksamheten avslutad": "ended",
    "verksamheten har avslutats": "ended",
    "verksamheten har upphört": "ended",
    "jätetty viranomaiskäsittelyyn": "submitted",
    "jätetty": "submitted",
    "inlämnad": "submitted",
    "inlämnad för myndighetsbehandling": "submitted",
    "voimassa": "approved",
    "hyväksytty": "approved",
    "gällande": "approved",
    "i kraft": "approved",
    "godkänd": "approved",
    "käynnissä": "in_progress",
    "käsittelyssä": "in_progress",
    "under behandling": "in_progress",
    "keskeneräinen": "draft",
    "luonnos": "draft",
    "ofullständig": "draft",
    "utkast": "draft",
    "täydennettävänä": "returned",
    "palautettu": "returned",
    "palautettu täydennettäväksi": "returned",
    "returnerad": "returned",
    "returnerad för komplettering": "returned",
    "saapunut": "received",
    "vastaanotettu": "received",
    "mottagen": "received",
    "inkommen": "received",
    "valmis": "complete",
    "färdig": "complete",
}

_DATED = re.compile(r"\s+(?:\d{1,2}\.\d{1,2}\.\d{4}(?:\s*\(\d{1,2}\))?|\(\d{1,2}\))\Z")


def project_status(text: str) -> str | None:
    """Translate a printed state into the record's word for it; None for an unknown wording.

    'Käynnissä' is the state of a form, so it gives 'in_progress'; a running project is printed
    'Toiminnassa'. The date of the state and the number of the form's version may follow it.
    """
    words = plain(text)
    status = _STATUSES.get(words.rstrip(" .").casefold())
    if status is None and (dated := _DATED.search(words)):
        return _STATUSES.get(words[: dated.start()].rstrip(" .,").casefold())
    return status


def activity_status(text: str) -> str | None:
    """Translate the state of a project's activity: as `project_status`, but 'Käynnissä' is running."""
    status = project_status(text)
    return "ongoing" if status == "in_progress" else status


_JOINT = (
    ("vain yksi hakija", "single"),
    ("hakijoita on useampi", "joint"),
    ("hakija siirtää osan", "transfer"),
)
_JOINT_SWEDISH = (
    (re.compile(r"\b(?:endast|bara|enbart)\s+en\b"), "single"),
    (re.compile(r"\böverför\w*|\bför\s+över\b"), "transfer"),
    (re.compile(r"\bsamprojekt|\bflera\b|\b(?:fler|mer)\s+än\s+en\b"), "joint"),
)


def joint_by_group(text: str) -> str | None:
    """Read the code of a group of projects: whatever it is, a project that has one is a joint one."""
    return "joint" if any(map(str.isalnum, text)) and not is_blank(text) else None


_YES_OR_NO = re.compile(
    r"(?P<yes>kyllä|ja)\b(?:\Z|[.,;–-].*)|(?:ei|nej)\b(?:\Z|[.,;–-].*)", re.IGNORECASE | re.DOTALL
)


def yes_or_no(text: str) -> bool | None:
    """Read 'Kyllä' or 'Ei', alone or before a reason that punctuation parts from it; None for all else."""
    answer = _YES_OR_NO.fullmatch(plain(text))
    return None if answer is None else answer["yes"] is not None


def joint_project(text: str) -> str | None:
    """Read the answer to 'Hakijoiden lukumäärä tai tuen siirto -menettely': single, joint or transfer."""
    words = plain(text).casefold()
    finnish = next((kind for beginning, kind in _JOINT if words.startswith(beginning)), None)
    return finnish or next((kind for pattern, kind in _JOINT_SWEDISH if pattern.search(words)), None)
