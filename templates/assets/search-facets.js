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
  const built = new Map();        // key → the labels of a facet, its fold for the rest, its 'not stated'
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

  /* Build the boxes of one facet from its column, once; counts, ticks and places are set at every render. */
  async function build(key) {
    if (built.has(key)) return;
    const column = await index.facetColumn(key);
    if (built.has(key)) return;
    const rest = make('details', { class: 'eq' }, make('summary'));
    const labels = column.values.map(function (value) { return option(key, value); });
    built.set(key, { labels: labels, rest: rest, none: option(key, ''), byCount: column.by_count });
  }

  function option(key, value) {
    const input = make('input', { type: 'checkbox', name: key, value: value });
    input.addEventListener('change', function () { change.changed(key, value, input.checked); });
    return make('label', { class: value === '' ? 'ns' : null }, [
      input, make('span', { class: 'k' }, valueName(key, value)), make('span', { class: 'n' }),
    ]);
  }

  function show(key, chosen, counts) {
    const box = at('facet-' + key), { labels, none } = built.get(key);
    box.querySelector('summary span').textContent = chosen.length ? say('chosen', { n: chosen.length }) : '';
    for (const label of labels.concat(none)) {
      const input = label.querySelector('input'), count = counts.get(input.value) || 0;
      input.checked = chosen.includes(input.value);
      label.querySelector('.n').textContent = grouped(count);
      label.classList.toggle('zero', !count && !input.checked);
    }
    arrange(box.querySelector('[role=group]'), built.get(key), counts);
  }

  /* What has projects or is chosen comes first: by their number, or in the order of the values (years). In a
     long facet the rest is folded away, and all that would find nothing. */
  function arrange(group, { labels, rest, none, byCount }, counts) {
    const valueOf = function (label) { return label.querySelector('input').value; };
    const isZero = function (label) { return label.classList.contains('zero'); };
    const some = labels.filter(function (label) { return !isZero(label); });
    if (byCount) some.sort(function (a, b) { return (counts.get(valueOf(b)) || 0) - (counts.get(valueOf(a)) || 0); });
    const isLong = labels.length > LONG_FACET;
    const first = some.filter(function (label, number) { return !isLong || number < LONG_FACET || label.querySelector('input').checked; });
    const others = some.filter(function (label) { return !first.includes(label); }).concat(labels.filter(isZero));
    const summary = rest.firstChild;
    summary.textContent = say('rest', { n: others.length });
    const focused = document.activeElement;                // a label that moves takes the focus along
    place(rest, [summary].concat(isLong ? others : []));
    place(group, first.concat(isLong ? (others.length ? rest : []) : others, none));
    if (document.activeElement !== focused && group.contains(focused)) focused.focus();
  }

  /* Give an element these children; nothing moves when it has them in this order. */
  function place(element, children) {
    if (element.children.length !== children.length || children.some(function (child, number) { return element.children[number] !== child; })) element.replaceChildren.apply(element, children);
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
