/* How a hit looks: its words in the language of the page, and the sentence that matched.

   Every text is set as text, never as markup. The words of the interface come from the page
   (#search-words). */
(function () {
  'use strict';
  const index = window.esrcatIndex, engine = window.esrcatEngine;
  const words = JSON.parse(document.getElementById('search-words').textContent);
  const EXCERPT = 260;            // characters
  const LONGEST_ENDING = 4;
  const SHORT_STEM = 4;           // letters of one that several words have: Hanko and hanke
  const BULLET = /^(?:[·•▪●◦*–—-]\s+)+/;
  const SENTENCE = /^[^█]{30,}[.!?]$/, LONG_LINE = /^[^█]{60,}$/;
  const AIM = /^[^█]{30,}$/;      // an objective is often half a sentence: 'to halve the dust'
  const EARLY = 20;               // letters before a name that a sentence still opens with: 'The project'
  const TITLES = ['/name', '/acronym', '/code'];            // shown above the excerpt already

  // -- words ---------------------------------------------------------------------------------------

  function say(key, values) {
    return words[key].replace(/\{(\w+)\}/g, function (_, name) { return values[name]; });
  }
  const formats = words.formats;
  function grouped(number) { return String(number).replace(/\B(?=(\d{3})+$)/g, formats.group); }
  function projects(count) { return say(count === 1 ? 'one' : 'many', { n: grouped(count) }); }
  function valueName(key, value) { return value === '' ? words.none : words.values[key + '.' + value] || value; }
  function withheld(text) { return text.replace(/█(?:[█ ]*█)?/g, '[' + words.withheld + ']'); }

  function day(date) {
    const full = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date), part = /^(\d{4})-(\d\d)$/.exec(date);
    if (part && part[2] > '12') return words['season_' + part[2]] + ' ' + part[1];
    const [, year, month, number] = full || part || [];
    if (!month) return date;
    const values = { y: year, m: Number(month), d: Number(number), short: formats.short[month - 1], long: formats.long[month - 1] };
    return formats[full ? 'day' : 'month'].replace(/\{(\w+)\}/g, function (_, name) { return values[name]; });
  }
  function span(start, end) {
    return start && end ? day(start) + formats.dash + day(end) : start ? day(start) + '–' : '–' + day(end);
  }
  function euros(amount) {
    const whole = Math.trunc(amount), cents = Math.round((amount - whole) * 100);
    const number = grouped(whole) + (cents ? formats.decimal + String(cents).padStart(2, '0') : '');
    return formats.euros.replace('{n}', number);
  }

  /* Make an element; attributes that are null are left out, children may be texts. */
  function make(tag, attributes, children) {
    const element = document.createElement(tag);
    for (const name of Object.keys(attributes || {})) {
      if (attributes[name] !== null) element.setAttribute(name, attributes[name]);
    }
    element.append.apply(element, [].concat(children || []));
    return element;
  }

  // -- which words of a text matched -------------------------------------------------------------------

  const MARKED = ['=', '@', '&', '#'];

  /* Return a function from a folded word of a text to the numbers of the query's words that it meets.
     A word meets a term when it is one of the forms of it that the index has shown, has the same stem, or
     is a compound that begins or ends with it. */
  function matcher(found) {
    const tests = [], asked = [];
    for (const way of engine.allWays(found)) {
      if (!asked.includes(way.word)) asked.push(way.word);
      const number = asked.indexOf(way.word);
      if (way.how === 'prefix') { tests.push([number, prefixTest(index.fold(way.word))]); continue; }
      const alone = new Set(), together = new Set();
      for (const option of way.options) for (const term of option) (option.length > 1 ? together : alone).add(term.term);
      for (const name of new Set([...alone, ...together])) {
        // The two years of a period are not what was asked for.
        if (!MARKED.includes(name[0]) && !(way.how === 'split' && /^\d+$/.test(name))) tests.push([number, termTest(name, alone.has(name) || way.how === 'split')]);
      }
    }
    const known = new Map();
    return function (key) {
      if (!known.has(key)) known.set(key, Array.from(new Set(tests.filter(function (test) { return test[1](key); }).map(function (test) { return test[0]; }))));
      return known.get(key);
    };
  }

  function prefixTest(key) { return function (word) { return word.startsWith(key); }; }

  /* A term as its folded letters, its language and its stem. */
  function stemmed(name) {
    const plain = name.replace(/^[a-z][|~]/, ''), tongue = { 's~': 'sv', 'e~': 'en' }[name.slice(0, 2)] || 'fi', key = index.fold(plain);
    return { key: key, tongue: tongue, stem: /^.~/.test(name) ? plain : index.stemOf(key, tongue) };
  }

  function isShort(term) { return term.tongue === 'fi' && term.stem.length <= SHORT_STEM; }

  /* A word of an expression such as 'maa muuttanut' is met whole: 'maa' is in too many others. */
  function termTest(name, inCompounds) {
    const term = stemmed(name), key = term.key;
    const forms = new Set(index.shownForms(name));
    forms.add(key);
    const long = Array.from(forms).filter(function (form) { return form.length >= 4; });
    return function (word) {
      if (forms.has(word)) return true;
      if (index.stemOf(word, term.tongue) === term.stem) return !isShort(term) || !index.isOther(word, name);
      if (!inCompounds) return false;
      if (key.length >= 3 && word.startsWith(key)) return true;
      return long.some(function (form) { return word.endsWith(form) || word.startsWith(form); });
    };
  }

  /* Look up the words of texts that have a short stem in common with what is asked for: 'hankkeen' is not of Hanko. */
  async function lookUpAlike(files, found) {
    const names = engine.allWays(found).filter(function (way) { return way.how !== 'prefix'; })
      .flatMap(function (way) { return way.options.flat(); }).map(function (term) { return term.term; });
    const stems = new Set(names.filter(function (name) { return !MARKED.includes(name[0]); }).map(stemmed).filter(isShort).map(function (term) { return term.stem; }));
    const seen = new Set(), alike = [];
    const look = function (written) {
      const key = index.fold(written);
      if (seen.has(key)) return;
      seen.add(key);
      if (stems.has(index.stemOf(key, 'fi'))) alike.push(key);
    };
    for (const file of stems.size ? files : []) for (const text of file.texts) for (const word of index.words(text[2])) [word.whole, ...word.parts].forEach(look);
    await Promise.all(alike.map(function (form) { return index.forms(form, true); }));
  }

  // -- the sentence that matched -----------------------------------------------------------------------

  function meets(word, matches) {
    return matches(index.fold(word.whole)).concat(word.parts.flatMap(function (part) { return matches(index.fold(part)); }));
  }

  /* Text with the words that matched marked. */
  function marked(text, matches) {
    const pieces = [];
    let end = 0;
    for (const word of index.words(text)) {
      if (!meets(word, matches).length) continue;
      pieces.push(text.slice(end, word.start), make('mark', {}, text.slice(word.start, word.start + word.length)));
      end = word.start + word.length;
    }
    return pieces.concat(text.slice(end));
  }

  const STOPS = /\n+|(?<=[.!?])\s+(?=[\p{Lu}\d])/u;          // where a sentence ends

  /* The sentence with most of the words, as {text, where}, which is better when nothing in it is left out; without
     any, what the project is about. What the hit shows anyway, `told`, is none, nor is it with an ending; what is
     asked of some fields alone is looked for there. */
  function excerpt(texts, matches, name, told, isAsked) {
    const shown = told.map(index.fold);
    const isShown = function (text) { return shown.some(function (one) { return text.startsWith(one) && text.length <= one.length + LONGEST_ENDING; }); };
    let best = null;
    for (const [field, title, text] of texts) {
      if (TITLES.includes(field) || !isAsked(field)) continue;
      for (const sentence of text.split(STOPS)) {
        const met = new Set(index.words(sentence).flatMap(function (word) { return meets(word, matches); })).size;
        const worth = met && met - (sentence.includes('█') ? 0.5 : 0);
        if (worth && (!best || worth > best.worth) && !isShown(index.fold(sentence.trim()))) best = { worth: worth, text: sentence, where: title || words.labels[field] };
      }
    }
    best = best || about(texts, name);
    return best && { text: around(best.text.replace(BULLET, ''), matches), where: best.where };
  }

  /* What a project is about: its summary, else what it aims at, else where a text calls it by its name, else the
     first sentence of a long text, else a long line. */
  function about(texts, name) {
    const titles = texts.findIndex(function (text) { return TITLES.includes(text[0]); });
    const lines = texts.slice(0, titles < 0 ? texts.length : titles).flatMap(function (text) {
      return text[2].split('\n').map(function (line) { return { field: text[0], text: line.trim(), where: text[1] || words.labels[text[0]] }; });
    });
    const first = function (fields, form) { return lines.find(function (line) { return (!fields || fields.includes(line.field)) && form.test(line.text); }); };
    return first(['/summary'], SENTENCE) || first(['/summary'], LONG_LINE) || first(['/objectives'], AIM)
      || whereNamed(lines, name, EARLY) || whereNamed(lines, name, Infinity) || first(null, SENTENCE) || first(null, LONG_LINE) || null;
  }

  /* A line from the sentence on that calls the project by its name, or by what stands before the dash in it, within
     its first letters. */
  function whereNamed(lines, name, letters) {
    const called = name && index.fold(name.split(/\s[-–—]\s|:\s/)[0]);
    for (const line of called ? lines : []) {
      const sentences = line.text.split(STOPS);
      const at = sentences.findIndex(function (sentence) { return SENTENCE.test(sentence) && index.fold(sentence).slice(0, letters + called.length).includes(called); });
      if (at >= 0) return { text: sentences.slice(at).join(' '), where: line.where };
    }
    return null;
  }

  /* A long sentence is cut to the surroundings of its first match, at spaces. */
  function around(text, matches) {
    if (text.length <= EXCERPT) return text;
    const first = index.words(text).find(function (word) { return meets(word, matches).length; });
    let start = Math.max(0, Math.min((first ? first.start : 0) - EXCERPT / 3, text.length - EXCERPT));
    if (start) start = text.indexOf(' ', start) + 1;
    const cut = text.slice(start, start + EXCERPT);
    const whole = start + EXCERPT >= text.length ? cut : cut.slice(0, cut.lastIndexOf(' ')) + '…';
    return (start ? '…' : '') + whole;
  }

  // -- a hit ---------------------------------------------------------------------------------------

  function fact(label, value) {
    return make('div', {}, [make('dt', {}, label), make('dd', { class: 'nowrap' }, value === null ? make('span', { class: 'none' }, words.none) : value)]);
  }

  /* The money of a hit: what the list is ordered by, else what was paid, else what was granted. */
  function money(row, column) {
    const key = ['eu_state_granted', 'total_cost'].includes(column) ? column
      : row.eu_state_actual !== null || row.eu_state_granted === null ? 'eu_state_actual' : 'eu_state_granted';
    const name = { eu_state_actual: words.actual, eu_state_granted: words.granted, total_cost: words.total_cost }[key];
    return fact(name, row[key] === null ? null : euros(row[key]));
  }

  function makeHit(row, texts, matches, isAsked, column) {
    const fund = [row.fund && valueName('fund', row.fund), row.programme_period && valueName('programme_period', row.programme_period)];
    const places = (row.national ? [valueName('region', 'national')] : []).concat(row.regions.map(function (name) { return valueName('region', name); }));
    const found = excerpt(texts, matches, row.name, places.concat(row.name, row.code, row.actor).filter(Boolean), isAsked);
    const own = [[row.actor, row.actor_type && valueName('actor_type', row.actor_type)].filter(Boolean).join(', '), places.join(', ')].filter(Boolean);
    const meta = [row.code && make('span', { class: 'code' }, row.code), fund.filter(Boolean).join(' ')].filter(Boolean)
      .concat(own.map(function (part) { return make('span', {}, marked(withheld(part), matches)); }));
    return make('li', { class: 'hit' }, [
      make('h3', {}, make('a', { href: encodeURI(row.page) }, marked(withheld(row.name || words.nameless), matches))),
      make('p', { class: 'meta' }, meta.map(function (part) { return part.nodeType ? part : make('span', {}, withheld(part)); })),
      found ? make('p', { class: 'quote' }, marked(withheld(found.text), matches).concat(' ', make('span', { class: 'where' }, withheld(found.where || '')))) : '',
      make('div', { class: 'facts' }, make('dl', {}, [
        fact(words.period, row.start || row.end ? span(row.start, row.end) : null), money(row, column),
        fact(words.participants, row.participants_actual === null ? null : grouped(row.participants_actual)),
      ])),
    ]);
  }

  /* Whether a query asks anything of a field: of all, unless each of its words names one. */
  async function askedFields(found) {
    const atoms = found.clauses.filter(function (clause) { return !clause.not; }).flatMap(function (clause) { return clause.atoms; });
    const marked = (await index.language()).marked, named = atoms.map(function (atom) { return atom.field; });
    return function (field) { return !named.length || named.includes('') || named.includes(marked[field]); };
  }

  /* `column` is what the documents are ordered by, if it is a column. */
  async function makeHits(documents, found, column) {
    const files = await index.shown(documents), isAsked = await askedFields(found);
    await lookUpAlike(files, found);
    const matches = matcher(found);
    return files.map(function (file) { return makeHit(file.row, file.texts, matches, isAsked, column); });
  }

  window.esrcatHits = { words: words, say: say, projects: projects, grouped: grouped, valueName: valueName, make: make, makeHits: makeHits };
})();
