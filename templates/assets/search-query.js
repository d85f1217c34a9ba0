/* What is asked: from a typed word to the terms of the index, and what several words mean together. */
(function () {
  'use strict';
  const index = window.esrcatIndex, { distance, stemDistance, nearest, undoubled } = window.esrcatSpelling;

  // How a word was found, the closest way first, and what it counts for.
  const CLOSENESS = { code: 3, programme: 3, place: 2.5, organisation: 2.5, exact: 1, joined: 1.3, folded: 0.9, part: 0.9, stem: 0.8, typo: 0.6, split: 0.6, near: 0.7, prefix: 0.5, synonym: 0.35, translation: 0.15 };
  const SHORTEST_PREFIX = 2;
  const SHORTEST_GUESS = 6;       // letters of a word that may be another's misspelling
  const SHORTEST_PLACE = 5;       // the same for the name of a place
  const SHORTEST_PART = 3;
  const MOST_CUTS = 4;            // of an unknown compound, of each sort
  const LONG_WORD = 10;           // two slips are thinkable in it
  const LONG_PLACE = 9;           // in the name of a place
  const LONG_STEM = 10;           // the same for a word with an ending that no document has
  const SHORTEST_MATE = 4;        // letters of a stem that tells the word
  const FEW = 5;                  // documents: with fewer, other ways are tried too
  const MOST_FORMS = 150;         // of one beginning
  const SHARDS_AROUND = 6;        // loaded to look for a slip of the hand
  const TONGUES = ['fi', 'sv', 'en'];

  // -- from a word to terms --------------------------------------------------------------------------

  /* Return the ways in which a word is found: [{how, options: [[term, …]]}], each option a list of terms
     that a document must have all of. */
  async function expand(word, mayGoOn, language) {
    const key = index.fold(word.whole), same = await index.forms(key, true);
    const exact = same.filter(function (entry) { return entry.form === word.whole; });
    const known = exact.length ? exact : same;
    const code = /\d/.test(key) ? await ways('code', ['=' + key]) : [];
    if (known.length) {
      const terms = termsOf(known);
      const found = code.concat(await ways(exact.length ? 'exact' : 'folded', terms), await placeWays(terms));
      const own = countOf(found);                          // none for a word that only the list of synonyms has
      found.push.apply(found, await synonymWays(terms, language));
      if (mayGoOn && countOf(found) < FEW * 2) found.push.apply(found, await prefixWays(key, terms));
      if (own) return found;
      const others = await unknown(word, key, mayGoOn, language);
      return found.concat(others.filter(function (way) { return !found.length || way.how !== 'typo'; }));
    }
    if (/\d/.test(key)) return code.concat(mayGoOn ? await prefixWays(key, []) : []);
    return unknown(word, key, mayGoOn, language);
  }

  /* A word form that no document has: another form of a word that one has, a beginning, a compound of
     known parts, or a slip of the hand. */
  async function unknown(word, key, mayGoOn, language) {
    const longer = mayGoOn && key.length >= SHORTEST_PREFIX ? await prefixWays(key, []) : [];
    // A word on its way is sooner a beginning than another form of a word ('yrittäjy' is none of yrittäjä).
    const isBeginning = countOf(longer) >= FEW;
    const mates = isBeginning ? [] : (await stemMates(key)).filter(function (entry) { return !longer.length || index.stemOf(entry.key, 'fi').length >= key.length * 0.7; });
    const inside = (await index.termNames(key)).filter(function (entry) { return entry.key === key; }).map(function (entry) { return entry.term; });
    const terms = termsOf(mates).filter(function (term) { return !inside.includes(term); });
    const found = (await ways('part', inside)).concat(await ways('stem', terms));
    found.push.apply(found, await placeWays(terms));
    found.push.apply(found, await synonymWays(terms, language));
    found.push.apply(found, longer);
    if (countOf(found) >= FEW || (longer.length && key.length < LONG_STEM)) return found;
    // Names are no words of the language: 'Jyväskyllä' is sooner Jyväskylä than its known parts.
    const named = terms.length || inside.length ? [] : await placeGuess(key);
    if (named.length) return found.concat(named);
    const parts = key.length < SHORTEST_PART * 2 ? [] : await splitWays(word, key);
    if (parts.length) return found.concat(parts);
    return terms.some(isFinnish) || key.length < SHORTEST_GUESS ? found : found.concat(await typoWays(key, terms, language));
  }

  /* Another form of a known word needs no guess; one of another language may be the beginning of a Finnish one. */
  function isFinnish(term) { return !/^[se]~/.test(term); }

  function termsOf(entries) {
    return Array.from(new Set(entries.flatMap(function (entry) { return entry.terms; })));
  }

  async function ways(how, names) {
    const found = (await Promise.all(names.map(index.term))).filter(Boolean);
    return found.length ? [{ how: how, options: found.map(function (term) { return [term]; }) }] : [];
  }

  function countOf(found) {
    const documents = new Set();
    for (const way of found) for (const option of way.options) {
      for (const document of option[0].documents) { documents.add(document); if (documents.size > 50) return 50; }
    }
    return documents.size;
  }

  /* Projects of a place, and those of one that lies in it, around it, or took it over. */
  async function placeWays(terms) {
    const own = await ways('place', terms.map(function (term) { return '@' + term; }));
    return own.concat(await ways('near', terms.map(function (term) { return '&' + term; })));
  }

  async function prefixWays(key, besides) {
    const near = (await index.forms(key, false)).slice(0, MOST_FORMS);
    return ways('prefix', termsOf(near).filter(function (term) { return !besides.includes(term); }));
  }

  /* Forms of documents that have the same stem in one of the languages. */
  async function stemMates(key) {
    if (key.length < SHORTEST_PART) return [];
    const stems = TONGUES.map(function (tongue) { return index.stemOf(key, tongue); });
    const shortest = stems.reduce(function (a, b) { return a.length <= b.length ? a : b; });
    const common = Math.max(SHORTEST_PART, Math.min(shortest.length, key.length) - 2);
    const near = await index.forms(key.slice(0, common), false);
    const mates = near.filter(function (entry) {
      const tongue = tongueOf(entry.terms);
      return index.stemOf(entry.key, TONGUES[tongue]) === stems[tongue];
    });
    return unambiguous(mates, key);
  }

  /* A short stem belongs to several words ('vedyn', vetää, vesi): it tells nothing, unless all is one word or
     the word begins with what is meant. */
  function unambiguous(mates, key) {
    const isOne = termsOf(mates).length === 1;
    return mates.filter(function (entry) {
      return isOne || index.stemOf(entry.key, TONGUES[tongueOf(entry.terms)]).length >= SHORTEST_MATE
        || entry.terms.some(function (term) { return key.startsWith(index.fold(term)); });
    });
  }

  function tongueOf(terms) {
    if (terms.every(function (term) { return term.startsWith('s~'); })) return 1;
    return terms.every(function (term) { return term.startsWith('e~'); }) ? 2 : 0;
  }

  // -- compounds of known parts ----------------------------------------------------------------------

  async function splitWays(word, key) {
    for (const [head, tail] of await cuts(word, key)) {
      const heads = await partTerms(head), tails = await partTerms(tail);
      if (!heads.length || !tails.length) continue;
      const options = heads.flatMap(function (one) { return tails.map(function (other) { return [one, other]; }); });
      const full = options.filter(function (option) { return shareDocument(option[0], option[1]); });
      if (full.length) return [{ how: 'split', options: full }];
    }
    return [];
  }

  /* Where a word may be cut, the most likely first: at its hyphen, else after its longest known beginning, else
     after one that may be the genitive ('nuorten') or the -s ('nais') of a word. */
  async function cuts(word, key) {
    if (word.parts.length === 2) return [word.parts.map(index.fold)];
    const beginning = key.slice(0, SHORTEST_PART);
    const known = new Set(), stems = new Set();
    for (const entry of await index.termNames(beginning)) known.add(entry.key);
    for (const entry of await index.forms(beginning, false)) { known.add(entry.key); stems.add(index.stemOf(entry.key, 'fi')); }
    const heads = [], linked = [];
    for (let at = key.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
      const head = key.slice(0, at);
      if (known.has(head)) heads.push(head);
      else if (/[ns]$/.test(head) && stems.has(index.stemOf(head, 'fi'))) linked.push(head);
    }
    return heads.slice(0, MOST_CUTS).concat(linked.slice(0, MOST_CUTS)).map(function (head) { return [head, key.slice(head.length)]; });
  }

  async function partTerms(part) {
    const entries = await index.forms(part, true);
    const names = termsOf(entries.length ? entries : await stemMates(part));
    const inside = (await index.termNames(part)).filter(function (entry) { return entry.key === part; });
    const all = Array.from(new Set(names.concat(inside.map(function (entry) { return entry.term; }))));
    return (await Promise.all(all.map(index.term))).filter(Boolean);
  }

  function shareDocument(one, other) {
    const [few, many] = one.documents.length < other.documents.length ? [one, other] : [other, one];
    return few.documents.some(function (document) { return many.documents[index.lowerBound(many.documents, document)] === document; });
  }

  // -- slips of the hand -----------------------------------------------------------------------------

  async function typoWays(key, besides, language) {
    const near = await neighbours(key);
    let best = nearest(near, key.length >= LONG_WORD ? 2 : 1, function (entry, limit) { return distance(key, entry.key, limit); });
    if (!best.length) best = nearest(near, key.length >= LONG_STEM ? 2 : 1, function (entry, limit) { return stemDistance(stemFor(entry), key, limit); });
    const terms = termsOf(best).filter(function (term) { return !besides.includes(term); });
    return (await ways('typo', terms)).concat(await placeWays(terms), await synonymWays(terms, language));
  }

  /* The name of a place with a letter too many, too few or wrong: no other letters doubled, else one slip, in
     long words two. */
  async function placeGuess(key) {
    if (key.length < SHORTEST_PLACE) return [];
    const limit = key.length >= LONG_PLACE ? 2 : 1, bare = undoubled(key);
    const slips = new Map((await neighbours(key)).map(function (entry) {
      return [entry, undoubled(entry.key) === bare ? 0 : distance(key, entry.key, limit)];
    }));
    for (let least = 0; least <= limit; least++) {
      const near = Array.from(slips.keys()).filter(function (entry) { return slips.get(entry) === least; });
      const named = [];
      for (const entry of near) if ((await placeWays(entry.terms)).length) named.push(entry);
      const terms = termsOf(named);
      if (terms.length) return (await ways('typo', terms)).concat(await placeWays(terms));
    }
    return [];
  }

  function stemFor(entry) {
    if (entry.stem === undefined) entry.stem = index.stemOf(entry.key, TONGUES[tongueOf(entry.terms)]);
    return entry.stem;
  }

  /* Forms that begin like the word, also with its first letters the other way round or the first one too
     many; fewer of them when that would load much. */
  async function neighbours(key) {
    for (let size = 1; size <= 5; size++) {
      const starts = Array.from(new Set([key.slice(0, size), key[1] + key[0] + key.slice(2, size), key.slice(1, size + 1)]));
      const counts = await Promise.all(starts.map(index.shardCount));
      if (counts.reduce(function (a, b) { return a + b; }) > SHARDS_AROUND && size < 5) continue;
      const found = await Promise.all(starts.map(function (start) { return index.forms(start, false, SHARDS_AROUND); }));
      return Array.from(new Set(found.flat()));
    }
    return [];
  }

  // -- synonyms, organisations, words written apart --------------------------------------------------

  function isMember(member, terms) { return member.length === 1 && member[0].some(function (term) { return terms.includes(term); }); }

  function synonymWays(terms, language) { return groupWays(language, function (member) { return isMember(member, terms); }); }

  /* What stands in a group with a member that is asked for; of another language it counts for less. */
  async function groupWays(language, isAsked) {
    const tongue = function (member) { return tongueOf(member[0] || []); }, same = [], others = [];
    for (const group of language.synonyms) {
      const asked = group.filter(isAsked).map(tongue);
      if (asked.length) for (const member of group) if (!isAsked(member)) (asked.includes(tongue(member)) ? same : others).push(member);
    }
    return (await memberWays('synonym', same)).concat(await memberWays('translation', others));
  }

  /* One way for all members of synonym groups; a member of several words asks for all of them. */
  async function memberWays(how, members) {
    const options = [];
    for (const member of members) {
      const words = await Promise.all(member.map(async function (names) {
        return (await Promise.all(names.map(index.term))).filter(Boolean);
      }));
      if (words.length === 1) options.push.apply(options, words[0].map(function (term) { return [term]; }));
      else if (words.every(function (found) { return found.length; })) options.push(words.map(function (found) { return found[0]; }));
    }
    return options.length ? [{ how: how, options: options }] : [];
  }

  /* What several words of a query stand for together: [{from, to, ways}] over the atoms. */
  async function spans(atoms, language) {
    const found = [];
    const names = atoms.map(function (atom) { return atom.names; });
    for (let from = 0; from < atoms.length; from++) {
      for (let to = from + 1; to < Math.min(atoms.length, from + 5); to++) {
        const words = atoms.slice(from, to + 1);
        const mayJoin = to - from === 1 || (to - from === 2 && words[0].word.whole.length === 1);   // 'S:t Michel'
        const all = mayJoin ? await joinedWays(words) : [];
        all.push.apply(all, await organisationWays(words, language));
        all.push.apply(all, await phraseSynonyms(names.slice(from, to + 1), language));
        if (all.length) found.push({ from: from, to: to, ways: all });
      }
    }
    if (atoms.length === 1) {
      const alone = await organisationWays(atoms, language);
      if (alone.length) found.push({ from: 0, to: 0, ways: alone });
    }
    return found;
  }

  async function joinedWays(atoms) {
    const joined = atoms.map(function (atom) { return atom.word.whole; }).join('');
    const key = index.fold(joined);
    let entries = await index.forms(key, true);
    const exact = entries.filter(function (entry) { return entry.form === joined; });
    if (exact.length) entries = exact;
    const terms = termsOf(entries.length ? entries : await stemMates(key));
    return (await ways('joined', terms)).concat(await placeWays(terms));
  }

  async function organisationWays(atoms, language) {
    let keys = [''];
    for (const atom of atoms) {
      if (language.legal.includes(atom.word.whole)) continue;
      keys = keys.flatMap(function (key) { return atom.names.slice(0, 4).map(function (name) { return key + (key && ' ') + name; }); }).slice(0, 16);
    }
    return ways('organisation', keys.filter(Boolean).map(function (key) { return '#' + key; }));
  }

  function phraseSynonyms(names, language) { return groupWays(language, function (member) { return isPhrase(member, names); }); }

  function isPhrase(member, names) {
    return member.length === names.length && member.every(function (word, at) {
      return word.some(function (term) { return names[at].includes(term); });
    });
  }

  /* The terms that a word itself stands for, without additions: what names of organisations are made of. */
  function namesOf(found) {
    const own = found.filter(function (way) { return ['exact', 'folded', 'part', 'stem', 'typo'].includes(way.how); });
    return own.flatMap(function (way) { return way.options.map(function (option) { return option[0].term; }); });
  }

  window.esrcatQuery = { CLOSENESS: CLOSENESS, expand: expand, spans: spans, namesOf: namesOf, stemMates: stemMates };
})();
