/* The search page: the state in the address, what the search added, results with the sentence that matched.

   The state lives in the fragment (#q=…&region=…&order=…), so that it works from a folder, survives a
   reload and can be sent on; chips are plain links to other states. */
(function () {
  'use strict';
  const index = window.esrcatIndex, engine = window.esrcatEngine, facets = window.esrcatFacets;
  const { narrow, sorted, stating } = window.esrcatNarrowing;
  const { words, say, projects, grouped, valueName, make, makeHits } = window.esrcatHits;
  const pageTitle = document.title;
  const at = function (id) { return document.getElementById(id); };

  const STEP = 10;                // hits shown at once
  const MOST_ADDED = 24;          // added words that are listed
  const ORDERS = {
    name: null, newest: ['start', true], oldest: ['start', false], ending: ['end', true],
    funding: ['eu_state_actual', true], smallest: ['eu_state_actual', false], granted: ['eu_state_granted', true], cost: ['total_cost', true], participants: ['participants_actual', true],
    realisation: ['realisation', true], complete: ['completeness', true],
  };
  // Ways in which a word is found that are no additions to it.
  const OWN = ['exact', 'folded', 'code', 'programme', 'place', 'organisation'];
  const FURTHER = ['synonym', 'translation', 'near'];        // named by the chips; above them where there is nothing closer

  const STEM = /^[a-z]~/, FINNISH_STEM = /^f~/;   // terms as in esrcat/search/suffixes.py: base forms, or stems with a mark

  // -- state in the address ----------------------------------------------------------------------------

  let facetKeys = [];
  let counted = [];               // keys of the facets whose counts are up to date

  function readState() {
    const fragment = new URLSearchParams(location.hash.slice(1));
    const sent = new URLSearchParams(location.search).get('q');     // from a search box of another page
    const state = { q: fragment.has('q') ? fragment.get('q') : sent || '', filters: {}, ranges: {}, order: fragment.get('order') };
    if (!(state.order in ORDERS)) state.order = '';
    facetKeys.forEach(function (key) { state.filters[key] = Array.from(new Set(fragment.getAll(key))); });
    facets.RANGES.forEach(function (key) {
      const range = /^(\d*)\.\.(\d*)$/.exec(fragment.get(key) || '');
      if (range && (range[1] || range[2])) state.ranges[key] = { from: range[1], to: range[2] };
    });
    state.off = fragment.getAll('off');
    state.shown = Math.max(STEP, Number(fragment.get('shown')) || 0);
    return state;
  }

  function address(state) {
    const fragment = new URLSearchParams({ q: state.q });
    for (const key of facetKeys) for (const value of state.filters[key]) fragment.append(key, value);
    for (const key of Object.keys(state.ranges)) fragment.set(key, state.ranges[key].from + '..' + state.ranges[key].to);
    for (const word of state.off) fragment.append('off', word);
    if (state.order) fragment.set('order', state.order);
    if (state.shown > STEP) fragment.set('shown', state.shown);
    return '#' + fragment;
  }

  /* The state with some of it changed; anything but `shown` starts the list anew. */
  function changed(state, change) { return Object.assign({}, state, { shown: STEP }, change); }
  function withValues(state, key, values) { return changed(state, { filters: Object.assign({}, state.filters, { [key]: values }) }); }
  function asked(state, q) { return changed(state, { q: q, off: state.q === q ? state.off : [] }); }
  function withRange(state, key, range) {
    const ranges = Object.assign({}, state.ranges, { [key]: range });
    if (!range) delete ranges[key];
    return changed(state, { ranges: ranges });
  }
  function noFilters() { return Object.fromEntries(facetKeys.map(function (key) { return [key, []]; })); }
  function allFilters(state) { return Object.assign({}, state.filters, state.ranges); }

  function go(state, replace) {
    history[replace ? 'replaceState' : 'pushState'](null, '', address(state));
    return render();
  }

  /* What narrows the list: [{key, label, name, state without it}]. */
  function narrowings(state) {
    const listed = [];
    for (const key of facetKeys) for (const value of state.filters[key]) {
      const others = state.filters[key].filter(function (chosen) { return chosen !== value; });
      listed.push({ label: words.facets[key], name: valueName(key, value), state: withValues(state, key, others) });
    }
    for (const key of Object.keys(state.ranges)) {
      listed.push({ label: words.facets[key], name: facets.rangeName(key, state.ranges[key]), state: withRange(state, key, null) });
    }
    return listed;
  }

  // -- above the hits --------------------------------------------------------------------------------

  /* A query as it stands within quotation marks: its own would be doubled. */
  function told(query) {
    const bare = query.trim(), phrase = /^"([^"]*)"?$/.exec(bare);
    return phrase ? phrase[1].trim() : bare.replace(/"/g, '’');
  }

  function showCount(state, total, asksWords) {
    const heading = at('count'), chosen = narrowings(state).length;
    const filters = chosen && say(chosen === 1 ? 'for_filters_one' : 'for_filters', { n: chosen });
    const about = [asksWords && say('for_query', { q: told(state.q) }), filters].filter(Boolean);
    const text = projects(total) + ' ' + about.join(', ');
    if (heading.textContent === text) return;              // said once by a screen reader
    heading.replaceChildren(projects(total) + ' ', make('span', {}, about.join(', ')));
    document.title = (asksWords ? state.q.trim() + ' – ' : '') + pageTitle;
  }

  function cross(sign) { return make('span', { class: 'x', 'aria-hidden': 'true' }, sign || '×'); }

  function chip(state, label, name) {
    return make('li', {}, make('a', { class: 'chip', href: address(state) }, [
      make('span', { class: 'vh' }, words.remove + ' '), make('span', {}, label ? [make('b', {}, label + ': '), name] : name), cross(),
    ]));
  }

  function showChips(state) {
    const chips = narrowings(state).map(function (one) { return chip(one.state, one.label, one.name); });
    if (chips.length > 1) chips.push(chip(changed(state, { filters: noFilters(), ranges: {} }), '', words.all_filters));
    const list = at('chips').firstElementChild;
    list.replaceChildren.apply(list, chips);
    at('chips').hidden = !chips.length;
  }

  // -- what the search made of the words -----------------------------------------------------------------

  /* A term as a reader knows it: stems end in three dots, signs of places and fields are left out. */
  function shownTerm(name) {
    return name.replace(/^[@&#]|^[a-z]\|/, '').split(' ').map(function (word) { return STEM.test(word) ? word.slice(2) + '…' : word; }).join(' ');
  }

  /* Terms as a reader knows them, none twice: a stem of a word that is named anyway is left out. */
  function shownTerms(names) {
    const whole = names.filter(function (name) { return !STEM.test(name); }).map(index.fold);
    const told = names.filter(function (name) { return !STEM.test(name) || !whole.some(function (word) { return word.startsWith(name.slice(2)); }); });
    return Array.from(new Set(told.map(shownTerm)));
  }

  /* What was added to the words of the query, none twice: [{name, how}]. */
  function additions(found) {
    const known = new Map();
    const programmes = found.clauses.flatMap(function (clause) { return clause.atoms; }).filter(function (atom) { return atom.programme; });
    for (const way of engine.allWays(found)) {
      if (OWN.includes(way.how) || programmes.some(function (atom) { return atom.word.whole === way.word; })) continue;
      for (const option of way.options) {
        const name = engine.nameOf(option);
        // A Finnish stem adds nothing to the base forms beside it; other languages have stems alone.
        if (!known.has(name) && !(FINNISH_STEM.test(name) && way.options.length > 1)) known.set(name, way.how);
      }
    }
    return Array.from(known, function (pair) { return { name: pair[0], how: pair[1] }; }).slice(0, MOST_ADDED);
  }

  function addedChip(state, one, isOff) {
    const off = isOff ? state.off.filter(function (name) { return name !== one; }) : state.off.concat(one.name);
    const name = shownTerm(isOff ? one : one.name);
    const inner = isOff ? [make('s', {}, name), make('b', {}, words.restore), cross('+')]
      : [make('span', { class: 'vh' }, words.remove_word + ' '), name + ' ', make('b', {}, words['how_' + one.how]), cross()];
    return make('li', {}, make('a', { class: isOff ? 'chip off' : 'chip', href: address(changed(state, { off: off })) }, inner));
  }

  function showWords(state, found) {
    const lines = [];
    // An old address that leads to a project is no words: nothing is said of its parts.
    const isAddress = found.direct.length && /:\/\/|^www\./i.test(state.q);
    if (!isAddress) for (const clause of found.clauses) for (const atom of clause.atoms) {
      if (clause.not || atom.phrase) continue;
      if (atom.programme) { lines.push(programmeLine(atom)); continue; }
      const hows = atom.ways.map(function (way) { return way.how; });
      const isGuess = hows.includes('typo') && !hows.some(function (how) { return how === 'exact' || how === 'folded'; });
      const own = !isGuess && hows.some(function (how) { return OWN.includes(how) || how === 'prefix'; });
      const helped = found.spans.some(function (span) { return span.of.includes(clause); });
      const others = atom.ways.filter(function (way) { return !OWN.includes(way.how); }), closer = others.filter(function (way) { return !FURTHER.includes(way.how); });
      const instead = (closer.length ? closer : others).flatMap(function (way) { return way.options.map(engine.nameOf); });
      if (!atom.ways.length && !helped && !found.direct.length) lines.push(say('not_found', { word: atom.word.typed }));
      else if (found.documents.length && !found.direct.length && found.unmet.includes(clause)) lines.push(say('unmet', { word: atom.word.typed }));
      else if (!own && instead.length) lines.push(say('instead', { word: atom.word.typed, terms: shownTerms(instead).slice(0, 8).join(', ') }).replace('….', '…'));
    }
    if (found.documents.length > found.full) lines.push(found.full ? say('partial', { full: projects(found.full) }) : words.none_full);
    if (found.unread > 0) lines.push(say('unread', { n: found.unread }));
    at('said').replaceChildren.apply(at('said'), Array.from(new Set(lines), function (line) { return make('p', { class: 'small mute' }, line); }));
    showAdditions(state, isAddress ? [] : additions(found));
  }

  /* What a fund, a period or a range of years was taken for. */
  function programmeLine(atom) {
    const { key, values, shown } = atom.programme, names = shown || values.map(function (value) { return valueName(key, value); });
    const typed = key === 'fund' ? atom.word.whole.toUpperCase() : atom.word.parts.join('–');
    return say('as_programme', { word: typed, facet: words.facets[key], names: names.join(', ') });
  }

  function showAdditions(state, added) {
    const box = at('widened'), list = box.querySelector('ul');
    box.querySelector('summary').textContent = added.length === 1 ? words.widened_one : say('widened', { n: added.length });
    list.replaceChildren.apply(list, added.map(function (one) { return addedChip(state, one, false); })
      .concat(state.off.map(function (name) { return addedChip(state, name, true); })));
    box.hidden = !list.children.length;
  }

  /* A code or business identifier that is one project's own: the way to its page. */
  async function showDirect(state, found) {
    const box = at('direct');
    box.hidden = found.direct.length !== 1;
    if (box.hidden) return;
    const row = (await index.shown(found.direct))[0].row;
    box.replaceChildren(make('h3', {}, say('direct_code', { q: told(state.q) })),
      make('p', { class: 'go' }, make('a', { class: 'btn', href: encodeURI(row.page) }, say('direct_open', { name: row.name || row.code || words.nameless }))));
  }

  /* Name the filter that emptied the list, and how many there would be without each. */
  async function showEmpty(state, found, kept, total) {
    if (!total) { at('empty').replaceChildren(make('p', {}, words.no_projects)); return; }
    const ways = Object.keys(kept.without).filter(function (key) { return kept.without[key]; }).map(function (key) {
      const range = state.ranges[key];
      const names = range ? facets.rangeName(key, range) : state.filters[key].map(function (value) { return valueName(key, value); }).join(', ');
      return { name: words.facets[key] + ': ' + names, count: kept.without[key], state: range ? withRange(state, key, null) : withValues(state, key, []) };
    }).sort(function (a, b) { return b.count - a.count; });
    const cause = !found.documents.length ? say('query_emptied', { q: told(state.q) })
      : ways.length ? say('filter_emptied', { filter: ways[0].name }) : words.filters_emptied;
    const all = (await engine.match('')).documents;
    const unasked = state.q ? (await narrow(all, allFilters(state), [])).documents.length : 0;
    if (unasked) ways.push({ name: say('query', { q: told(state.q) }), count: unasked, state: changed(state, { q: '', off: [] }) });
    if (!ways.length && found.documents.length) {
      ways.push({ name: words.all_filters, count: found.documents.length, state: changed(state, { filters: noFilters(), ranges: {} }) });
    }
    if (!ways.length) ways.push({ name: words.everything, count: total, state: changed(state, { q: '', off: [], filters: noFilters(), ranges: {} }) });
    at('empty').replaceChildren(make('h3', {}, words.empty), make('p', { class: 'small' }, cause),
      make('ul', {}, ways.map(function (way) {
        return make('li', {}, [make('a', { href: address(way.state) }, words.remove + ' ' + way.name), make('span', {}, projects(way.count))]);
      })));
  }

  // -- all together --------------------------------------------------------------------------------

  let turn = 0;
  let shownDocuments = [];

  async function ordered(documents, order) {
    if (order === 'name') return documents.slice().sort(function (a, b) { return a - b; });
    return ORDERS[order] ? sorted(documents, ORDERS[order][0], ORDERS[order][1]) : documents;
  }

  /* Let the browser answer its reader between two pieces of work. */
  function pause() { return new Promise(function (resolve) { setTimeout(resolve); }); }

  async function render() {
    const own = ++turn, state = readState();
    counted = facets.seen(state.filters);
    const keys = counted, found = await engine.match(state.q, state.off);
    // In an order that has nothing to do with the words, those that lack some would stand anywhere.
    if (state.order && found.full) found.documents = found.documents.slice(0, found.full);
    await pause();
    const kept = await narrow(found.documents, allFilters(state), keys);
    await pause();
    const documents = await ordered(kept.documents, state.order);
    const column = (ORDERS[state.order] || [])[0], known = column && await stating(documents, column);
    const hits = await makeHits(documents.slice(0, state.shown), found, column);
    await Promise.all(keys.map(facets.build));
    const total = (await index.meta()).documents;
    if (!documents.length) await showEmpty(state, found, kept, total);
    if (own !== turn) return;                              // a later question has been asked meanwhile
    shownDocuments = documents;
    keys.forEach(function (key) { facets.show(key, state.filters[key], kept.counts[key]); });
    facets.RANGES.forEach(function (key) { facets.showRange(key, state.ranges[key]); });
    showChips(state);
    showWords(state, found);
    await showDirect(state, found);
    at('order').value = state.order;
    at('order-known').textContent = column ? say('order_known', { n: grouped(known), total: grouped(documents.length) }) : '';
    at('hits').replaceChildren.apply(at('hits'), hits);
    at('empty').hidden = documents.length > 0;
    at('more').hidden = documents.length <= state.shown;
    at('more').firstElementChild.textContent = say('more', { n: Math.min(STEP, documents.length - state.shown) });
    at('export').hidden = !documents.length;
    at('export-title').textContent = say('export', { projects: projects(documents.length) });
    showCount(state, documents.length, found.clauses.length > 0);
  }

  function failed(error) {
    at('count').textContent = words.failed;
    at('static').classList.remove('nojs-only');            // the list that needs no script
    throw error;
  }

  // -- events --------------------------------------------------------------------------------------

  let typing = 0;

  /* A code or identifier of one project, sent off, leads straight to its page. */
  async function send() {
    const state = asked(readState(), at('q').value.trim());
    const direct = state.q ? (await engine.match(state.q)).direct : [];
    await go(state);
    if (direct.length === 1) location.href = encodeURI((await index.shown(direct))[0].row.page);
  }

  function listen() {
    at('q').form.addEventListener('submit', function (event) {
      event.preventDefault();
      clearTimeout(typing);
      send().catch(failed);
    });
    at('q').addEventListener('input', function () {
      clearTimeout(typing);
      typing = setTimeout(function () { go(asked(readState(), at('q').value.trimStart()), true).catch(failed); }, 200);
    });
    // No link: its fragment would be a state of the search.
    at('to-results').addEventListener('click', function () { at('count').focus(); });
    at('order').addEventListener('change', function () { go(changed(readState(), { order: at('order').value })).catch(failed); });
    at('more').addEventListener('click', async function () {
      const state = readState(), before = state.shown;
      await go(changed(state, { shown: before + STEP }), true).catch(failed);
      at('hits').children[before].querySelector('a').focus();
    });
    for (const box of [at('chips'), at('empty'), at('widened')]) {
      box.addEventListener('click', function (event) {     // the link that was followed is gone: stay near it
        if (event.target.closest('a')) at('count').focus();
      });
    }
    at('export').addEventListener('click', function (event) {
      const kind = event.target.dataset.kind;
      if (kind) window.esrcatFiles.save(kind, shownDocuments, chosenColumns()).catch(failed);
    });
    addEventListener('hashchange', function () {
      at('q').value = readState().q;
      render().catch(failed);
    });
  }

  function chosenColumns() {
    return Array.from(document.querySelectorAll('#export input[name=column]:checked'), function (input) { return input.value; });
  }

  const handlers = {
    changed: function (key, value, isOn) {
      const state = readState(), others = state.filters[key].filter(function (chosen) { return chosen !== value; });
      go(withValues(state, key, isOn ? others.concat(value) : others)).catch(failed);
    },
    ranged: function (key, from, to) { go(withRange(readState(), key, from || to ? { from: from, to: to } : null)).catch(failed); },
    opened: function (key) { if (!counted.includes(key)) render().catch(failed); },
  };

  document.addEventListener('DOMContentLoaded', async function () {
    try {
      facetKeys = (await index.meta()).facets;
      await index.language();
      facets.start(facetKeys, handlers);
      listen();
      at('q').value = readState().q;
      await render();
    } catch (error) { failed(error); }
  });
})();
