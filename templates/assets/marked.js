/* Marked projects: kept in this browser only, by id. Every button with data-mark puts one on or off the list. */
(function () {
  'use strict';
  var KEY = 'esrcat-marked', refusedIds = null;

  function read() {
    if (refusedIds) return refusedIds.slice();
    try {
      var ids = JSON.parse(localStorage.getItem(KEY));
      return Array.isArray(ids) ? ids.filter(function (id) { return typeof id === 'string'; }) : [];
    } catch (refused) { return []; }                     // storage can be switched off, or hold something else
  }

  function write(ids) {
    try {
      localStorage.setItem(KEY, JSON.stringify(ids));
      refusedIds = null;
    } catch (refused) { refusedIds = ids; }              // then the list lasts one page
    show();
    document.dispatchEvent(new CustomEvent('esrcat-marked'));
  }

  function show() {
    var ids = read();
    document.querySelectorAll('[data-mark]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(ids.indexOf(button.dataset.mark) >= 0));
    });
    document.querySelectorAll('[data-marked-count]').forEach(function (place) {
      place.textContent = ids.length ? ' (' + ids.length + ')' : '';
    });
  }

  window.esrcatMarked = { read: read, write: write };
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-mark]');
    if (!button) return;
    var ids = read(), at = ids.indexOf(button.dataset.mark);
    if (at >= 0) ids.splice(at, 1); else ids.push(button.dataset.mark);
    write(ids);
  });
  document.addEventListener('DOMContentLoaded', show);
})();
