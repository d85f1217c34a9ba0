/* The boxes beside the hits: facets with counts, and ranges of years and euros. They tell of a change by
   calling what `start` was given. */
(function () {
  'use strict';
  const index = window.esrcatIndex;
  const { words, say, grouped, valueName, make } = window.esrcatHits;
  const at = function (id) { return document.getElementById(id); };

  const LONG_FACET = 12;          // values shown before 'the rest'
  const OPEN_FACETS = 4;
  const RANGES = ['start', 'eu_state_actual'];
  let keys = [];
  let change = null;

  // -- facets --------------------------------------------------------------------------------------

  /* Make the closed boxes; `changed(key, value, isOn)` and `ranged(key, from, to)` are called by them. */
  function start(facetKeys, handlers) {
    keys = facetKeys;
    change = handlers;
    const first = document.querySelector('#facets .range');
    keys.forEach(function (key, number) {
      const name = words.facets[key];
      const box = make('details', { id: 'facet-' + key }, [
        make('summary', {}, [name + ' ', make('span')]), make('div', { role: 'group', 'aria-label': name }),
      ]);
      box.open = number < OPEN_FACETS;
      at('facets').insertBefore(box, first);
      box.addEventListener('toggle', function () { if (box.open) change.opened(key); });
    });
    at('facets').addEventListener('click', function (event) { if (event.target.dataset.range) applyRange(event.target.dataset.range); });
    at('facets').addEventListener('submit', function (event) { event.preventDefault(); });
    at('facets').addEventListener('keydown', function (event) {
      const range = event.key === 'Enter' && event.target.closest('.range');
      if (range && event.target.tagName === 'INPUT') { event.preventDefault(); applyRange(range.id.slice('range-'.length)); }
    });
  }

  /* Build the boxes of one facet from its column, once; counts and ticks are set at every render. */
  async function build(key) {
    const group = at('facet-' + key).querySelector('[role=group]');
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
    input.addEventListener('change', function () { change.changed(key, value, input.checked); });
    return make('label', { class: value === '' ? 'ns' : null }, [
      input, make('span', { class: 'k' }, valueName(key, value)), make('span', { class: 'n' }),
    ]);
  }

  function show(key, chosen, counts) {
    const box = at('facet-' + key);
    box.querySelector('summary span').textContent = chosen.length ? say('chosen', { n: chosen.length }) : '';
    for (const input of box.querySelectorAll('input')) {
      input.checked = chosen.includes(input.value);
      input.parentNode.querySelector('.n').textContent = grouped(counts.get(input.value) || 0);
      if (input.checked && input.closest('details.eq')) input.closest('details.eq').open = true;
    }
  }

  /* The facets whose counts are seen, or needed because they narrow. */
  function seen(filters) {
    return keys.filter(function (key) { return at('facet-' + key).open || filters[key].length; });
  }

  // -- ranges --------------------------------------------------------------------------------------

  function inputs(key) { return Array.from(document.querySelectorAll('#range-' + key + ' input')); }

  function applyRange(key) {
    const [from, to] = inputs(key).map(function (input) { return input.value.trim(); });
    change.ranged(key, from, to);
  }

  function showRange(key, range) {
    const [from, to] = inputs(key);
    from.value = range ? range.from : '';
    to.value = range ? range.to : '';
    at('range-' + key).querySelector('summary span').textContent = range ? rangeName(key, range) : '';
  }

  function rangeName(key, range) {
    const shown = function (bound) { return key === 'start' ? bound : grouped(bound); };
    const name = range.from && range.to ? 'from_to' : range.from ? 'from_only' : 'to_only';
    return say(name, { from: shown(range.from), to: shown(range.to) });
  }

  window.esrcatFacets = { RANGES: RANGES, start: start, build: build, show: show, seen: seen, showRange: showRange, rangeName: rangeName };
})();
