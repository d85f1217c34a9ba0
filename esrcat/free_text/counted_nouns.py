"""What a number counts, told by the words behind it: persons, or anything else."""

from __future__ import annotations

import re

_PERSONS = re.compile(
    r"(?:\w*henkilö\w*|\w*oppila\w*|hen[gk](?:en|estä|elle|eltä|eä)|\w*osallistuja\w*|\w*nuor(?:ta|i\w*|en)|\w*työt(?:ön|töm)\w*|\w*asiaka\w*|hlö\w*"
    r"|\w*ihmi(?:stä|sen|nen)\w*|nais(?:ta|en)|mies(?:tä)?|\w*opiskelija\w*|\w*työnhakija\w*"
    r"|\w*yrittäjä\w*|\w*aikui\w*|\w*maahanmuuttaj\w*|\w*opettaja\w*|\w*ohjaaja\w*|\w*kulkija\w*"
    r"|\w*työntekijä\w*|\w*tekijää|\w+(?:[aeiouyäö]j(?:aa|ää)|l(?:aista|äistä)|kykyi(?:stä|siä)"
    r"|vuotia(?:sta|ita)|(?:te|no|o|e|a)ttu[ae]|(?:te|y)ttyä|taustai(?:sta|sia)|vanhempaa|huoltajaa)|lasta|isää|äitiä"
    r"|person\w*|\w*deltagare\w*|unga|ungdom\w*|\w*arbetslös\w*|studerande\w*|\w*invandrar\w*|kvinnor"
    r"|män|vuxna|klienter|elever"
    r"|(?!(?:partners|computers|numbers|letters|papers|posters|orders|offers|quarters|members|summers|winters|visitors|customers|employers|plants|restaurants|grants|centers|matters|corners|covers|trailers|dinners)\b)\w{3,}(?:ers|ors|ists|ants|ees)"
    r"|people|persons?|participants?|youths?|unemployed|students?|job-?seekers?|immigrants?|adults?"
    r"|women|men|entrepreneurs?|clients?|prisoners?|homeless|learners?|trainees?|apprentices?|volunteers?|carers?|nurses?|teachers?|workers?|employees?"
    r"|vank\w+|\w*mummo\w*|\w*vaari\w*|isovanhem\w*|refugees?|migrants?|farmers?|parents?|famil(?:y|ies)|children|pupils?|coaches|instructors?|supervisors?|jobseekers?"
    r"|inmates?|youngsters?|graduates?|experts?|mentors?|residents?|villagers|fishermen|seniors"
    r"|\w{3,}(?:are|arna|aren|ande|anden|andena)|anställda|chefer|vårdare|ungdomarna|nyanlända|anhöriga|fångar|flyktingar"
    r"|föräldrar|senior\w*|pensionär\w*|entreprenör\w*|\w+ister|barn|äldre|pensionärer|volontärer|frivilliga|yrkesfiskare|bönder)\Z",
    re.IGNORECASE,
)
# A noun behind the number that is none of persons: 'yritystä', 'företag', 'companies'.
COUNTS_THINGS = re.compile(
    r"\s+(?:\w+\s+)?(?:\w{3,}(?:st[aä]|t[aä]|[aeiouyäö][aä])|företag|föreningar|kommuner|companies"
    r"|firms|organi[sz]ations|schools|\w+ar|\w+er)\b",
    re.IGNORECASE,
)
# What may stand behind a number that counts participants without naming them.
NOUN_BEHIND = re.compile(
    r"\s+(?!(?:only|originally|vain|vasta|bara|endast|took|take|joined|have|had|has|were|was|will|are|participated|of|in|deltog|deltar|har|hade|ska|skall|av|i|med|och|and)\b)[a-zåäö]",
)


def counts_persons(words: str) -> bool:
    """Tell whether one of the words behind a number is one of persons."""
    return any(map(_PERSONS.match, words.split()))
