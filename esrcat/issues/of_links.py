"""Issues of records that may be one project, and of organisations that may be one."""

from __future__ import annotations

from esrcat.issues.kinds import IssueType

OF_LINKS: dict[str, IssueType] = {
    "possible-twin": IssueType(
        "info",
        "Voi olla sama hanke kuin ”{name}” ({other}). Puolesta: {alike}; vastaan: {unlike}.",
        "Kan vara samma projekt som ”{name}” ({other}). För: {alike}; emot: {unlike}.",
        "This may be the same project as '{name}' ({other}). For it: {alike}; against it: {unlike}.",
    ),
    "code-of-two": IssueType(
        "info",
        "Hankkeella ”{name}” ({other}) on sama koodi {code}, mutta näissä ne eroavat: {unlike}.",
        "Projektet ”{name}” ({other}) har samma kod {code}, men i detta skiljer de sig: {unlike}.",
        "'{name}' ({other}) has the same code {code}, but they differ in: {unlike}.",
    ),
}

RESPECTS: dict[str, tuple[str, str, str]] = {
    "name": ("nimi", "namn", "name"),
    "phase": ("vaihe", "fas", "phase"),
    "period": ("toteutusaika", "period", "period"),
    "actor": ("toteuttaja", "stödmottagare", "beneficiary"),
    "places": ("alue", "område", "places"),
    "text": ("teksti", "text", "text"),
    "code": ("koodi", "kod", "code"),
    "fund": ("rahasto tai ohjelmakausi", "fond eller programperiod", "fund or programme period"),
    "rival": ("toinen yhtä samanlainen hanke", "ett annat lika likt projekt", "another project as alike"),
    "nothing": ("ei mikään", "ingenting", "nothing"),
}
"""What `alike` and `unlike` name, in Finnish, Swedish and English."""


def worded(params: dict[str, str | int | float], language: str) -> dict[str, str | int | float]:
    """Return params with the respects of likeness ('name, actor') in a language."""
    at = ("fi", "sv", "en").index(language) if language in ("fi", "sv") else 2
    # Records of earlier versions say of a code of two only that the fund or the period is another.
    found = {"unlike": "fund", **params}
    for key in ("alike", "unlike"):
        if isinstance(value := found.get(key), str):
            found[key] = ", ".join(
                RESPECTS[each][at] if each in RESPECTS else each for each in value.split(", ")
            )
    return found
