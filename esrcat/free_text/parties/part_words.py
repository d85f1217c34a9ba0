"""More words for the parts of organisations: who helps, who stands beside, who has led; by language.

They are looked for beside those of the words of a language, and only where an organisation stands.
"""

from __future__ import annotations

import re

from esrcat.patterns import Expression
from esrcat.patterns.tables import patterns_by_key, patterns_of

_WORDS = patterns_of("esrcat.free_text.parties", "words.txt")
_BY_LANGUAGE = patterns_by_key("esrcat.free_text.parties", "words.txt")


def expressions_by_language(field: str, *, flags: int = re.IGNORECASE) -> dict[str, Expression]:
    """Return the expression of each language for a field of `words.txt`."""
    return {language: Expression(pattern, flags) for language, pattern in _BY_LANGUAGE[field].items()}


BEFORE_PARTNER = expressions_by_language("before_partner")
"""What stands before one that takes part."""

BEHIND_PARTNER = expressions_by_language("behind_partner", flags=0)
"""What stands behind one that takes part."""

BEFORE_ACTOR = expressions_by_language("before_actor")
"""What stands before one that carries the project out."""

BEFORE_RESPONSIBLE = expressions_by_language("before_responsible")
"""What stands before one that bears a project: 'piti ohjaksia', 'i förarsätet satt'."""

BEHIND_RESPONSIBLE = expressions_by_language("behind_responsible", flags=0)
"""What stands behind one that bears a project: 'har hållit i rodret'."""

PAYS_ITS_OWN = expressions_by_language("pays_its_own")
"""What stands behind one that pays a share itself: who carries a project out does."""

HAS_ITS_PROJECT = expressions_by_language("has_its_project", flags=0)
"""What stands behind one whose project it is: 'is closing the books on its Open Gate project'."""
# 'X ry toteuttaa hankkeen arviointiosion', 'X rf genomför projektets forskningsdel', 'X:n osahanke tuottaa'
ONE_PART_OF_IT = re.compile(_WORDS["one_part_of_it"])
