/* Narrowing documents by filters, with the numbers that each choice would leave, and ordering them by a column. */
(function () {
  'use strict';
  const index = window.esrcatIndex;

  /* Narrow documents by filters: {key: [value]} any value of one key, '' is 'not stated';
     {key: {from, to}} a range of a column; all keys must fit.
     `counts[key].get(value)` is the number there would be with that value of the key, the other keys
     as they are, for the keys in `counted`; `without[key]` the number with no filter of that key. */
  async function narrow(documents, filters, counted) {
    const active = Object.keys(filters).filter(function (key) { return !Array.isArray(filters[key]) || filters[key].length; });
    const keys = Array.from(new Set(active.concat(counted || [])));
    const tests = {}, columns = {}, counts = {}, without = {};
    await Promise.all(keys.map(async function (key) {
      if (filters[key] && !Array.isArray(filters[key])) { tests[key] = inRange(await index.load('sort-' + key), filters[key]); return; }
      columns[key] = await index.facetColumn(key);
      counts[key] = new Uint32Array(columns[key].values.length + 1);
      if (active.includes(key)) tests[key] = hasValue(columns[key], filters[key]);
    }));
    active.forEach(function (key) { without[key] = 0; });
    const kept = documents.filter(function (document) {
      let failed = null;
      for (const key of active) {
        if (tests[key](document)) continue;
        if (failed) return false;
        failed = key;
      }
      for (const key of failed ? [failed] : keys) if (columns[key]) count(columns[key].rows[document], counts[key]);
      for (const key of failed ? [failed] : active) without[key] += 1;
      return !failed;
    });
    return { documents: kept, counts: named(columns, counts), without: without };
  }

  function count(row, counts) {
    if (row === -1) counts[counts.length - 1] += 1;
    else if (typeof row === 'number') counts[row] += 1;
    else for (const at of row) counts[at] += 1;
  }

  function named(columns, counts) {
    return Object.fromEntries(Object.keys(columns).map(function (key) {
      const values = columns[key].values.concat('');
      return [key, new Map(values.map(function (value, at) { return [value, counts[key][at]]; }).filter(function (pair) { return pair[1]; }))];
    }));
  }

  function hasValue(column, chosen) {
    const wanted = new Set(chosen.map(function (value) { return value === '' ? -1 : column.values.indexOf(value); }));
    wanted.delete(chosen.includes('') ? NaN : -1);
    return function (document) {
      const row = column.rows[document];
      return typeof row === 'number' ? wanted.has(row) : row.some(function (at) { return wanted.has(at); });
    };
  }

  /* Dates count by their beginning: '2008' takes in '2008-05-01' at both ends. */
  function inRange(column, range) {
    const compare = function (value, bound) { return typeof value === 'string' ? value.slice(0, String(bound).length) : value; };
    return function (document) {
      const value = column[document];
      if (value === null) return false;
      const isText = typeof value === 'string';
      const from = isText ? String(range.from) : Number(range.from), to = isText ? String(range.to) : Number(range.to);
      return (range.from === undefined || range.from === '' || compare(value, from) >= from)
        && (range.to === undefined || range.to === '' || compare(value, to) <= to);
    };
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

  /* How many of the documents state a value of a column. */
  async function stating(documents, key) {
    const column = await index.load('sort-' + key);
    return documents.filter(function (document) { return column[document] !== null; }).length;
  }

  window.esrcatNarrowing = { narrow: narrow, sorted: sorted, stating: stating };
})();
