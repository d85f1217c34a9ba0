/* Two pages: projects, or regions and organisations, side by side (their ids stand in the address), and the
   marked ones as a list. The id of what is no project has its folder before it: alue/kainuu. */
(function () {
  'use strict';
  var data, loaded = {}, waiting = {};

  window.esrcatCompared = function (part, rows) {
    loaded[part] = rows;
    (waiting[part] || []).forEach(function (go) { go(); });
    delete waiting[part];
  };

  function partOf(id) {                                  // the last part that begins at or before the id
    var low = 0, high = data.starts.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (data.starts[middle] <= id) low = middle + 1; else high = middle;
    }
    return low - 1;
  }

  function load(part) {
    return new Promise(function (go) {
      if (part < 0 || loaded[part]) return go();
      if (waiting[part]) return waiting[part].push(go);
      waiting[part] = [go];
      var script = document.createElement('script');
      script.src = data.folder + '/' + part + '.js';
      script.onerror = function () { window.esrcatCompared(part, {}); };
      document.head.appendChild(script);
    });
  }

  function project(id) {
    var rows = loaded[partOf(id)];
    return rows && Object.prototype.hasOwnProperty.call(rows, id) ? rows[id] : null;
  }

  function isProject(id) { return id.indexOf('/') < 0; }
  function address(id) { return (isProject(id) ? 'hanke/' : '') + encodeURI(id) + '.html'; }
  function groupsOf(ids) { return isProject(ids[0] || '') ? data.groups : data.entity_groups; }
  function alike(ids) {                                  // projects are compared with projects only
    return ids.filter(function (id) { return isProject(id) === isProject(ids[0]); });
  }

  function bare(text) { return text.replace(/\u00ad/g, ''); }   // without soft hyphens

  function element(name, text, attributes) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    return made;
  }

  function shown(key, value) {
    if (value === undefined) return element('span', data.none, { 'class': 'none' });
    if (typeof value !== 'number') return document.createTextNode(value);
    var text = Math.round(value).toString().replace(/\B(?=(\d{3})+$)/g, data.formats.group);
    return document.createTextNode(data.amounts.indexOf(key) >= 0 ? data.formats.euros.replace('{n}', text) : text);
  }

  function amount(id, key) {                             // in place of one that cannot be read stand words
    var value = project(id)[key];
    return typeof value === 'number' ? value : 0;
  }

  function bar(value, most, done) {
    var space = 'http://www.w3.org/2000/svg';
    var svg = document.createElementNS(space, 'svg'), rect = document.createElementNS(space, 'rect');
    [['width', '100%'], ['height', '14'], ['aria-hidden', 'true'], ['focusable', 'false']].forEach(function (pair) {
      svg.setAttribute(pair[0], pair[1]);
    });
    [['class', done ? 'done' : 'plan'], ['x', '1'], ['y', '2'], ['height', '10'],
      ['width', Math.max(98 * value / most, .5) + '%']].forEach(function (pair) { rect.setAttribute(pair[0], pair[1]); });
    svg.appendChild(rect);
    return svg;
  }

  function table(ids) {
    var made = element('table', '', { 'class': 'cmp' }), head = made.createTHead().insertRow(), body = made.createTBody();
    head.appendChild(element('td')).appendChild(element('span', data.words.datum, { 'class': 'vh' }));
    ids.forEach(function (id) {
      var cell = head.appendChild(element('th', '', { scope: 'col' })), of = project(id);
      cell.appendChild(element('a', of.name, { 'class': 't', href: address(id) }));
      var rest = ids.filter(function (other) { return other !== id; });
      cell.appendChild(element('a', data.words.remove, {
        'class': 'small rm', href: '#' + rest.join(','), 'aria-label': data.words.remove + ': ' + bare(of.name) }));
    });
    var most = Math.max.apply(null, ids.concat.apply([1], ids.map(function (id) {
      return data.amounts.map(function (key) { return amount(id, key); });
    })));
    groupsOf(ids).forEach(function (group) {
      var title = body.insertRow();
      title.className = 'g';
      title.appendChild(element('th', group.title, { scope: 'rowgroup', colspan: String(ids.length + 1) }));
      group.keys.forEach(function (key) {
        var row = body.insertRow();
        row.appendChild(element('th', '', { scope: 'row' })).appendChild(element('span', data.labels[key]));
        ids.forEach(function (id) {
          var value = project(id)[key], cell = row.insertCell();
          cell.appendChild(shown(key, value));
          if (data.amounts.indexOf(key) >= 0 && amount(id, key)) cell.appendChild(bar(value, most, data.done.indexOf(key) >= 0));
        });
      });
    });
    return made;
  }

  function download(name, ids) {
    var keys = ['id', 'name'].concat.apply(['id', 'name'], groupsOf(ids).map(function (group) { return group.keys; }));
    function plain(value) { return typeof value === 'string' ? bare(value) : value; }
    var rows = ids.map(function (id) { return keys.map(function (key) { return key === 'id' ? id : plain(project(id)[key]); }); });
    window.esrcatSaving.save(name, [window.esrcatSaving.csv([keys].concat(rows))]);
  }

  function ready(ids, then) {
    Promise.all(ids.map(partOf).map(load)).then(function () { then(ids.filter(project)); });
  }

  function compare(place) {
    var hint, ids = decodeURIComponent(location.hash.slice(1)).split(',').filter(Boolean).slice(0, data.most);
    ready(ids, function (found) {
      var known = alike(found);
      place.replaceChildren(known.length ? table(known) : element('p', data.words.nothing));
      document.querySelector('.key').hidden = !known.length;
      hint = document.getElementById('sivulle');
      hint.textContent = data.words.sideways.replace('{n}', known.length);
      hint.hidden = place.scrollWidth <= place.clientWidth;
      document.getElementById('lataa-csv').disabled = !known.length;
      document.getElementById('lataa-csv').onclick = function () { download('vertailu.csv', known); };
    });
  }

  function list(place) {
    ready(window.esrcatMarked.read(), function (known) {
      var rows = element('ol', '', { 'class': 'rows' });
      known.forEach(function (id) {
        var of = project(id), row = rows.appendChild(element('li'));
        row.appendChild(element('p', '', { 'class': 't' })).appendChild(
          element('a', of.name, { href: address(id) }));
        row.appendChild(element('p', [of.code, of.actor, of.period, of.kind, of.years].filter(Boolean).join(' · ')));
        row.appendChild(element('button', data.words.unmark, {
          type: 'button', 'class': 'btn plain noprint', 'data-mark': id, 'aria-label': data.words.unmark + ': ' + bare(of.name) }));
      });
      place.replaceChildren(known.length ? rows : element('p', data.words.none_marked));
      var link = document.getElementById('vertaa');
      link.hidden = alike(known).length < 2;
      link.href = 'vertailu.html#' + alike(known).slice(0, data.most).join(',');
      document.getElementById('lataa-csv').disabled = !known.length;
      document.getElementById('lataa-csv').onclick = function () { download('merkityt.csv', known); };
      document.getElementById('tyhjenna').disabled = !known.length;
      document.getElementById('tyhjenna').onclick = function () { window.esrcatMarked.write([]); };
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    data = JSON.parse(document.getElementById('vertailun-tiedot').textContent);
    var side = document.getElementById('vertailu'), marked = document.getElementById('merkityt');
    function show() { if (side) compare(side); if (marked) list(marked); }
    addEventListener('hashchange', show);
    addEventListener('resize', function () {
      if (side) document.getElementById('sivulle').hidden = side.scrollWidth <= side.clientWidth;
    });
    document.addEventListener('esrcat-marked', show);
    show();
  });
})();
