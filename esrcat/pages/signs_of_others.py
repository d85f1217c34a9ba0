"""Signs that a text is something else: a call, an event, a vacancy, minutes, a strategy."""

from __future__ import annotations

import re

from esrcat.pages.counting import COUNTED, PLURAL
from esrcat.pages.signs import sign_by, sign_of
from esrcat.patterns import quick

OF_CALL = (
    sign_of("call_open", "it announces a call for applications", 3),
    sign_of("call_terms", "it says who can apply and for how much", 2),
)
OF_VACANCY = sign_of("vacancy", "it is an advertisement of a vacancy", 4)
OF_GUIDE = sign_of("guide", "it tells how to do something", 4)
# What is told to everybody who has a project, or wants one.
OF_RULES = sign_of("rules", "it tells what everybody with a project has to do", 2)
# What looks back on a year of an office, a fund or an association.
OF_REVIEW = sign_of("review", "it looks back on a year", 3)
# In titles.
OF_AGREEMENT = sign_of("agreement", "it is about an agreement", 3)
OF_PROGRAMME = sign_of("programme", "it is a programme of years", 3)
OF_EXAMPLE = sign_of("example", "it gives an example of a project", 3)
# Roads, bridges and houses that are built: 'projects' of builders.
OF_WORKS = sign_of("works", "it is about works on a road or a building", 3)
OF_FUND = sign_of("fund", "it is about a fund, not about a project", 6)
OF_MANY = sign_by("it is about several projects together", 3, PLURAL.pattern.lower(), COUNTED.pattern.lower())
OF_TENDER = sign_of("tender", "it asks for tenders", 4)
OF_MINUTES = sign_of("minutes", "it is the minutes or the agenda of a meeting", 5)
MEETINGS = ("kokou", "möte", "meeting", "muut asiat", "ilmoitusasiat", "övriga ärenden", "other business")
"""What a text, in small letters, has if it has two items of meetings."""
ITEMS_OF_MEETINGS = quick(
    r"^\s*(?:§?\s?\d+\s?[§.)]?|[-–•])?\s*(?:kokouksen\s(?:avau|päättä)\w+|muut\sasiat|edellisen\skokouksen\s\w+|ilmoitusasiat|mötet\s\w+"
    r"|mötets\söppnande|övriga\särenden|föregående\smöte|anmälningsärenden|opening(?:\sof\sthe\smeeting)?|any\sother\sbusiness|closing"
    r"|(?:the\s)?meeting\s(?:was\s)?(?:opened|closed))\b[^\n]{0,60}$",
    re.M,
)
OF_EVENT = sign_of("event", "it invites to an event", 3)
OF_STRATEGY = sign_of("strategy", "it is a strategy or a programme, not a project", 3)
