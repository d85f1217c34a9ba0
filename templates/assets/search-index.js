/* The index of the search: loads just the parts that are asked for, and finds terms in them.

   A classic script without fetch, modules or workers, so that it runs from a folder. Data arrive as
   scripts that call esrcatAdd(file, data); the script element that loads this one names their folder
   (data-index). Words become terms as in esrcat/site/search_terms.py, letter for letter. */
(function () {
  'use strict';
  const folder = document.currentScript.dataset.index;
  const SCALE = 32;               // of the weights, as in esrcat/site/search_index.py
  const SHARDS_AT_ONCE = 12;      // a short beginning in a large catalogue is cut, not endless

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
    return meta;
  }

  /* What hits show: one object per document, with the names of fields in a record. */
  async function rows(documents) {
    const meta = await loadMeta();
    return Promise.all(documents.map(async function (document) {
      const block = await load('rows-' + Math.floor(document / meta.block));
      const values = block[document % meta.block];
      return Object.fromEntries(meta.row.map(function (name, at) { return [name, values[at]]; }));
    }));
  }

  async function facetColumn(key) {
    if (!(await loadMeta()).facets.includes(key)) throw new Error('no such filter: ' + key);
    return load('facet-' + key);
  }

  // -- words and terms ---------------------------------------------------------------------------

  const JOINT = /[-\u2010\u2011'’]/u;
  const WORD = /[\p{L}\p{N}]+(?:[-\u2010\u2011'’][\p{L}\p{N}]+)*/gu;
  const UNDECOMPOSED = { 'ß': 'ss', 'æ': 'ae', 'ø': 'o', 'đ': 'd', 'ł': 'l', 'œ': 'oe' };

  function words(text) {
    const found = [];
    for (const match of text.normalize('NFC').replace(/\u00ad/g, '').matchAll(WORD)) {
      const parts = match[0].toLowerCase().split(JOINT);
      found.push({ whole: parts.join(''), parts: parts.length > 1 ? parts : [], start: match.index, length: match[0].length });
    }
    return found;
  }

  function fold(term) {
    return term.replace(/[ßæøđłœ]/g, function (letter) { return UNDECOMPOSED[letter]; }).normalize('NFD').replace(/\p{M}/gu, '');
  }

  // -- lookup --------------------------------------------------------------------------------------

  /* Return the first index of a sorted list whose item is not less than the key. */
  function lowerBound(list, key) {
    let low = 0, high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle] < key) low = middle + 1; else high = middle;
    }
    return low;
  }

  /* Entries whose folded term begins with the key, or equals it when `whole`. */
  async function entriesAt(key, whole) {
    const starts = (await loadMeta()).starts;
    const numbers = [];
    for (let at = Math.max(0, lowerBound(starts, key + '\0') - 1); at < starts.length; at++) {
      if (starts[at] > key && (whole || !starts[at].startsWith(key))) break;
      numbers.push(at);
    }
    const found = [];
    for (const shard of await Promise.all(numbers.slice(0, SHARDS_AT_ONCE).map(loadShard))) {
      for (let at = lowerBound(shard.keys, key); at < shard.keys.length && shard.keys[at].startsWith(key); at++) {
        if (whole && shard.keys[at] !== key) break;
        found.push(entryOf(shard, at));
      }
    }
    return found;
  }

  async function loadShard(number) {
    const shard = await load('terms-' + number);
    if (!shard.keys) { shard.keys = shard.terms.map(fold); shard.entries = []; }
    return shard;
  }

  /* A term with the documents that have it and what it weighs in each. */
  function entryOf(shard, at) {
    if (shard.entries[at]) return shard.entries[at];
    const posting = shard.postings[at];
    const entry = { term: shard.terms[at], key: shard.keys[at], documents: [], weights: [] };
    for (let i = 0, document = 0; i < posting.length; i += 2) {
      document += posting[i];
      entry.documents.push(document);
      entry.weights.push(posting[i + 1] / SCALE);
    }
    return (shard.entries[at] = entry);
  }

  async function isSmall() { return (await loadMeta()).starts.length <= SHARDS_AT_ONCE; }

  window.esrcatIndex = {
    load: load, meta: loadMeta, rows: rows, facetColumn: facetColumn, words: words, fold: fold,
    entriesAt: entriesAt, isSmall: isSmall, lowerBound: lowerBound,
  };
})();
