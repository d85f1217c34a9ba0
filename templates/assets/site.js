/* A classic script, so that it runs from a folder. A page can be read without it. */
(function () {
  'use strict';
  document.documentElement.classList.add('js');

  function closeEvidence() {
    var open = document.querySelectorAll('details.src[open]');
    if (!open.length) return;
    open.forEach(function (mark) { mark.open = false; });
    open[open.length - 1].querySelector('summary').focus();
  }

  function isTyping() {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
  }

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') closeEvidence();
    var box = document.getElementById('q');
    if (event.key === '/' && box && !isTyping()) {
      event.preventDefault();
      box.focus();
    }
  });

  function copy(button) {
    var source = document.getElementById(button.dataset.copy);
    var status = document.getElementById(button.dataset.status);
    function selectInstead() {                          // a browser may refuse the clipboard to a local file
      getSelection().selectAllChildren(source);
      status.textContent = button.dataset.selected;
    }
    if (!navigator.clipboard) return selectInstead();
    navigator.clipboard.writeText(source.textContent.trim()).then(function () {
      status.textContent = button.dataset.copied;
    }, selectInstead);
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copy]');
    if (button) copy(button);
    var language = event.target.closest('.lang a');      // the same place or search in the other language
    if (language) {
      language.search = location.search;
      language.hash = location.hash;
    }
  });

  var wide = matchMedia('(min-width: 56rem)');
  function setBoxes(open) {
    document.querySelectorAll('details[data-phone-closed]').forEach(function (box) { box.open = open; });
  }
  document.addEventListener('DOMContentLoaded', function () { if (!wide.matches) setBoxes(false); });
  wide.addEventListener('change', function () {         // a wide page has no sign to open the filters by; what is
    if (wide.matches) setBoxes(true);                   // open stays so when the page narrows
  });

  function openTarget() {                               // a link to a value inside closed details opens them
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var box = target && target.closest('details'); box; box = box.parentElement.closest('details')) box.open = true;
  }
  addEventListener('hashchange', openTarget);
  document.addEventListener('DOMContentLoaded', openTarget);
})();
