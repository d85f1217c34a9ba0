/* Funds, programme periods and years in a query, as the hits show them: 'ESR', 'EAKR:n', '2014–2020', '2014 2020';
   '2011–2014', which is no period, asks for what started in those years.
   What they find is told by the columns of the filters. */
(function () {
  'use strict';
  const index = window.esrcatIndex;

  const QUOTED = /("[^"]*"?)/;
  const PERIOD = /(?<![\d\p{L}])(\d{4})(?:\s*[-\u2010-\u2015\u2212/]\s*|\s+)(\d{4}|\d\d)(?![\d\p{L}])/gu;
  const YEARS = /^((?:19|20)\d\d)-((?:19|20)\d\d)$/;
  const DASH = /[-\u2010-\u2015\u2212]/;
  const MOST_YEARS = 30;
  const FUND = /^(\p{L}+\+?)(?:[-:](\p{L}*))?$/u;
  const OWN = ['exact', 'folded'];
  const LONGEST_ENDING = 4;       // after a colon: 'ESR:llä'

  /* The years from one to another, or none. */
  function yearsOf(word) {
    const [, first, last] = YEARS.exec(word) || [];
    const count = last - first + 1;
    return count > 1 && count <= MOST_YEARS ? Array.from({ length: count }, function (_, at) { return String(Number(first) + at); }) : [];
  }

  /* The text with each period and range of years, however it is written, as one word of its own; what is quoted
     stays. Two years without a dash are a range only where they are a period. */
  function joined(text, language) {
    return text.split(QUOTED).map(function (part) {
      return part.startsWith('"') ? part : part.replace(PERIOD, function (typed, first, last) {
        const period = first + '-' + (last.length === 2 ? first.slice(0, 2) + last : last);
        return language.programmes.periods.includes(period) || (DASH.test(typed) && yearsOf(period).length) ? period : typed;
      });
    }).join('');
  }

  /* The filter and the values that a word of a query stands for, or null. */
  function named(typed, language) {
    const known = language.programmes;
    const word = typed.toLowerCase().replace(/[.,;:!?()]+$/, '');
    if (known.periods.includes(word)) return { key: 'programme_period', values: [word] };
    const years = yearsOf(word);
    if (years.length) return { key: 'start_year', values: years, shown: [years[0] + '–' + years[years.length - 1]] };
    const [, fund, tail] = FUND.exec(word) || [];
    if (!Object.hasOwn(known.funds, fund)) return null;
    const isOne = !tail || (word.includes(':') ? tail.length <= LONGEST_ENDING : known.tails.some(function (beginning) { return tail.startsWith(beginning); }));
    return isOne ? { key: 'fund', values: known.funds[fund] } : null;
  }

  /* The ways of what was named: all projects that state it, and by the word those that state nothing of the
     kind. Where no project states it, the word is a word and null is returned. */
  async function ways(asked, found, word) {
    const column = await index.facetColumn(asked.key), wanted = asked.values.map(function (value) { return column.values.indexOf(value); });
    const stated = [];
    column.rows.forEach(function (row, document) { if (row !== -1 && [].concat(row).some(function (at) { return wanted.includes(at); })) stated.push(document); });
    if (!stated.length) return null;
    const unstated = found.concat(await inParts(word)).map(function (way) {
      const options = way.options.map(function (option) { return [without(option[0], column.rows)].concat(option.slice(1)); });
      // A word that stands for it is marked in texts also where it finds no more.
      return { how: way.how, options: options.filter(function (option) { return OWN.includes(way.how) || option[0].documents.length; }) };
    }).filter(function (way) { return way.options.length; });
    return [{ how: 'programme', options: [[{ term: '=' + asked.values[0].toLowerCase(), documents: stated, weights: stated.map(function () { return 1; }) }]] }].concat(unstated);
  }

  /* A period of two words: texts have '2014–2020' with a dash, which joins none. */
  async function inParts(word) {
    const terms = await Promise.all(word.parts.map(index.term));
    return terms.length && terms.every(Boolean) ? [{ how: 'split', options: [terms] }] : [];
  }

  function without(term, rows) {
    const documents = [], weights = [];
    term.documents.forEach(function (document, at) { if (rows[document] === -1) { documents.push(document); weights.push(term.weights[at]); } });
    return Object.assign({}, term, { documents: documents, weights: weights });
  }

  window.esrcatProgrammes = { joined: joined, named: named, ways: ways };
})();
