"""What the case forms of a Finnish name begin and end with: 'Mäkinen' is 'Mäkise' before 'lle'."""

from __future__ import annotations

CASE_ENDING = (
    r"(?:n|a|ä|s|t|ta|tä|tta|ttä|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä|en|in|ien|iden|ia|iä|ja|jä|"
    r"h?[aeiouyäö]n|:n)?(?:kin|kaan|kään|han|hän|ko|kö)?"
)
"""What follows a stem in lower case, as an expression: a case, then a clitic; or the Swedish genitive."""
SHORTEST_STEM = 3
_VOWELS = "aeiouyäöå"
# Consonants before the last vowel of a stem, and what they are before an ending: 'Puolukka', 'Puolukan'.
_WEAK_GRADES = (
    ("kk", "k"),
    ("pp", "p"),
    ("tt", "t"),
    ("nk", "ng"),
    ("nt", "nn"),
    ("lt", "ll"),
    ("rt", "rr"),
    ("mp", "mm"),
    ("k", ""),
    ("p", "v"),
    ("t", "d"),
)


def case_stems(name: str) -> list[str]:
    """Return what case forms of a name in lower case begin with, the longest first: 'salonen', 'salose' …"""
    stems = {name}
    if name.endswith("nen"):
        stems |= {name[:-3] + "se", name[:-3] + "s"}
    elif name[-1] not in _VOWELS:
        stems |= {name + "i", name + "e"}
        if name.endswith("s"):
            stems |= {name[:-1] + "kse", name[:-1] + name[-2]}
    else:
        stems.add(weak := _weak(name))
        if name.endswith("i") and len(name) > SHORTEST_STEM:
            stems |= {name[:-1], name[:-1] + "e", weak[:-1] + "e"}
        if name.endswith("e"):
            stems |= {name + "e", _strong(name) + "e"}
    return sorted((stem for stem in stems if len(stem) >= SHORTEST_STEM), key=lambda stem: (-len(stem), stem))


def _weak(name: str) -> str:
    for strong, weak in _WEAK_GRADES:
        if name[:-1].endswith(strong):
            return name[: -1 - len(strong)] + weak + name[-1]
    return name


def _strong(name: str) -> str:
    for strong, weak in _WEAK_GRADES:
        if weak and name[:-1].endswith(weak):
            return name[: -1 - len(weak)] + strong + name[-1]
    return name
