/* The search itself: from clauses to scores, and to documents, best first. */
(function () {
  'use strict';
  const index = window.esrcatIndex, asking = window.esrcatQuery, programmes = window.esrcatProgrammes, { parse, identifiers } = window.esrcatSyntax, { narrow } = window.esrcatNarrowing;

  const K1 = 1.2;                 // BM25; esrcat/search/index.py has settled the rest
  const DIRECT = 1000;            // a code or business identifier, typed whole, stands above all
  const ENOUGH = 10;              // documents with all words; with fewer, those with some words follow
  const LEAST_SHARE = 0.5;
  const VERIFIED = 300;           // documents whose text is read for a phrase, at most
  const READ_AT_ONCE = 20;
  const LARGE = 10000;            // documents: scores are reckoned in a turn of their own

  // -- from clauses to words with their ways ---------------------------------------------------------

  /* Stop words are left out when the query has other words; quoted ones and those of a field stay. Beside a
     programme period the word for it is one of them. */
  function withoutStopWords(clauses, language) {
    const hasPeriod = clauses.some(function (clause) { return isOf(clause, 'programme_period') || isOf(clause, 'start_year'); });
    const stop = hasPeriod ? language.stop.concat(language.programmes.said) : language.stop;
    const said = clauses.filter(function (clause) {
      const atom = clause.atoms[0];
      return clause.atoms.length > 1 || clause.not || atom.phrase || atom.quoted || atom.field || !stop.includes(atom.word.whole);
    });
    return said.some(function (clause) { return !clause.not; }) ? said : clauses;
  }

  function isOf(clause, key) { return clause.atoms.some(function (atom) { return atom.programme && (!key || atom.programme.key === key); }); }

  /* 'av tuotanto': a stop word that makes a known word with the only other one is part of it. */
  async function joinedPair(clauses, language) {
    const plain = clauses.length === 2 && clauses.every(function (clause) {
      const atom = clause.atoms[0];
      return clause.atoms.length === 1 && !clause.not && !atom.phrase && !atom.quoted && !atom.field;
    });
    if (!plain || !language.stop.includes(clauses[0].atoms[0].word.whole)) return clauses;
    const parts = clauses.map(function (clause) { return clause.atoms[0].word.whole; });
    const key = index.fold(parts.join(''));
    if (!(await index.forms(key, true)).length && !(await asking.stemMates(key)).length) return clauses;
    const word = Object.assign({}, clauses[0].atoms[0].word, { whole: parts.join(''), parts: parts });
    return [{ not: false, atoms: [Object.assign({}, clauses[0].atoms[0], { word: word })] }];
  }

  async function expandAtom(atom, mayGoOn, language) {
    if (atom.phrase) {
      atom.inner = await Promise.all(atom.words.map(async function (word) {
        const found = await asking.expand(word, false, language);
        return atom.field ? ofField(found, atom.field) : found;
      }));
      atom.ways = [];
      return;
    }
    const found = await asking.expand(atom.word, mayGoOn && !atom.quoted, language);
    atom.names = asking.namesOf(found);
    if (atom.programme) {
      atom.ways = await programmes.ways(atom.programme, found, atom.word);
      if (atom.ways) return;
      atom.programme = null;
    }
    atom.ways = atom.field ? await ofField(found, atom.field)
      : atom.quoted ? found.filter(function (way) { return way.how !== 'synonym' && way.how !== 'translation'; }) : found;
  }

  /* The same ways in one field: the terms with its mark. */
  async function ofField(found, mark) {
    const marked = await Promise.all(found.map(async function (way) {
      const names = way.options.map(function (option) { return mark + '|' + option[0].term.replace(/^[@&]/, ''); });
      const terms = (await Promise.all(names.map(index.term))).filter(Boolean);
      return { how: way.how, options: terms.map(function (term) { return [term]; }) };
    }));
    return marked.filter(function (way) { return way.options.length; });
  }

  /* Take away what the reader has switched off: terms by name. */
  function without(ways, off) {
    if (!off.length) return ways;
    return ways.map(function (way) {
      return { how: way.how, options: way.options.filter(function (option) { return !off.includes(nameOf(option)); }) };
    }).filter(function (way) { return way.options.length; });
  }

  function nameOf(option) { return option.map(function (term) { return term.term; }).join(' '); }

  // -- scoring -----------------------------------------------------------------------------------

  /* What a word is worth in each document: for each way BM25 over its terms as if they were one term;
     the best way counts. How rare the word is, all its ways say together. */
  function scoreOf(ways, size) {
    const best = new Float64Array(size), weights = new Float64Array(size);
    const met = [];
    const weighed = ways.map(function (way) {
      const own = [];
      for (const option of way.options) addOption(option, weights, own);
      const saved = own.map(function (document) { const weight = weights[document]; weights[document] = 0; return weight; });
      return { closeness: asking.CLOSENESS[way.how], documents: own, weights: saved };
    });
    for (const way of weighed) {
      way.documents.forEach(function (document, at) {
        const weight = way.weights[at], score = way.closeness * weight * (K1 + 1) / (weight + K1);
        if (best[document] === 0) met.push(document);
        if (score > best[document]) best[document] = score;
      });
    }
    const rarity = Math.log(1 + (size - met.length + 0.5) / (met.length + 0.5));
    for (const document of met) best[document] *= rarity;
    return { score: best, documents: met };
  }

  /* Add what an option weighs in the documents that have all of its terms; `own` gets the new ones. */
  function addOption(option, weights, own) {
    const first = option[0];
    first.documents.forEach(function (document, at) {
      let weight = first.weights[at];
      for (const other of option.slice(1)) {
        const place = index.lowerBound(other.documents, document);
        if (other.documents[place] !== document) return;
        weight = Math.min(weight, other.weights[place]);
      }
      if (weights[document] === 0) own.push(document);
      weights[document] += weight;
    });
  }

  /* A phrase is worth what its words are, in documents that have all of them; the text is read later. */
  function scorePhrase(atom, size) {
    const inner = atom.inner.map(function (ways) { return scoreOf(ways, size); });
    const documents = inner[0].documents.filter(function (document) { return inner.every(function (word) { return word.score[document] > 0; }); });
    const score = new Float64Array(size);
    for (const document of documents) for (const word of inner) score[document] += word.score[document];
    return { score: score, documents: documents };
  }

  function scoreClause(clause, size) {
    const parts = clause.atoms.map(function (atom) { return atom.phrase ? scorePhrase(atom, size) : scoreOf(atom.ways, size); });
    for (const part of parts.slice(1)) for (const document of part.documents) {
      if (parts[0].score[document] === 0) parts[0].documents.push(document);
      parts[0].score[document] = Math.max(parts[0].score[document], part.score[document]);
    }
    return parts[0];
  }

  /* What words stand for together counts for each of them. */
  function addSpans(scored, spans, size) {
    for (const span of spans) {
      const together = scoreOf(span.ways, size);
      for (const clause of span.clauses) {
        for (const document of together.documents) {
          if (clause.score[document] === 0) clause.documents.push(document);
          clause.score[document] = Math.max(clause.score[document], together.score[document]);
        }
      }
    }
  }

  // -- the whole query -------------------------------------------------------------------------------

  /* Return {documents, score, words, total, full, direct, read} of a query, best first; an empty query
     finds all, in the order of names. `off` are names of terms to leave out. */
  async function match(query, off) {
    const meta = await index.meta(), language = await index.language();
    const parsed = parse(query, language);
    const clauses = withoutStopWords(await joinedPair(parsed.clauses, language), language);
    const direct = await owners(query);
    const last = clauses.length - 1;
    await Promise.all(clauses.map(function (clause, at) {
      return Promise.all(clause.atoms.map(function (atom) { return expandAtom(atom, at === last && !/\s$/.test(query), language); }));
    }));
    const together = await findSpans(clauses, language);
    for (const clause of clauses) for (const atom of clause.atoms) atom.ways = without(atom.ways, off || []);
    for (const span of together) span.ways = without(span.ways, off || []);
    if (meta.documents > LARGE) await new Promise(function (resolve) { setTimeout(resolve); });
    const found = ranked(clauses, together, direct, meta.documents, parsed.strict);
    found.direct = Array.from(direct.documents);
    found.clauses = clauses;
    found.spans = together;
    return clauses.some(asksPhrase) ? verified(found, meta.documents, language.marked) : found;
  }

  async function owners(query) {
    for (const identifier of identifiers(query)) {
      const entry = await index.term('=' + identifier);
      if (entry) return entry;
    }
    return { documents: new Uint32Array(0), weights: [] };
  }

  /* Runs of plain words, so that what they mean together is found too. */
  async function findSpans(clauses, language) {
    const plain = clauses.filter(function (clause) {
      const atom = clause.atoms[0];
      return clause.atoms.length === 1 && !clause.not && !atom.phrase && !atom.field && !atom.quoted && !atom.programme;
    });
    const found = await asking.spans(plain.map(function (clause) { return clause.atoms[0]; }), language);
    return found.map(function (span) { return { ways: span.ways, of: plain.slice(span.from, span.to + 1) }; });
  }

  function ranked(clauses, spans, direct, size, strict) {
    const wanted = clauses.filter(function (clause) { return !clause.not; });
    const scored = wanted.map(function (clause) { return scoreClause(clause, size); });
    addSpans(scored, spans.map(function (span) {
      return { ways: span.ways, clauses: span.of.map(function (clause) { return scored[wanted.indexOf(clause)]; }) };
    }), size);
    const score = new Float64Array(size), covered = new Uint8Array(size);
    for (const clause of scored) for (const document of clause.documents) { score[document] += clause.score[document]; covered[document] += 1; }
    direct.documents.forEach(function (document, at) { score[document] += DIRECT * direct.weights[at]; covered[document] = wanted.length; });
    const excluded = new Uint8Array(size);
    for (const clause of clauses) if (clause.not) for (const document of plainly(clause, size)) excluded[document] = 1;
    const places = wanted.map(function (clause, at) { return isPlace(clause) || isOf(clause) ? scored[at] : null; }).filter(Boolean);
    const found = chosen({ score: score, covered: covered, excluded: excluded, places: places, count: wanted.length, strict: strict });
    found.unmet = wanted.filter(function (clause, at) { return !found.documents.some(function (document) { return scored[at].score[document] > 0; }); });
    return found;
  }

  function isPlace(clause) { return clause.atoms.some(function (atom) { return !atom.phrase && atom.ways.some(function (way) { return way.how === 'place' || way.how === 'near'; }); }); }

  /* Documents that have all words; when they are few, then those that have some, by the share they have: half
     at least, or, when there is none at all, what has most. A place, a fund and a period must be met in any case. */
  function chosen(found) {
    const full = [], some = [];
    for (let document = 0; document < found.score.length; document++) {
      if (found.excluded[document]) continue;
      if (found.covered[document] === found.count) full.push(document);
      else if (found.covered[document] && !found.strict) some.push(document);
    }
    const byScore = function (a, b) { return found.score[b] - found.score[a] || a - b; };
    const near = full.length >= ENOUGH ? [] : some.filter(function (document) {
      const share = found.covered[document] / found.count;
      found.score[document] *= share * share * share;
      return found.places.every(function (place) { return place.score[document] > 0; });
    });
    const most = near.reduce(function (most, document) { return Math.max(most, found.covered[document]); }, 0);
    const least = full.length ? LEAST_SHARE * found.count : Math.min(most, LEAST_SHARE * found.count);
    const partial = near.filter(function (document) { return found.covered[document] >= least; });
    return { documents: full.sort(byScore).concat(partial.sort(byScore)), score: found.score, full: full.length, covered: found.covered };
  }

  // -- phrases ---------------------------------------------------------------------------------------

  function asksPhrase(clause) { return clause.atoms.some(function (atom) { return atom.phrase; }); }

  /* The documents that a clause finds by words alone: the index tells nothing more of a phrase than where all
     of its words are. */
  function plainly(clause, size) {
    const plain = clause.atoms.filter(function (atom) { return !atom.phrase; });
    return new Set(plain.flatMap(function (atom) { return scoreOf(atom.ways, size).documents; }));
  }

  /* Keep the documents that meet the clauses with phrases (or, after NOT, do not). Where only the text can tell,
     it is read, in the order of the documents. */
  async function verified(found, size, marked) {
    const tests = found.clauses.filter(asksPhrase).map(function (clause) { return phraseTest(clause, size, marked); });
    const open = found.documents.filter(function (document) { return tests.some(function (test) { return test.isOpen(document); }); });
    const unread = new Set(open), read = new Map();
    for (let at = 0; at < Math.min(open.length, VERIFIED); at += READ_AT_ONCE) {
      const some = open.slice(at, at + READ_AT_ONCE), files = await index.shown(some);
      some.forEach(function (document, number) { unread.delete(document); read.set(document, files[number].texts); });
    }
    const full = new Set(found.documents.slice(0, found.full));
    found.unread = unread.size;
    found.documents = found.documents.filter(function (document) {
      return !unread.has(document) && tests.every(function (test) { return test.holds(document, read.get(document)); });
    });
    found.full = found.documents.filter(function (document) { return full.has(document); }).length;
    return found;
  }

  /* Whether a document meets a clause with phrases, and whether its text must be read to tell. `marked` are the
     fields that a query can name. */
  function phraseTest(clause, size, marked) {
    const plain = plainly(clause, size);
    const phrases = clause.atoms.filter(function (atom) { return atom.phrase; }).map(function (atom) {
      return { field: atom.field, words: atom.words.map(function (word) { return word.whole; }), documents: new Set(scorePhrase(atom, size).documents) };
    });
    return {
      isOpen: function (document) { return !plain.has(document) && phrases.some(function (phrase) { return phrase.documents.has(document); }); },
      holds: function (document, texts) {
        const isMet = plain.has(document) || phrases.some(function (phrase) {
          return phrase.documents.has(document) && hasPhrase(texts.filter(function (text) { return !phrase.field || marked[text[0]] === phrase.field; }), phrase.words);
        });
        return isMet !== clause.not;
      },
    };
  }

  function hasPhrase(texts, phrase) {
    const folded = phrase.map(index.fold);
    return texts.some(function (text) {
      const words = index.words(text[2]).map(function (word) { return index.fold(word.whole); });
      for (let at = words.indexOf(folded[0]); at >= 0; at = words.indexOf(folded[0], at + 1)) {
        if (folded.every(function (word, next) { return words[at + next] === word; })) return true;
      }
      return false;
    });
  }

  // -- why -------------------------------------------------------------------------------------------

  /* All ways of a query with the words they belong to: [{word, how, options}]. */
  function allWays(found) {
    const listed = [];
    for (const clause of found.clauses) {
      if (clause.not) continue;
      for (const atom of clause.atoms) {
        if (atom.phrase) atom.inner.forEach(function (ways, at) { for (const way of ways) if (way.how === 'exact' || way.how === 'folded') listed.push({ word: atom.words[at].whole, how: way.how, options: way.options }); });
        else for (const way of atom.ways) listed.push({ word: atom.word.whole, how: way.how, options: way.options });
      }
    }
    for (const span of found.spans) {
      const word = span.of.map(function (clause) { return clause.atoms[0].word.whole; }).join(' ');
      for (const way of span.ways) listed.push({ word: word, how: way.how, options: way.options });
    }
    return listed;
  }

  /* Which terms put a document among the hits: [{word, term, how}]. */
  function why(found, document) {
    const reasons = [];
    for (const way of allWays(found)) {
      for (const option of way.options) {
        if (option.every(function (term) { return term.documents[index.lowerBound(term.documents, document)] === document; })) {
          reasons.push({ word: way.word, term: nameOf(option), how: way.how });
        }
      }
    }
    if (found.direct.includes(document)) reasons.unshift({ word: '', term: '', how: 'code' });
    return reasons;
  }

  /* The promise to other programs: {total, hits: [{id, score, why}]}, best first. */
  async function search(query, options) {
    const wanted = Object.assign({ limit: 10, filters: {}, off: [] }, options);
    const found = await match(query, wanted.off);
    const kept = (await narrow(found.documents, wanted.filters)).documents;
    const shown = kept.slice(0, wanted.limit);
    const ids = await index.ids(shown);
    const hits = shown.map(function (document, at) {
      return { id: ids[at], score: found.score[document], why: why(found, document) };
    });
    return { total: kept.length, hits: hits };
  }

  window.esrcatSearch = search;
  window.esrcatEngine = { match: match, allWays: allWays, nameOf: nameOf };
})();
