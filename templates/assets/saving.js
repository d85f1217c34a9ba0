/* What the browser saves: a table as CSV, and any file under a name. */
(function () {
  'use strict';

  /* A cell of a table as text: several values stand in one, nothing is an empty one. */
  function flat(value) {
    if (value === null || value === undefined) return '';
    return Array.isArray(value) ? value.join('; ') : value;
  }

  /* Quoted where needed, and never a formula of a spreadsheet. */
  function cell(value) {
    const text = String(flat(value));
    const safe = typeof value !== 'number' && /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
    return /[",\r\n]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  }

  /* Rows of cells, the header first; the mark in front tells Excel that it is UTF-8. */
  function csv(rows) {
    return '\ufeff' + rows.map(function (row) { return row.map(cell).join(',') + '\r\n'; }).join('');
  }

  function save(name, content) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(content));
    link.download = name;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 10000);
  }

  window.esrcatSaving = { csv: csv, flat: flat, save: save };
})();
