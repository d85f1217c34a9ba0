"""How surely a clause says that a project works in a place: by words of its area, its work, its people."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wording import Wording
from esrcat.free_text.story.wordings import compiled
from esrcat.patterns import Expression, quick


class _Words(NamedTuple):
    """Expressions: of the area; of the project and what it does; of work and how it is told to be done."""

    area: str
    names_it: str
    project: str
    does: str
    it: str
    work: str
    done: str


_GAP = r"(?:\s+[\w:+–.-]+,?){0,%d}?\s+"
_WORDS = {
    "fi": _Words(
        area=r"\b(?:toiminta|toimi|kohde|hanke|projekti|toteutus|vaikutus)-?alue\w*|\btoteutuspaik\w+|\b\w*alueena\s+(?:on|ovat|oli|olivat)\b|\b(?:hankkeen|projektin|sen)\s+alue\w*"
        r"|\bpaikkakun(?:nat|tina|nilla)\s+(?:on|ovat|olivat|ollaan)\b|\btyömaa(?:ta|na|t)\s+(?:on|ovat|oli|olivat)\b|\bjalkaudu\w+|\b(?:toimimme|työskentelemme|teemme\s+työtä|toiminta\s+kattaa|mukana\s+ollaan)\b",
        names_it=r"[\w-]*(?:hanke|projekti)",
        project=r"(?:[\w-]*hank(?:e|etta|keessa|keemme|keella|keen)|[\w-]*projekti(?:a|ssa|mme|n)?)",
        does=r"(?:toimi(?:i|vat)?|toteut(?:etaan|ettiin|ettu|uu|ui|ettava\w*|taa|ti)|teh(?:dään|tiin|dä|ty)|kat(?:taa|toi|tavat)|ulottu[ui]|koske[ev]\w*|järjest(?:etään|ettiin|ää)|rakenne(?:taan|ttiin)|rakentaa|kokeil(?:laan|tiin)|kehite(?:tään|ttiin)|käynnisty[yi]|alka[ae]|alkoi|pyöri[i]?|palvel[ei]\w*"
        r"|otetaan|kuulu[uv]\w*|työskentel\w+|saadaan|perustetaan|koestetaan|yhdistää|auttaa|tukee|kouluttaa|suunnattu|tarkoitettu|avataan|viedään|tutkitaan|selvitetään|mitataan)",
        it=r"(?:se|sitä|niitä|toteutus\w*)",
        work=r"(?:\w*työ(?:tä|t)?|töitä|\w*toimin(?:taa?|nan)|\w*(?:ryhm|kurss|koulutu|opetu|opinto|valmennu|mittau|kokeilu|pilot|työpaj|verst|neuvon|harjoittelu|kartoitu|koeal|koesarj|testi|kerho|tapaami)\w*|kokeet|kokeita|palvelu(?:t|ja|a)|koke\w*|satamat|tallit|puutarh\w+|koelaitos|kohteita|talkoita|talkoot)",
        done=r"(?:teh(?:dään|tiin|dä|ty)|järjest(?:etään|ettiin|etty)|pide(?:tään|ttiin|tty)|anne(?:taan|ttiin|ttu)|kokoon(?:tuu|tuvat|tui|tuivat|tunut|nutaan)|toteut(?:etaan|ettiin|ettu|uu)|toimi(?:i|vat|nut)|on|ovat|oli|olivat|sijaitse\w+|tapahtu[iu]|rakenne(?:taan|ttiin)|peruste(?:taan|ttiin|ttu)|ava(?:taan|ttiin|ttu)|ajetaan|ajettiin|vede(?:tään|ttiin)|kiertää|kiersi|saatiin|testataan|käynnisty[yi]|alka[ae]|jatku[ui])",
    ),
    "sv": _Words(
        area=r"\b(?:verksamhets|projekt|mål|arbets)område\w*|\bområde(?:t)?\s+(?:är|omfattar|omfattade|utgörs|består)\b|\b(?:orterna|\w*kommuner(?:na)?)\s+är\b",
        names_it=r"[\w-]*projekt(?:et)?",
        project=r"(?:[\w-]*projektet|[\w-]*projekt|projektveckorna)",
        does=r"(?:genomför(?:s|des|ts)|genomföra\w*|verka(?:r|de)|omfatta(?:r|de)|pågå(?:r|tt)|pågick|(?:är|var)\s+verksamt|bedriv(?:s|er)|bedrevs|drivs|rikta(?:r|de|s)|vän(?:der|de)|startar?|inleds|körs|görs|ordna(?:s|des)|utför(?:s|des)|bygg(?:s|er|des|de)|utveckla(?:r|s|de|des)|gäller|rör|når|prövas|prova(?:r|s)|hjälper|lånar|är\s+till\s+för|är\s+avsett)",
        it=r"(?:det|den)",
        work=r"(?:[\w-]*(?:arbete|verksamhet|kurs|grupp|utbildning|undervisning|mätning|träff|verkst|workshop|provning|borrning|odling|kartläggning|anläggning|handledning|rådgivning|räkning|försök|praktik|lektion|testning|kvällar)\w*|testerna|studierna|piloten|piloterna|delprojektet)",
        done=r"(?:görs|gjordes|gjorts|utför(?:s|des|ts)|sker|skedde|hålls|hölls|hållits|ordna(?:s|des|ts)|bedriv(?:s|its)|bedrevs|pågår|pågick|f[ia]nns|ges|gavs|bygg(?:s|des|ts)|startar|startade|öppna(?:s|des)|genomför(?:s|des|ts)|ligger|låg|träffas|samlas|är\s+öppna|var\s+öppna)",
    ),
    "en": _Words(
        area=r"\b(?:target|project|working|operating|operational)\s+area|\barea\s+(?:is|was|covers|covered|comprises)\b|\bwe\s+(?:work|worked|ran|run|operate|train|teach)\b|(?:\A|[.;:]\s)(?:carried\s+out|located|held)\s",
        names_it=r"project",
        project=r"(?:the|a|this|our|new)\s+(?:[\w+-]+\s+){0,3}project",
        does=r"(?:(?:is|was|will\s+be|has\s+been)\s+(?:being\s+)?(?:carried\s+out|implemented|run|aimed|meant|directed|targeted|designed|located|based|under\s+way|active)|runs?|ran|operates?d?|works?|worked|covers?|covered|trains?|trained|turns?|takes\s+place|took\s+place|be[gi]+ns|began|starts?|started|builds?|built|helps?|serves?|develops?|teaches|brings?|tests?|is\s+to\s+build|that\s+begins|aims?)",
        it=r"(?:it|this|all\s+of\s+it)",
        work=r"(?:[\w-]*(?:work|training|teaching|courses?|groups?|workshops?|measurements?|pilots?|lessons?|tests?|activities|sessions?|evenings|trials?|classes|instruments|greenhouses|buoys|circles|gauges))",
        done=r"(?:(?:is|are|was|were|be|been|had\s+been)\s+(?:being\s+)?(?:carried\s+out|done|made|given|held|run|built|located|organi[sz]ed|arranged|anchored|started|opened|set\s+up|conducted|in\b)|takes?\s+place|took\s+place|gathers?|gathered|meets?|met|(?:will\s+)?stand)",
    ),
}


def says_area(wording: Wording, clause: str) -> bool:
    """Tell whether a clause is about where a project's work is done, or for whom or by whom it is done."""
    if any(each.search(clause) for each in _said(wording)):
        return True
    return compiled(wording.participant).search(clause) is not None and not _WENT_ON.search(clause)


# Where one who took part went afterwards: 'yksi osallistujista muutti Tampereelle'.
_WENT_ON = Expression(
    r"\b(?:muutti|muutta(?:nut|neet)|löysi|löyty[iy]\w*|sai(?:vat)?\s+(?:\w+\s+)?(?:työ|paik)\w*|työllisty\w+|opiskelee|opiskelemaan"
    r"|flyttade|flyttat|hittade|hittat|(?:fick|fått)\s+(?:\w+\s+)?(?:jobb|arbete|plats|anställning)|studerar"
    r"|moved|found\s+(?:work|an?\s+job|jobs)|got\s+(?:an?\s+job|jobs|work)|hired|stud(?:ies|ying))\b",
    re.IGNORECASE,
)


@cache
def _said(wording: Wording) -> tuple[Expression, ...]:
    words = _WORDS[wording.language]
    four, three = _GAP % 5, _GAP % 3
    return (
        compiled(words.area),
        compiled(wording.targets),
        compiled(
            rf"\b{words.project}\b{four}{words.does}\b|\b{words.does}{four}{words.project}\b"
            rf"|\b{words.it}{three}(?:{words.does}|{words.done})\b"
            rf"|\b{words.work}\b{three}{words.done}\b|\b(?!on\b|ovat\b|oli\b|olivat\b){words.done}{three}{words.work}\b"
        ),
    )


def names_project(wording: Wording, text: str) -> bool:
    """Tell whether words name the project, and not only its manager."""
    return _project(wording).search(text) is not None


@cache
def _project(wording: Wording) -> Expression:
    staff = r"(?!\s+(?:manager|coordinator|leader|worker|director|planner|secretary|officer|staff|team)s?\b)"
    return compiled(rf"\b(?:{_WORDS[wording.language].project}|projects?\b)\b{staff}")


def ends_in_project(wording: Wording, before: str) -> bool:
    """Tell whether the words before a place are the project itself: 'EAKR-hanke', 'ett projekt i'."""
    return _project_before(wording).search(before) is not None


@cache
def _project_before(wording: Wording) -> Expression:
    words = _WORDS[wording.language]
    return compiled(rf"\b{words.names_it}\s(?:(?:in|i|på)\s)?\Z")


def asks_where(story: Story, line: int) -> bool:
    """Tell whether a heading asks where something is done: 'Missä raivataan?', 'Var träffas vi?'."""
    return _ASKS_WHERE.match(story.line_text(story.lines[line])) is not None


_ASKS_WHERE = quick(
    r"\W*(?:\d+\W\s*)?(?:[Mm]issä(?!\s(?:mennään|vaiheessa|tilanteessa|määrin))|[Vv]ar|[Ww]here(?!\s(?:does|did)\sthe\smoney))\s[^.!?]{3,50}\?\Z"
)
