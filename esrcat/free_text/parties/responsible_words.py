"""Who bears a project, in words of holding and bearing: 'piti ohjaksia', 'har hållit i rodret'."""

from __future__ import annotations

import re

from esrcat.patterns import Expression

_IS_FI = r"(?:on|oli|ovat|olivat|toimii|toimi)"
_FI_THINGS = r"(?:hankkeesta|projektista|työstä|kokonaisuudesta|siitä|tästä)"
BEFORE_RESPONSIBLE = {
    "fi": Expression(
        rf"(?:\b(?:päävastuussa|vetovastuussa|vastuussa)\s+(?:{_FI_THINGS}\s+)?{_IS_FI}"
        rf"|\b(?:ohjaksissa|puikoissa|ruorissa|peräsimessä|pukilla|kipparina|kapteenina|veturina|isäntänä)\s+(?:hankkeessa\s+)?{_IS_FI}"
        r"|\b(?:ohjaksia|lankoja|naruja)\s+(?:pitää|piti|pitelee|piteli)(?:\s+käsissään)?"
        r"|\b(?:hallinnointi|vetovastuu|toteutus|vetäminen)\s+(?:on|oli)\s+(?:annettu|uskottu)"
        r"|\A[A-ZÅÄÖ][\wåäö]+(?:\s[\wåäö]+){0,3}n\s+(?:omistaa|omisti|toteutti|hallinnoi|toteuttaa))\s+\Z",
        re.IGNORECASE,
    ),
    "sv": Expression(
        r"(?:\bbakom\s+(?:det|den|arbetet|satsningen|alltihop|alltsammans|projektet)\s+(?:står|stod)"
        r"|\b(?:till\s+rors|vid\s+rodret|i\s+förarsätet)\s+(?:sitter|satt|står|stod|är|var|finns|fanns)"
        r"|\b(?:trådarna|rodret|tyglarna|taktpinnen)\s+(?:hålls|hölls|har\s+hållits)\s+av)\s+\Z",
        re.IGNORECASE,
    ),
    "en": Expression(
        r"(?:\bbehind\s+(?:it|this|the\s+work|the\s+effort)\s+(?:is|was|stands?|stood)"
        r"|\bat\s+the\s+helm\s+(?:is|was)"
        r"|\b(?:reins|strings)\s+(?:are|were)\s+held\s+by)\s+(?:the\s+)?\Z",
        re.IGNORECASE,
    ),
}
"""What stands before one that bears a project."""

BEHIND_RESPONSIBLE = {
    "fi": Expression(
        r"\s+(?:(?:on|oli)\s+(?:pitänyt|kantanut)\s+)?(?:(?:piti|pitää|pitänyt|pitelee)\s+(?:ohjaksia|lankoja|naruja)"
        r"|(?:oli|on|toimi|toimii)\s+(?:hankkeessa\s+|hankkeen\s+|siinä\s+)?vastuulli(?:nen|sena)\s+(?:toimija|toteuttaja|taho)(?:na)?"
        r"|(?:kantaa|kantoi|kantanut)\s+(?:pää)?vastuun|(?:on|oli)\s+(?:veto|pää)?vastuussa\s+"
        r"(?:hankkeesta|projektista|siitä|kokonaisuudesta))\b"
    ),
    "sv": Expression(
        r"\s+(?:(?:har|hade)\s+(?:ansvarat\s+för|hållit\s+i\s+(?:rodret|trådarna|tyglarna|taktpinnen))"
        r"|(?:håller|höll)\s+i\s+(?:rodret|trådarna|tyglarna|taktpinnen)|söker,\s+leder\b"
        r"|(?:drog|drar|har\s+dragit)\s+i\s?gång(?=\s+(?:projektet|den|i|år|hösten|våren|sommaren)))"
    ),
    "en": Expression(
        r"\s+(?:(?:is|was|has\s+been)\s+at\s+the\s+helm|(?:holds|held|has\s+held)\s+the\s+(?:reins|strings)|led\s+it)\b"
    ),
}
"""What stands behind one that bears a project."""
