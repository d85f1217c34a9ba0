/* The search page: the state in the address, facets with counts, results with the sentence that matched.

   The state lives in the fragment (#q=…&region=…&order=…), so that it works from a folder, survives a
   reload and can be sent on; chips are plain links to other states. */
(function () {
  'use strict';
  const index = window.esrcatIndex, engine = window.esrcatEngine;
  const { words, say, projects, grouped, valueName, make, makeHits } = window.esrcatHits;
  const pageTitle = document.title;
  const at = function (id) { return document.getElementById(id); };

  const STEP = 20;                // hits shown at once
  const LONG_FACET = 12;          // values shown before 'the rest'
  const OPEN_FACETS = 4;
  const ORDERS = { name: null, newest: ['start', true], oldest: ['start', false], funding: ['eu_state_actual', true] };

  // -- state in the address ----------------------------------------------------------------------------

  let facetKeys = [];
  let counted = [];               // keys of the facets whose counts are up to date

  function readState() {
    const fragment = new URLSearchParams(location.hash.slice(1));
    const sent = new URLSearchParams(location.search).get('q');     // from a search box of another page
    const state = { q: fragment.has('q') ? fragment.get('q') : sent || '', filters: {}, order: fragment.get('order') };
    if (!(state.order in ORDERS)) state.order = '';
    facetKeys.forEach(function (key) { state.filters[key] = Array.from(new Set(fragment.getAll(key))); });
    state.shown = Math.max(STEP, Number(fragment.get('shown')) || 0);
    return state;
  }

  function address(state) {
    const fragment = new URLSearchParams({ q: state.q });
    for (const key of facetKeys) for (const value of state.filters[key]) fragment.append(key, value);
    if (state.order) fragment.set('order', state.order);
    if (state.shown > STEP) fragment.set('shown', state.shown);
    return '#' + fragment;
  }

  /* The state with some of it changed; anything but `shown` starts the list anew. */
  function changed(state, change) { return Object.assign({}, state, { shown: STEP }, change); }
  function withValues(state, key, values) {
    return changed(state, { filters: Object.assign({}, state.filters, { [key]: values }) });
  }

  function go(state, replace) {
    history[replace ? 'replaceState' : 'pushState'](null, '', address(state));
    return render();
  }

  // -- facets --------------------------------------------------------------------------------------

  /* Build the boxes of one facet from its column, once; counts and ticks are set at every render. */
  async function buildFacet(key) {
    const box = at('facet-' + key), group = box.querySelector('[role=group]');
    if (group.firstChild) return;
    const values = (await index.facetColumn(key)).values;
    if (group.firstChild) return;
    const labels = values.map(function (value) { return option(key, value); });
    group.append.apply(group, labels.slice(0, LONG_FACET));
    if (labels.length > LONG_FACET) {
      const rest = labels.slice(LONG_FACET);
      group.append(make('details', { class: 'eq' }, [make('summary', {}, say('rest', { n: rest.length }))].concat(rest)));
    }
    group.append(option(key, ''));
  }

  function option(key, value) {
    const input = make('input', { type: 'checkbox', name: key, value: value });
    const label = make('label', { class: value === '' ? 'ns' : null }, [
      input, make('span', { class: 'k' }, valueName(key, value)), make('span', { class: 'n' }),
    ]);
    input.addEventListener('change', function () {
      const state = readState();
      const others = state.filters[key].filter(function (chosen) { return chosen !== value; });
      go(withValues(state, key, input.checked ? others.concat(value) : others));
    });
    return label;
  }

  function showFacet(key, state, counts) {
    const box = at('facet-' + key), chosen = state.filters[key];
    box.querySelector('summary span').textContent = chosen.length ? say('chosen', { n: chosen.length }) : '';
    for (const input of box.querySelectorAll('input')) {
      input.checked = chosen.includes(input.value);
      input.parentNode.querySelector('.n').textContent = grouped(counts.get(input.value) || 0);
      if (input.checked && input.closest('details.eq')) input.closest('details.eq').open = true;
    }
  }

  function openFacets(state) {
    return facetKeys.filter(function (key) { return at('facet-' + key).open || state.filters[key].length; });
  }

  function makeFacets() {
    facetKeys.forEach(function (key, number) {
      const name = words.facets[key];
      const box = make('details', { id: 'facet-' + key }, [
        make('summary', {}, [name + ' ', make('span')]), make('div', { role: 'group', 'aria-label': name }),
      ]);
      box.open = number < OPEN_FACETS;
      at('facets').insertBefore(box, at('facets-end'));
      box.addEventListener('toggle', function () { if (box.open && !counted.includes(key)) render().catch(failed); });
    });
  }

  // -- above the hits --------------------------------------------------------------------------------

  function showCount(state, total) {
    const heading = at('count');
    const chosen = facetKeys.reduce(function (sum, key) { return sum + state.filters[key].length; }, 0);
    const about = [state.q && say('for_query', { q: state.q }), chosen && say('for_filters', { n: chosen })].filter(Boolean);
    const text = projects(total) + ' ' + about.join(', ');
    if (heading.textContent === text) return;              // said once by a screen reader
    heading.replaceChildren(projects(total) + ' ', make('span', {}, about.join(', ')));
    document.title = (state.q ? state.q + ' – ' : '') + pageTitle;
  }

  function chip(state, label, name) {
    return make('li', {}, make('a', { class: 'chip', href: address(state) }, [
      make('span', { class: 'vh' }, words.remove + ' '),
      make('span', {}, label ? [make('b', {}, label + ': '), name] : name), make('span', { class: 'x', 'aria-hidden': 'true' }, '×'),
    ]));
  }

  function showChips(state) {
    const chips = [];
    for (const key of facetKeys) {
      for (const value of state.filters[key]) {
        const others = state.filters[key].filter(function (chosen) { return chosen !== value; });
        chips.push(chip(withValues(state, key, others), words.facets[key], valueName(key, value)));
      }
    }
    if (chips.length > 1) chips.push(chip(changed(state, { filters: noFilters() }), '', words.all_filters));
    const list = at('chips').firstElementChild;
    list.replaceChildren.apply(list, chips);
    at('chips').hidden = !chips.length;
  }

  function noFilters() { return Object.fromEntries(facetKeys.map(function (key) { return [key, []]; })); }

  /* What was asked for instead of a word that no project has, and whether all words were found. */
  function showWords(found) {
    const lines = [];
    for (const word of found.words) {
      const instead = word.groups.filter(function (group) { return group.how !== 'exact'; })
        .flatMap(function (group) { return group.entries.map(function (entry) { return entry.term; }); });
      const exact = word.groups.some(function (group) { return group.how === 'exact' || group.how === 'prefix'; });
      if (!word.groups.length) lines.push(say('not_found', { word: word.word }));
      else if (!exact) lines.push(say('instead', { word: word.word, terms: Array.from(new Set(instead)).slice(0, 8).join(', ') }));
    }
    if (found.partial) lines.push(words.partial);
    at('widened').replaceChildren.apply(at('widened'), lines.map(function (line) { return make('p', {}, line); }));
    at('widened').hidden = !lines.length;
  }

  /* Name the filter that emptied the list, and how many there would be without each. */
  async function showEmpty(state, found, kept, total) {
    const ways = facetKeys.filter(function (key) { return kept.without[key]; }).map(function (key) {
      const names = state.filters[key].map(function (value) { return valueName(key, value); }).join(', ');
      return { name: words.facets[key] + ': ' + names, count: kept.without[key], state: withValues(state, key, []) };
    }).sort(function (a, b) { return b.count - a.count; });
    const cause = !found.documents.length ? say('query_emptied', { q: state.q })
      : ways.length ? say('filter_emptied', { filter: ways[0].name }) : words.filters_emptied;
    const all = (await engine.match('')).documents;
    const unasked = state.q ? (await engine.narrow(all, state.filters, [])).documents.length : 0;
    if (unasked) ways.push({ name: say('query', { q: state.q }), count: unasked, state: changed(state, { q: '' }) });
    if (!ways.length && found.documents.length) {
      ways.push({ name: words.all_filters, count: found.documents.length, state: changed(state, { filters: noFilters() }) });
    }
    if (!ways.length) ways.push({ name: words.everything, count: total, state: changed(state, { q: '', filters: noFilters() }) });
    at('empty').replaceChildren(make('h3', {}, words.empty), make('p', { class: 'small' }, cause),
      make('ul', {}, ways.map(function (way) {
        return make('li', {}, [make('a', { href: address(way.state) }, words.remove + ' ' + way.name), make('span', {}, projects(way.count))]);
      })));
  }

  // -- all together --------------------------------------------------------------------------------

  let turn = 0;
  let shownDocuments = [];

  async function render() {
    const own = ++turn, state = readState();
    counted = openFacets(state);
    const keys = counted, found = await engine.match(state.q);
    const kept = await engine.narrow(found.documents, state.filters, keys);
    const order = ORDERS[state.order];
    const documents = state.order === 'name' ? kept.documents.slice().sort(function (a, b) { return a - b; })
      : order ? await engine.sorted(kept.documents, order[0], order[1]) : kept.documents;
    const hits = await makeHits(documents.slice(0, state.shown), found);
    await Promise.all(keys.map(buildFacet));
    const total = (await index.meta()).documents;
    if (!documents.length) await showEmpty(state, found, kept, total);
    if (own !== turn) return;                              // a later question has been asked meanwhile
    shownDocuments = documents;
    keys.forEach(function (key) { showFacet(key, state, kept.counts[key]); });
    showChips(state);
    showWords(found);
    at('order').value = state.order;
    at('hits').replaceChildren.apply(at('hits'), hits);
    at('empty').hidden = documents.length > 0;
    at('more').hidden = documents.length <= state.shown;
    at('more').firstElementChild.textContent = say('more', { n: Math.min(STEP, documents.length - state.shown) });
    at('export').hidden = !documents.length;
    at('export-title').textContent = say('export', { projects: projects(documents.length) });
    showCount(state, documents.length);
  }

  function failed(error) {
    at('count').textContent = words.failed;
    at('static').classList.remove('nojs-only');            // the list that needs no script
    throw error;
  }

  // -- what is shown, as a file ----------------------------------------------------------------------

  /* A cell of a table: quoted where needed, and never a formula of a spreadsheet. */
  function cell(value) {
    const text = value === null ? '' : Array.isArray(value) ? value.join('; ') : String(value);
    const safe = typeof value !== 'number' && /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
    return /[",\r\n]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  }

  async function save(kind) {
    const rows = await index.rows(shownDocuments), names = (await index.meta()).row;
    const lines = kind === 'csv'
      ? [names.join(',')].concat(rows.map(function (row) { return names.map(function (name) { return cell(row[name]); }).join(','); }))
      : rows.map(function (row) { return JSON.stringify(row); });
    const text = (kind === 'csv' ? '\ufeff' : '') + lines.join(kind === 'csv' ? '\r\n' : '\n') + '\n';
    const link = make('a', { href: URL.createObjectURL(new Blob([text])), download: 'hankkeet.' + kind });
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 10000);
  }

  // -- events --------------------------------------------------------------------------------------

  let typing = 0;

  function listen() {
    at('q').form.addEventListener('submit', function (event) {
      event.preventDefault();
      clearTimeout(typing);
      go(changed(readState(), { q: at('q').value.trim() })).catch(failed);
    });
    at('q').addEventListener('input', function () {
      clearTimeout(typing);
      typing = setTimeout(function () { go(changed(readState(), { q: at('q').value.trim() }), true).catch(failed); }, 200);
    });
    at('order').addEventListener('change', function () { go(changed(readState(), { order: at('order').value })).catch(failed); });
    at('more').addEventListener('click', async function () {
      const state = readState(), before = state.shown;
      await go(changed(state, { shown: before + STEP }), true).catch(failed);
      at('hits').children[before].querySelector('a').focus();
    });
    for (const box of [at('chips'), at('empty')]) {
      box.addEventListener('click', function (event) {     // the link that was followed is gone: stay near it
        if (event.target.closest('a')) at('count').focus();
      });
    }
    at('export').addEventListener('click', function (event) {
      if (event.target.dataset.kind) save(event.target.dataset.kind).catch(failed);
    });
    addEventListener('hashchange', function () {
      at('q').value = readState().q;
      render().catch(failed);
    });
  }

  document.addEventListener('DOMContentLoaded', async function () {
    try {
      facetKeys = (await index.meta()).facets;
      makeFacets();
      listen();
      at('q').value = readState().q;
      await render();
    } catch (error) { failed(error); }
  });
})();
