/* The index of the search: loads just the parts that are asked for, and finds words and terms in them.

   A classic script without fetch, modules or workers, so that it runs from a folder. Data arrive as
   scripts that call esrcatAdd(file, data); the script element that loads this one names their folder
   (data-index). What is in the files: esrcat/site/search/. Words, stems and postings are read as in
   esrcat/search/ words.py, suffixes.py and postings.py, letter for letter. */
(function () {
  'use strict';
  const folder = document.currentScript.dataset.index;

  // -- loading ---------------------------------------------------------------------------------

  const files = new Map();
  let version = '';

  window.esrcatAdd = function (file, data) {
    const entry = files.get(file);
    if (entry) entry.resolve(data);
  };

  function load(file) {
    if (files.has(file)) return files.get(file).promise;
    const entry = {};
    entry.promise = new Promise(function (resolve, reject) {
      const element = document.createElement('script');
      entry.resolve = resolve;
      element.onload = function () { element.remove(); };
      element.onerror = function () {
        element.remove();
        files.delete(file);                                // so that the next search tries again
        reject(new Error('not loaded: ' + folder + '/' + file + '.js'));
      };
      element.charset = 'utf-8';
      element.src = folder + '/' + file.split('/').map(encodeURIComponent).join('/') + '.js' + version;
      document.head.append(element);
    });
    files.set(file, entry);
    return entry.promise;
  }

  async function loadMeta() {
    const meta = await load('meta');
    version = '?v=' + meta.version;
    if (typeof meta.words === 'string') { meta.words = lines(meta.words); meta.terms = lines(meta.terms); }
    return meta;
  }

  /* The words of the language: endings, stop words, fields, synonyms. Needed before a word is read. */
  let language = null;
  async function loadLanguage() {
    await loadMeta();
    language = await load('language');
    return language;
  }

  function lines(text) { return text === '' ? [] : text.split('\n'); }

  /* What is exported of documents: one object each, with the names of fields in a record. */
  async function rows(documents) {
    const meta = await loadMeta();
    return Promise.all(documents.map(async function (document) {
      const block = await load('rows-' + Math.floor(document / meta.rows));
      return named(meta, block[document % meta.rows]);
    }));
  }

  /* What a hit shows: {row, texts: [[field, title, text]]} of each document. */
  async function shown(documents) {
    const meta = await loadMeta();
    return Promise.all((await ids(documents)).map(async function (id) {
      const file = await load('text/' + id);
      return { row: named(meta, file.row), texts: file.texts };
    }));
  }

  function named(meta, values) {
    return Object.fromEntries(meta.row.map(function (name, at) { return [name, values[at]]; }));
  }

  async function ids(documents) {
    const meta = await loadMeta();
    return Promise.all(documents.map(async function (document) {
      const block = await load('ids-' + Math.floor(document / meta.ids));
      return block.split('\n')[document % meta.ids];
    }));
  }

  async function facetColumn(key) {
    if (!(await loadMeta()).facets.includes(key)) throw new Error('no such filter: ' + key);
    return load('facet-' + key);
  }

  // -- words -------------------------------------------------------------------------------------

  const JOINT = /[-\u2010\u2011'’]/u;
  const WORD = /[\p{L}\p{N}]+(?:[-\u2010\u2011'’][\p{L}\p{N}]+)*/gu;
  const UNDECOMPOSED = { 'ß': 'ss', 'æ': 'ae', 'ø': 'o', 'đ': 'd', 'ł': 'l', 'œ': 'oe' };
  const ASCII = /^[\0-\x7f]*$/;

  function words(text) {
    const found = [];
    for (const match of text.normalize('NFC').replace(/\u00ad/g, '').matchAll(WORD)) {
      const parts = match[0].toLowerCase().split(JOINT);
      found.push({ whole: parts.join(''), typed: match[0], parts: parts.length > 1 ? parts : [], start: match.index, length: match[0].length });
    }
    return found;
  }

  function fold(term) {
    if (ASCII.test(term)) return term;
    return term.replace(/[ßæøđłœ]/g, function (letter) { return UNDECOMPOSED[letter]; }).normalize('NFD').replace(/\p{M}/gu, '');
  }

  /* What is left of a word when its endings are cut, as stem() of suffixes.py. */
  function stemOf(word, tongue) {
    let left = fold(word);
    for (const [least, endings] of language.endings[tongue]) {
      for (let size = Math.min(left.length, 8); size > 0; size--) {
        const cut = endings[left.slice(left.length - size)];
        if (cut !== undefined && left.length - size + cut.length >= least) { left = left.slice(0, left.length - size) + cut; break; }
      }
    }
    return left;
  }

  // -- lookup --------------------------------------------------------------------------------------

  const LETTERS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
  const VALUES = new Uint8Array(128);
  for (let at = 0; at < LETTERS.length; at++) VALUES[LETTERS.charCodeAt(at)] = at;

  /* Return the first index of a sorted list whose item is not less than the key. */
  function lowerBound(list, key) {
    let low = 0, high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle] < key) low = middle + 1; else high = middle;
    }
    return low;
  }

  async function loadShard(kind, number) {
    const shard = await load(kind + '-' + number);
    if (typeof shard.keys === 'string') {
      shard.keys = lines(shard.keys);
      shard.data = shard.data.split('\n');
      shard.folded = shard.keys.map(fold);
      shard.entries = [];
    }
    return shard;
  }

  /* Numbers of the shards that may hold keys which begin with a folded key, or equal it when `whole`. */
  function shardsAt(starts, key, whole) {
    const numbers = [];
    for (let at = Math.max(0, lowerBound(starts, key + '\0') - 1); at < starts.length; at++) {
      if (starts[at] > key && (whole || !starts[at].startsWith(key))) break;
      numbers.push(at);
    }
    return numbers;
  }

  /* Entries whose folded key begins with the key, or equals it when `whole`, from so many shards. */
  async function entriesAt(kind, key, whole, limit) {
    const numbers = shardsAt((await loadMeta())[kind], key, whole);
    const found = [];
    for (const shard of await Promise.all(numbers.slice(0, limit || 8).map(function (number) { return loadShard(kind, number); }))) {
      for (let at = lowerBound(shard.folded, key); at < shard.keys.length && shard.folded[at].startsWith(key); at++) {
        if (whole && shard.folded[at] !== key) break;
        found.push(entryOf(kind, shard, at));
      }
    }
    return found;
  }

  function entryOf(kind, shard, at) {
    return shard.entries[at] || (shard.entries[at] = kind === 'words'
      ? note({ form: shard.keys[at], key: shard.folded[at], terms: termsOf(shard.keys[at], shard.data[at]) })
      : { term: shard.keys[at], key: shard.folded[at], posting: shard.data[at] });
  }

  function termsOf(form, packed) {
    if (packed === '*') return [form];
    return packed.split(' ').filter(Boolean).map(function (term) {
      return form.slice(0, VALUES[term.charCodeAt(0)]) + term.slice(1);
    });
  }

  /* Word forms at a key: [{form, key, terms}]. */
  function forms(key, whole, limit) { return entriesAt('words', key, whole, limit); }

  const shownAs = new Map();      // term → folded forms of it that lookups have met
  const met = new Set();          // all of those forms
  function note(entry) {
    met.add(entry.key);
    for (const term of entry.terms) {
      if (!shownAs.has(term)) shownAs.set(term, new Set());
      shownAs.get(term).add(entry.key);
    }
    return entry;
  }

  /* The forms of a term that are known without loading anything. */
  function shownForms(term) { return shownAs.get(term) || []; }

  /* Whether a form that a lookup has met is one of other terms alone. */
  function isOther(form, term) { return met.has(form) && !(shownAs.has(term) && shownAs.get(term).has(form)); }

  /* The names of terms that begin with a key: [{term, key}], postings still packed. */
  function termNames(key, limit) { return entriesAt('terms', key, false, limit); }

  /* A term with its documents and what it weighs in each, or null when no document has it. */
  const terms = new Map();
  function term(name) {
    if (!terms.has(name)) {
      terms.set(name, findTerm(name));
      terms.get(name).catch(function () { terms.delete(name); });
    }
    return terms.get(name);
  }

  async function findTerm(name) {
    const entry = (await entriesAt('terms', fold(name), true)).find(function (found) { return found.term === name; });
    if (!entry) return null;
    if (!entry.documents) decode(entry, (await loadMeta()).weights);
    return entry;
  }

  function decode(entry, scale) {
    const posting = entry.posting, documents = [], weights = [];
    for (let i = 0, document = 0; i < posting.length; i++) {
      let factor = 1, value = VALUES[posting.charCodeAt(i)];
      while (value < 32) { document += value * factor; factor *= 32; value = VALUES[posting.charCodeAt(++i)]; }
      document += (value - 32) * factor;
      documents.push(document);
      weights.push(scale[VALUES[posting.charCodeAt(++i)]]);
    }
    entry.documents = Uint32Array.from(documents);
    entry.weights = Float64Array.from(weights);
  }

  /* How many shards of word forms begin with a key: what a look around it would load. */
  async function shardCount(key) { return shardsAt((await loadMeta()).words, key, false).length; }

  window.esrcatIndex = {
    load: load, meta: loadMeta, language: loadLanguage, rows: rows, shown: shown, ids: ids, facetColumn: facetColumn, words: words,
    fold: fold, stemOf: stemOf, forms: forms, termNames: termNames, term: term, shownForms: shownForms, isOther: isOther, shardCount: shardCount, lowerBound: lowerBound,
  };
})();
