"""The names of those who pay, as labels and first cells of rows have them."""

from __future__ import annotations

import re

from esrcat.free_text.story.wording import Role, Wording
from esrcat.free_text.story.wordings import compiled

# A fund by its whole name is the fund with or without its short one in brackets.
_WHOLE_NAME = (
    r"(?:(?:Euroopan\s|EU:n\s)?(?:unionin\s)?(?:sosiaalirahasto(?:n)?(?:\splus)?|aluekehitysrahasto(?:n)?)"
    r"|oikeudenmukaisen\ssiirtymän\srahasto(?:n)?|(?:Europeiska\s|EU:s\s)?(?:socialfonden?s?(?:\splus)?"
    r"|regionala\sutvecklingsfonden?s?)|fonden\sför\s(?:en\s)?rättvis\somställning"
    r"|(?:the\s)?(?:European\s)?(?:Social\sFund(?:\sPlus)?|Regional\sDevelopment\sFund)|(?:the\s)?Just\sTransition\sFund"
    r"|(?:Euroopan\sunioni|Europeiska\sunionen|(?:the\s)?European\sUnion))(?:\s\([A-Z]{2,4}\+?\))?"
)
_FUND = rf"(?:(?:EU|ESF|ESR|EAKR|ERUF|ERDF|JTF|FRO|AMIF)\+?(?:[:’']?s|:n)?|{_WHOLE_NAME})"
_STATE = r"(?:valtio(?:n)?|stat(?:en|ens|lig(?:t|a)?)?|(?:the\s)?state|national|government)"
_MONEY = (
    r"(?:tuki|rahoitus|raha|osuus|avustus|rahoitusosuus|stöd|finansiering|andel|bidrag|pengar|support|funding|financing"
    r"|share|contribution|grant|money)"
)
_AND = r"(?:ja|och|and|sekä|samt|\+|&|/)"
_EU_AND_STATE = re.compile(
    rf"(?:{_MONEY}\s\(?)?{_FUND}-?\s?{_MONEY}?\s?{_AND}\s?{_STATE}-?\s?{_MONEY}?\)?(?:,\s[\w -]+)?"
    rf"|{_FUND}-?\sja\svaltion\s{_MONEY}(?:,\s[\w -]+)?",
    re.IGNORECASE,
)
_OTHER_PAYERS: tuple[tuple[Role, re.Pattern[str]], ...] = (
    ("EU", re.compile(rf"{_WHOLE_NAME}(?:\s{_MONEY})?|{_FUND}-?\s?{_MONEY}", re.IGNORECASE)),
    (
        "own",
        re.compile(
            rf"own(?:\s{_MONEY})?(?:\sof\sthe\s\w+)?|egen\s{_MONEY}|eget|oma(?:\s?{_MONEY}|a\srahaa)?|itse|meiltä|själva?|ourselves",
            re.IGNORECASE,
        ),
    ),
    (
        "private",
        re.compile(
            rf"yksityi(?:nen|set|stä|siltä)\s?(?:{_MONEY}a?)?|yrity(?:kset|sten|ksiltä)\s?{_MONEY}?|yritysraha|privat(?:a|t)?\s?(?:{_MONEY}|pengar)?"
            rf"|företag(?:en|ens|et)?s?\s?{_MONEY}?|private\s?{_MONEY}?|compan(?:y|ies)(?:[’']s?)?\s?{_MONEY}?",
            re.IGNORECASE,
        ),
    ),
    (
        "municipalities",
        re.compile(
            rf"(?:kunna[nt]|kunnilta|kunnalta|kaupungilta|kaupungeilta|kuntien|kaupun(?:ki|git|gin|kien)|kuntapuoli|kunta|kunta-?{_MONEY})\s?{_MONEY}?"
            rf"|kommun(?:erna|er|en)?s?\s?{_MONEY}?|kommunal(?:t|a)?\s?{_MONEY}|(?:the\s)?municipal(?:ity|ities)?[’']?\s?{_MONEY}?",
            re.IGNORECASE,
        ),
    ),
)


# 'EU (ERUF)': the fund behind the Union.
_BRACKETED = re.compile(r"(?<=EU)\s\((?:ESF|ESR|ERUF|EAKR|ERDF|JTF|FRO)\+?\)\Z")


# 'josta kunnat', '– siitä kunnilta': a row says that it is a part of the row above.
_OF_WHICH = re.compile(
    r"\A(?:[–—-]\s*)?(?:(?:josta|joista|mistä|siitä|tästä|varav|därav|av\svilka|av\sdetta|of\s(?:which|this)|thereof):?\s)?",
    re.IGNORECASE,
)
# 'Kunnat yhteensä'
_TOGETHER = re.compile(r"\s(?:yhteensä|sammanlagt|totalt|in\stotal|together|altogether)\Z", re.IGNORECASE)


def payer_named(written: str, wordings: tuple[Wording, ...]) -> Role | None:
    """Return the role of a payer that a label names, None for a label of something else."""
    bare = _OF_WHICH.sub("", " ".join(written.strip(" :.").split()))
    bare = _TOGETHER.sub("", _BRACKETED.sub("", bare))
    if _EU_AND_STATE.fullmatch(bare):
        return "EU and state"
    for role, payer in _OTHER_PAYERS:
        if payer.fullmatch(bare):
            return role
    return next(
        (
            role
            for wording in wordings
            for role, pattern in wording.payers
            if compiled(pattern).fullmatch(bare)
        ),
        None,
    )
