/* The search itself: from typed words to terms, scores, and a narrowed and ordered list of documents. */
(function () {
  'use strict';
  const index = window.esrcatIndex;

  const K1 = 1.2;                 // BM25, as in esrcat/site/search_index.py, which has settled the rest
  // How a word was found, the closest way first, and what it counts for.
  const CLOSENESS = { exact: 1, folded: 0.8, prefix: 0.5, stem: 0.5, typo: 0.4 };
  const SHORTEST_PREFIX = 2;
  const SHORTEST_GUESS = 4;
  const DIRECT = 1000;            // a code or business identifier, typed whole, stands above all

  // -- from a typed word to terms ------------------------------------------------------------------

  /* An old address of a project, typed or pasted, stands for the code in it. */
  function readQuery(text) {
    const code = /[/=?]/.test(text) && text.match(/\b[asj]\d{5}\b/i);
    return index.words(code ? code[0] : text);
  }

  /* Return groups {how, entries} of terms for a word: the closest kind that finds any. The last word of
     a query may still be on its way: it also finds what begins with it. */
  async function expand(word, isLast) {
    const key = index.fold(word);
    const same = await index.entriesAt(key, true);
    const exact = same.filter(function (entry) { return entry.term === word; });
    const mayGoOn = isLast && word.length >= SHORTEST_PREFIX;
    if (exact.length && !mayGoOn) return groups({ exact: exact });
    if (word.length < SHORTEST_PREFIX) return groups({ folded: same });
    const near = await index.entriesAt(key, false);
    const longer = near.filter(function (entry) { return entry.term !== word && entry.term.startsWith(word); });
    if (exact.length || longer.length) return groups({ exact: exact, prefix: longer });
    if (near.length) return groups({ folded: same, prefix: near.filter(not(same)) });
    return guess(key);
  }

  /* For a word that no document has: one slip of the hand, another ending, or two slips. */
  async function guess(key) {
    if (key.length < SHORTEST_GUESS || /\d/.test(key)) return [];     // a number is right or wrong
    const candidates = await neighbours(key);
    const slips = function (limit) {
      return candidates.filter(function (entry) { return distance(key, entry.key, limit) <= limit; });
    };
    const one = slips(1);
    if (one.length) return groups({ typo: one });
    const stem = candidates.filter(function (entry) { return sameStem(key, entry.key); });
    if (stem.length) return groups({ stem: stem });
    return key.length >= 8 ? groups({ typo: slips(2) }) : [];
  }

  function groups(kinds) {
    return Object.keys(kinds).map(function (how) { return { how: how, entries: kinds[how] }; })
      .filter(function (group) { return group.entries.length; });
  }

  function not(list) { return function (entry) { return !list.includes(entry); }; }

  /* Entries that begin like the word, also with its first two letters the other way round; in a small
     index all of them. */
  async function neighbours(key) {
    if (await index.isSmall()) return index.entriesAt('', false);
    const turned = key[1] + key[0];
    const found = await index.entriesAt(key.slice(0, 2), false);
    return turned === key.slice(0, 2) ? found : found.concat(await index.entriesAt(turned, false));
  }

  /* Two forms of one word, roughly: a long common beginning and short endings. */
  function sameStem(one, other) {
    let common = 0;
    while (common < one.length && one[common] === other[common]) common++;
    return common >= Math.max(4, Math.ceil(one.length * 0.6)) && one.length - common <= 4 && other.length - common <= 4;
  }

  /* Edits between two words: letters put in, left out, changed, or two neighbours swapped. */
  function distance(one, other, limit) {
    if (Math.abs(one.length - other.length) > limit) return limit + 1;
    let before = [], row = Array.from({ length: other.length + 1 }, function (_, at) { return at; });
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      let least = i;
      for (let j = 1; j <= other.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
        least = Math.min(least, next[j]);
      }
      if (least > limit) return limit + 1;
      before = row;
      row = next;
    }
    return row[other.length];
  }

  // -- scoring -----------------------------------------------------------------------------------

  /* What a word is worth in each document: BM25 over each group of terms as if it were one term. */
  function addScores(scores, found, size) {
    for (const group of found) {
      const weights = new Map();
      for (const entry of group.entries) {
        entry.documents.forEach(function (document, at) {
          weights.set(document, (weights.get(document) || 0) + entry.weights[at]);
        });
      }
      const rarity = Math.log(1 + (size - weights.size + 0.5) / (weights.size + 0.5));
      weights.forEach(function (weight, document) {
        const score = CLOSENESS[group.how] * rarity * weight * (K1 + 1) / (weight + K1);
        scores.set(document, (scores.get(document) || 0) + score);
      });
    }
  }

  /* The words of a query with their groups. A hyphenated word that is nowhere as such is asked for by
     its parts. */
  async function expandAll(typed) {
    const found = [];
    for (let at = 0; at < typed.length; at++) {
      const isLast = at === typed.length - 1;
      const whole = await expand(typed[at].whole, isLast);
      const sure = whole.some(function (group) { return group.how === 'exact' || group.how === 'prefix'; });
      if (sure || !typed[at].parts.length) {
        found.push({ word: typed[at].whole, groups: whole });
        continue;
      }
      for (const part of typed[at].parts) {
        found.push({ word: part, groups: await expand(part, isLast && part === typed[at].parts.at(-1)) });
      }
    }
    return found;
  }

  /* Return {documents, score, words, partial, direct} of a query, best first; an empty query finds all,
     in the order of names. */
  async function match(query) {
    const meta = await index.meta();
    const typed = readQuery(query);
    const asked = await expandAll(typed);
    const score = new Float64Array(meta.documents);
    const covered = new Uint16Array(meta.documents);
    for (const word of asked) {
      const scores = new Map();
      addScores(scores, word.groups, meta.documents);
      scores.forEach(function (value, document) { score[document] += value; covered[document] += 1; });
    }
    const direct = typed.length === 1 ? await owners(typed[0].whole) : [];
    for (const document of direct) { score[document] += DIRECT; covered[document] = asked.length; }
    return Object.assign({ score: score, words: asked, direct: direct }, ranked(score, covered, asked.length));
  }

  async function owners(identifier) {
    const entries = /\d/.test(identifier) ? await index.entriesAt('=' + identifier, true) : [];
    return entries.length ? entries[0].documents : [];
  }

  /* Documents that have all words; if there are none, those that have some, by the share they have. */
  function ranked(score, covered, count) {
    let most = 0;
    const documents = [];
    for (const value of covered) most = Math.max(most, value);
    const partial = count > 0 && most > 0 && most < count;
    for (let document = 0; document < score.length; document++) {
      if (count && !covered[document] || !partial && covered[document] < count) continue;
      if (partial) score[document] *= Math.pow(covered[document] / count, 3);
      documents.push(document);
    }
    documents.sort(function (a, b) { return score[b] - score[a] || a - b; });
    return { documents: documents, partial: partial };
  }

  /* Which terms put a document among the hits: [{word, term, how}]. */
  function why(found, document) {
    const reasons = [];
    for (const word of found.words) {
      for (const group of word.groups) {
        for (const entry of group.entries) {
          if (entry.documents[index.lowerBound(entry.documents, document)] === document) reasons.push({ word: word.word, term: entry.term, how: group.how });
        }
      }
    }
    return reasons;
  }

  // -- narrowing and ordering ----------------------------------------------------------------------

  /* Narrow documents by filters {key: [value]}: any value of one key, all keys; '' is 'not stated'.
     `counts[key].get(value)` is the number there would be with that value of the key, the other keys
     as they are, for the keys in `counted`; `without[key]` the number with no filter of that key. */
  async function narrow(documents, filters, counted) {
    const active = Object.keys(filters).filter(function (key) { return filters[key].length; });
    const keys = Array.from(new Set(active.concat(counted || [])));
    const columns = {}, counts = {}, without = {};
    await Promise.all(keys.map(async function (key) { columns[key] = await index.facetColumn(key); counts[key] = new Map(); }));
    active.forEach(function (key) { without[key] = 0; });
    const kept = documents.filter(function (document) {
      const failed = active.filter(function (key) {
        return !valuesOf(columns[key], document).some(function (value) { return filters[key].includes(value); });
      });
      if (failed.length > 1) return false;
      for (const key of failed.length ? failed : keys) {
        for (const value of valuesOf(columns[key], document)) counts[key].set(value, (counts[key].get(value) || 0) + 1);
      }
      for (const key of failed.length ? failed : active) without[key] += 1;
      return !failed.length;
    });
    return { documents: kept, counts: counts, without: without };
  }

  function valuesOf(column, document) {
    const row = column.rows[document];
    if (row === -1) return [''];
    return (Array.isArray(row) ? row : [row]).map(function (at) { return column.values[at]; });
  }

  /* Order documents by a column, falling or rising; what is not stated comes last either way. */
  async function sorted(documents, key, falling) {
    const column = await index.load('sort-' + key);
    return documents.slice().sort(function (a, b) {
      const one = column[a], other = column[b];
      if (one === null || other === null) return (one === null) - (other === null) || a - b;
      return (one === other ? 0 : (one < other) === falling ? 1 : -1) || a - b;
    });
  }

  /* The promise to other programs: {total, hits: [{id, score, why}]}, best first. */
  async function search(query, options) {
    const wanted = Object.assign({ limit: 10, filters: {} }, options);
    const found = await match(query);
    const kept = (await narrow(found.documents, wanted.filters)).documents;
    const shown = kept.slice(0, wanted.limit);
    const ids = (await index.rows(shown)).map(function (row) { return row.id; });
    const hits = shown.map(function (document, at) {
      return { id: ids[at], score: found.score[document], why: why(found, document) };
    });
    return { total: kept.length, hits: hits };
  }

  window.esrcatSearch = search;
  window.esrcatEngine = { match: match, why: why, narrow: narrow, sorted: sorted };
})();
