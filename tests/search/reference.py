"""A plain scorer over whole records, written for the tests: what the index and the browser must agree with.

It shares with the package the rules that turn text into word forms, forms into terms and words into stems,
and nothing of the index: everything is held in dictionaries and looked through from end to end.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from itertools import product

from esrcat.model import ProjectRecord
from esrcat.search.passages import LEGAL_FORMS, identifiers, main_language, names, passages
from esrcat.search.place_words import place_words, places_of
from esrcat.search.postings import WEIGHTS as SCALE
from esrcat.search.postings import level
from esrcat.search.stopwords import STOP_WORDS
from esrcat.search.suffixes import MARKS, Language, stem
from esrcat.search.synonyms import read_synonyms, synonym_terms, synonym_words
from esrcat.search.terms import Form, FormReader
from esrcat.search.words import Word, folded, words
from tests.search.spelling import edits, nearest, stem_edits

FIELDS = {"title": (4, 0.3), "names": (2, 0.3), "body": (1, 0.6)}
CLOSENESS = {
    "code": 3, "programme": 3, "place": 2.5, "organisation": 2.5, "exact": 1, "joined": 1.3, "folded": 0.9,
    "part": 0.9, "stem": 0.8, "typo": 0.6, "split": 0.6, "near": 0.7, "prefix": 0.5, "synonym": 0.35,
    "translation": 0.15,
}  # fmt: skip
K1 = 1.2
_FUNDS = {"esr": ("ESF", "ESF+"), "esf": ("ESF", "ESF+"), "eakr": ("ERDF",), "jtf": ("JTF",)}
_PERIODS = (("2007", "2013"), ("2014", "2020"))
_FOREIGN: tuple[Language, ...] = ("sv", "en")

Way = tuple[str, list[list[str]]]
"""How a word was found, and the options: terms that a document must have all of."""


def _step(mean: float) -> float:
    """Return the nearest of lengths that lie an eighth of a doubling apart."""
    return min((2 ** (step / 8) for step in range(-80, 200)), key=lambda length: abs(math.log(length / mean)))


class Reference:
    """An index of a few records: `weights[term][id]` and `meanings[form]`."""

    def __init__(self, records: Iterable[ProjectRecord], reader: FormReader) -> None:
        self.records = list(records)
        self.weights: defaultdict[str, dict[str, float]] = defaultdict(dict)
        self.meanings: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self.synonyms = synonym_terms(read_synonyms(), reader)
        self._read(reader)
        places = {place for record in self.records for place in places_of(record.area)}
        for form, bases in (*place_words(places, reader), *synonym_words(read_synonyms(), reader)):
            self.meanings[form].update(dict.fromkeys(bases))

    def _read(self, reader: FormReader) -> None:
        counts, lengths = self._count(reader)
        forms = list(dict.fromkeys(form for _, _, form in counts))
        readings = dict(zip(forms, reader.readings(forms), strict=True))
        for (language, word), reading in readings.items():
            if language != "pair":
                self.meanings[word.replace("-", "")].update(dict.fromkeys(reading.bases))
            for inner, base in reading.inner:
                self.meanings[inner][base] = None
        sums: defaultdict[tuple[str, str], float] = defaultdict(float)
        for (id, field, form), times in counts.items():
            weight, b = FIELDS[field]
            mean = _step(sum(lengths[record.id, field] for record in self.records) / len(self.records))
            damped = times * weight / (1 - b + b * lengths[id, field] / mean)
            for term in {*readings[form].bases, *readings[form].parts}:
                sums[term, id] += damped * (1.0 if term in readings[form].bases else 0.25)
        for (term, id), total in sums.items():
            self.weights[term][id] = SCALE[level(total)]
        self._name(reader)

    def _count(self, reader: FormReader) -> tuple[Counter[tuple[str, str, Form]], Counter[tuple[str, str]]]:
        counts: Counter[tuple[str, str, Form]] = Counter()
        lengths: Counter[tuple[str, str]] = Counter()
        for record in self.records:
            language = main_language(record)
            for passage in passages(record):
                is_name = passage.weight != "body"
                tongues: tuple[Language, ...] = ("fi", language) if is_name else (language,)
                for tongue in dict.fromkeys(tongues):
                    counted = reader.count(passage.text, tongue, is_name=is_name)
                    for spoken, found in counted:
                        for word, times in found.items():
                            counts[record.id, passage.weight, (spoken, reader.spelled(word))] += times
                pairs = reader.pairs(passage.text)
                counts.update((record.id, passage.weight, ("pair", pair)) for pair in pairs)
                lengths[record.id, passage.weight] += sum(found.total() for _, found in counted)
        return counts, lengths

    def _name(self, reader: FormReader) -> None:
        for record in self.records:
            found = {term: 1.0 for name in names(record, passages(record)) for term in name.terms(reader)}
            for identifier, weight in identifiers(record):
                term = "=" + "".join(word.whole for word in words(identifier))
                found[term] = max(weight, found.get(term, 0))
            for term, weight in found.items():
                self.weights[term][record.id] = SCALE[level(weight)]

    # -- queries of plain words --------------------------------------------------------------------

    def search(self, query: str) -> dict[str, float]:
        """Return the score of every record that a query of plain words finds."""
        for first, last in _PERIODS:
            query = re.sub(rf"\b{first}\s*[-–\s]\s*{last}\b", f"{first}-{last}", query)
        typed = list(words(query))
        joined = "".join(word.whole for word in typed)
        if len(typed) == 2 and typed[0].whole in STOP_WORDS and self._is_known(folded(joined)):
            typed = [Word(joined, tuple(word.whole for word in typed))]
        typed = [word for word in typed if word.whole not in STOP_WORDS] or typed
        found = [self._expand(word, word is typed[-1]) for word in typed]
        stated = [self._stated(word, ways) for word, ways in zip(typed, found, strict=True)]
        found = [own or ways for own, ways in zip(stated, found, strict=True)]
        scored = [self._scores(ways) for ways in found]
        for start, end, ways in self._spans(typed, [self._names(ways) for ways in found]):
            for id, score in self._scores(ways).items():
                for scores in scored[start : end + 1]:
                    scores[id] = max(score, scores.get(id, 0))
        direct = self._direct(query)
        covered = Counter(id for scores in scored for id in scores)
        covered |= Counter(dict.fromkeys(direct, len(typed)))
        total = {id: sum(scores.get(id, 0) for scores in scored) + 1000 * direct.get(id, 0) for id in covered}
        full = {id for id in covered if covered[id] == len(typed)}
        places = [
            s
            for s, ways in zip(scored, found, strict=True)
            if any(how in ("place", "near", "programme") for how, _ in ways)
        ]
        near = {id for id in covered if len(full) < 10 and all(place.get(id) for place in places)}
        least = min([len(typed) / 2, *([] if full else [max((covered[id] for id in near), default=0)])])
        some = {id for id in near if covered[id] >= least}
        return {id: total[id] * (1 if id in full else (covered[id] / len(typed)) ** 3) for id in full | some}

    def _stated(self, word: Word, ways: list[Way]) -> list[Way]:
        """Return the ways of a fund or period: projects that state it, and those with the word and none."""
        key, field = word.whole, "fund" if word.whole in _FUNDS else "programme_period"
        wanted = _FUNDS.get(key, ("-".join(word.parts),))
        said = {record.id: getattr(record, field) for record in self.records}
        having = {id: 1.0 for id, value in said.items() if value in wanted}
        if not having:
            return []
        self.weights["=" + key + " stated"] = having
        ways = (
            [*ways, ("split", [list(word.parts)])]
            if all(map(self.weights.get, word.parts or ("",)))
            else ways
        )
        found: list[Way] = [("programme", [["=" + key + " stated"]])]
        for how, options in ways:
            for first, *_ in options:
                unstated = {id: weight for id, weight in self.weights[first].items() if not said[id]}
                self.weights[first + " unstated"] = unstated
            found.append((how, [[first + " unstated", *others] for first, *others in options]))
        return found

    def _is_known(self, key: str) -> bool:
        return bool(self._terms(lambda form: form == key) or self._mates(key))

    def _direct(self, query: str) -> dict[str, float]:
        letters = "".join(letter for letter in query.lower() if letter.isalnum())
        return self.weights.get("=" + letters, {}) if any(letter.isdigit() for letter in letters) else {}

    def _scores(self, ways: list[Way]) -> dict[str, float]:
        best: dict[str, float] = {}
        for how, options in ways:
            sums: Counter[str] = Counter()
            for option in options:
                for id in set.intersection(*(set(self.weights[term]) for term in option)):
                    sums[id] += min(self.weights[term][id] for term in option)  # type: ignore[assignment]
            for id, weight in sums.items():
                best[id] = max(best.get(id, 0), CLOSENESS[how] * weight * (K1 + 1) / (weight + K1))
        rarity = math.log(1 + (len(self.records) - len(best) + 0.5) / (len(best) + 0.5))
        return {id: score * rarity for id, score in best.items()}

    def _found(self, ways: list[Way]) -> int:
        return len({id for _, options in ways for option in options for id in self.weights[option[0]]})

    def _ways(self, how: str, terms: Iterable[str]) -> list[Way]:
        known = [[term] for term in dict.fromkeys(terms) if self.weights.get(term)]
        return [(how, known)] if known else []

    def _terms(self, condition: Callable[[str], bool]) -> list[str]:
        """Terms of the forms of which a condition on the folded form holds."""
        return list(
            dict.fromkeys(t for form in self.meanings if condition(folded(form)) for t in self.meanings[form])
        )

    def _expand(self, word: Word, is_last: bool) -> list[Way]:
        key = folded(word.whole)
        exact = list(self.meanings.get(word.whole, {}))
        terms = exact or self._terms(lambda form: form == key)
        code = self._ways("code", ["=" + key]) if any(sign.isdigit() for sign in key) else []
        if terms:
            found = code + self._ways("exact" if exact else "folded", terms)
            found += self._places(terms)
            own = self._found(found)
            found += self._synonyms(terms)
            if is_last and self._found(found) < 10:
                found += self._prefix(key, terms)
            if own:
                return found
            others = self._unknown(word, key, is_last)
            return found + [way for way in others if not found or way[0] != "typo"]
        if any(sign.isdigit() for sign in key):
            return code + (self._prefix(key, []) if is_last else [])
        return self._unknown(word, key, is_last)

    def _also(self, terms: list[str]) -> list[Way]:
        return self._places(terms) + self._synonyms(terms)

    def _places(self, terms: list[str]) -> list[Way]:
        own = self._ways("place", ("@" + term for term in terms))
        return own + self._ways("near", ("&" + term for term in terms))

    def _prefix(self, key: str, besides: list[str]) -> list[Way]:
        return self._ways(
            "prefix", (t for t in self._terms(lambda form: form.startswith(key)) if t not in besides)
        )

    def _unknown(self, word: Word, key: str, is_last: bool) -> list[Way]:
        longer = self._prefix(key, []) if is_last and len(key) > 1 else []
        inside = [term for term in self.weights if folded(term) == key]
        is_beginning = self._found(longer) >= 5
        mates = [] if is_beginning else self._mates(key, least=0.7 * len(key) if longer else 0)
        terms = [term for term in mates if term not in inside]
        found = self._ways("part", inside) + self._ways("stem", terms) + self._also(terms) + longer
        if self._found(found) >= 5 or (longer and len(key) < 10):
            return found
        if not terms and not inside and (named := self._place_guess(key)):
            return found + named
        if len(key) >= 6 and (parts := self._split(word, key)):
            return [*found, ("split", parts)]
        is_known = any(not term.startswith(("s~", "e~")) for term in terms)
        return found if is_known or len(key) < 6 else found + self._typo(key, terms)

    def _place_guess(self, key: str) -> list[Way]:
        """Return the place whose name has no letters doubled, or the fewest slips, if these are few."""
        if len(key) < 5:
            return []
        slips: defaultdict[int, list[str]] = defaultdict(list)
        for form in self.meanings:
            if self._begins_alike(key, folded(form)):
                alike = [re.sub(r"(.)\1+", r"\1", one) for one in (key, folded(form))]
                slips[0 if alike[0] == alike[1] else edits(key, folded(form))].append(form)
        for least in range(3 if len(key) >= 9 else 2):
            named = [form for form in slips[least] if self._places(list(self.meanings[form]))]
            if terms := list(dict.fromkeys(term for form in named for term in self.meanings[form])):
                return self._ways("typo", terms) + self._places(terms)
        return []

    def _mates(self, key: str, least: float = 0) -> list[str]:
        def same(form: str) -> bool:
            tongue = self._tongue(form)
            return stem(form, tongue) == stem(key, tongue) and len(stem(folded(form), "fi")) >= least

        if len(key) < 3:
            return []
        # The browser tells a beginning from the rest after it has looked whether all is one word.
        every = [
            form for form in self.meanings if stem(form, self._tongue(form)) == stem(key, self._tongue(form))
        ]
        is_one = len({term for form in every for term in self.meanings[form]}) == 1
        mates = [form for form in every if same(form) and (is_one or self._tells(form, key))]
        return list(dict.fromkeys(term for form in mates for term in self.meanings[form]))

    def _tells(self, form: str, key: str) -> bool:
        """Tell whether the stem is long enough, or the word begins with a term of the form."""
        begins = any(key.startswith(folded(term)) for term in self.meanings[form])
        return begins or len(stem(form, self._tongue(form))) >= 4

    def _split(self, word: Word, key: str) -> list[list[str]]:
        known = {folded(form) for form in self.meanings} | {folded(term) for term in self.weights}
        stems = {stem(folded(form), "fi") for form in self.meanings}
        heads = [key[:at] for at in range(len(key) - 3, 2, -1)]
        own = [head for head in heads if head in known][:4]
        linked = [h for h in heads if h not in known and h[-1] in "ns" and stem(h, "fi") in stems][:4]
        cuts = [(head, key[len(head) :]) for head in (*own, *linked)]
        if len(word.parts) == 2:
            cuts = [(folded(word.parts[0]), folded(word.parts[1]))]
        for cut in cuts:
            options = [list(pair) for pair in product(*map(self._part, cut))]
            if full := [pair for pair in options if set(self.weights[pair[0]]) & set(self.weights[pair[1]])]:
                return full
        return []

    def _part(self, key: str) -> list[str]:
        own = self._terms(lambda form: form == key) or self._mates(key)
        inside = [term for term in self.weights if folded(term) == key]
        return [term for term in dict.fromkeys([*own, *inside]) if self.weights.get(term)]

    def _typo(self, key: str, besides: list[str]) -> list[Way]:
        forms = [form for form in self.meanings if self._begins_alike(key, folded(form))]
        near = nearest({form: edits(key, folded(form)) for form in forms}, 2 if len(key) >= 10 else 1)
        if not near:
            slips = {form: stem_edits(stem(folded(form), self._tongue(form)), key) for form in forms}
            near = nearest(slips, 2 if len(key) >= 10 else 1)
        meant = dict.fromkeys(term for form in near for term in self.meanings[form])
        terms = [term for term in meant if term not in besides]
        return self._ways("typo", terms) + self._also(terms)

    def _tongue(self, form: str) -> Language:
        meant = list(self.meanings[form])
        foreign = [mark for mark in _FOREIGN if all(m.startswith(MARKS[mark]) for m in meant)]
        return foreign[0] if foreign else "fi"

    def _begins_alike(self, key: str, form: str) -> bool:
        return form[:1] in (key[0], key[1])

    # -- what words stand for together ---------------------------------------------------------------

    def _synonyms(self, terms: list[str]) -> list[Way]:
        def is_member(member: list[list[str]]) -> bool:
            return len(member) == 1 and any(term in terms for term in member[0])

        return self._groups(is_member)

    def _groups(self, is_asked: Callable[[list[list[str]]], bool]) -> list[Way]:
        """Return what stands in a group with what is asked for; of another language as a translation."""
        found: dict[str, list[list[list[str]]]] = {"synonym": [], "translation": []}
        for group in self.synonyms:
            asked = {self._spoken(member) for member in group if is_asked(member)}
            for member in group:
                if asked and not is_asked(member):
                    found["synonym" if self._spoken(member) in asked else "translation"].append(member)
        return [way for how, members in found.items() for way in self._members(how, members)]

    def _spoken(self, member: list[list[str]]) -> str:
        marks = {term[:2] for term in member[0]}
        return marks.pop() if marks in ({"s~"}, {"e~"}) else ""

    def _members(self, how: str, members: list[list[list[str]]]) -> list[Way]:
        options: list[list[str]] = []
        for member in members:
            known = [[term for term in word if self.weights.get(term)] for word in member]
            if len(known) == 1:
                options += [[term] for term in known[0]]
            elif all(known):
                options.append([word[0] for word in known])
        return [(how, options)] if options else []

    def _names(self, ways: list[Way]) -> list[str]:
        own = ("exact", "folded", "part", "stem", "typo")
        return [option[0] for how, options in ways if how in own for option in options]

    def _spans(self, typed: list[Word], own: list[list[str]]) -> Iterable[tuple[int, int, list[Way]]]:
        for start in range(len(typed)):
            for end in range(start, min(len(typed), start + 5)):
                if end == start and len(typed) > 1:
                    continue
                may_join = end == start + 1 or (end == start + 2 and len(typed[start].whole) == 1)
                ways = self._joined(typed[start : end + 1]) if may_join else []
                ways += self._organisation(typed[start : end + 1], own[start : end + 1])
                if end > start:
                    ways += self._phrase(own[start : end + 1])
                yield start, end, ways

    def _joined(self, pair: list[Word]) -> list[Way]:
        joined = "".join(word.whole for word in pair)
        key = folded(joined)
        exact = list(self.meanings.get(joined, {}))
        terms = exact or self._terms(lambda form: form == key) or self._mates(key)
        return self._ways("joined", terms) + self._places(terms)

    def _organisation(self, typed: list[Word], own: list[list[str]]) -> list[Way]:
        kept = [names[:4] for word, names in zip(typed, own, strict=True) if word.whole not in LEGAL_FORMS]
        return self._ways("organisation", ("#" + " ".join(key) for key in product(*kept) if key))

    def _phrase(self, own: list[list[str]]) -> list[Way]:
        def is_member(member: list[list[str]]) -> bool:
            return len(member) == len(own) and all(
                any(term in names for term in word) for word, names in zip(member, own, strict=True)
            )

        return self._groups(is_member)
