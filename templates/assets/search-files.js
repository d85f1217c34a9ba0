/* What is shown, as a file: CSV, JSON, JSON Lines, or a workbook of a spreadsheet, made in the browser. */
(function () {
  'use strict';
  const index = window.esrcatIndex;
  const { words, valueName } = window.esrcatHits;
  const { csv, flat, save } = window.esrcatSaving;
  const UTF8 = new TextEncoder();

  // -- tables ----------------------------------------------------------------------------------------

  /* The address of a project's page, whole where the site has one: a file is read away from the site.
     A site that is opened from a folder has none, and where that folder is concerns nobody else. */
  function whole(page) { return location.protocol === 'file:' ? page : new URL(encodeURI(page), location.href).href; }

  function jsonLines(rows, names) {
    return rows.map(function (row) { return JSON.stringify(row, names) + '\n'; }).join('');
  }

  const WRITERS = {
    csv: function (rows, names) { return csv([names].concat(rows.map(function (row) { return names.map(function (name) { return row[name]; }); }))); },
    jsonl: jsonLines,
    json: function (rows, names) { return JSON.stringify(rows, names, 1) + '\n'; }
  };

  // -- workbooks -------------------------------------------------------------------------------------

  const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
  function xml(text) {
    return String(text).replace(CONTROL, '').replace(/[&<>"]/g, function (sign) { return { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }[sign]; });
  }

  // Names of formats, not addresses that anything asks for.
  const FORMATS = ['http', '//schemas.openxmlformats.org/'].join(':');
  const SHEETS = FORMATS + 'spreadsheetml/2006/main', OFFICE = FORMATS + 'officeDocument/2006/relationships', PACKAGE = FORMATS + 'package/2006/';

  function sheet(table) {
    const rows = table.map(function (cells) {
      return '<row>' + cells.map(function (value) {
        if (value === '') return '<c/>';
        if (typeof value === 'number') return '<c><v>' + value + '</v></c>';
        return '<c t="inlineStr"><is><t xml:space="preserve">' + xml(value) + '</t></is></c>';
      }).join('') + '</row>';
    });
    return '<worksheet xmlns="' + SHEETS + '"><sheetData>' + rows.join('') + '</sheetData></worksheet>';
  }

  const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

  // Columns whose values have words of their own, by the facet that says them.
  const NAMED = {
    fund: 'fund', programme_period: 'programme_period', status: 'status', national: 'national', actor_type: 'actor_type', authority: 'authority',
    priority_axis: 'priority_axis', regions: 'region', subregions: 'subregion', municipalities: 'municipality', target_groups: 'target_group', themes: 'theme',
  };

  /* A cell of a workbook, in the words of the page: the file is for reading, the others for programs. */
  function told(name, value) {
    if (value === null || !NAMED[name]) return flat(value);
    return flat(Array.isArray(value) ? value.map(function (each) { return valueName(NAMED[name], each); }) : valueName(NAMED[name], value));
  }

  /* The rows on one sheet, the address of the search on another. */
  function workbook(rows, names) {
    const table = [names.map(function (name) { return words.columns[name]; })]
      .concat(rows.map(function (row) { return names.map(function (name) { return told(name, row[name]); }); }));
    const sheets = [[words.sheet, table], [words.sheet_search, [[words.sheet_address, location.href]]]];
    const relation = function (id, type, target) { return '<Relationship Id="' + id + '" Type="' + OFFICE + '/' + type + '" Target="' + target + '"/>'; };
    const relations = function (inner) { return '<Relationships xmlns="' + PACKAGE + 'relationships">' + inner + '</Relationships>'; };
    const each = function (write) { return sheets.map(function (_, at) { return write(at + 1); }).join(''); };
    const parts = {
      '[Content_Types].xml': '<Types xmlns="' + PACKAGE + 'content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        + '<Override PartName="/xl/workbook.xml" ContentType="' + MAIN + 'sheet.main+xml"/>'
        + each(function (n) { return '<Override PartName="/xl/worksheets/sheet' + n + '.xml" ContentType="' + MAIN + 'worksheet+xml"/>'; }) + '</Types>',
      '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
      'xl/workbook.xml': '<workbook xmlns="' + SHEETS + '" xmlns:r="' + OFFICE + '"><sheets>'
        + each(function (n) { return '<sheet name="' + xml(sheets[n - 1][0]) + '" sheetId="' + n + '" r:id="r' + n + '"/>'; }) + '</sheets></workbook>',
      'xl/_rels/workbook.xml.rels': relations(each(function (n) { return relation('r' + n, 'worksheet', 'worksheets/sheet' + n + '.xml'); })),
    };
    sheets.forEach(function (one, at) { parts['xl/worksheets/sheet' + (at + 1) + '.xml'] = sheet(one[1]); });
    return zip(Object.keys(parts).map(function (name) { return [name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + parts[name]]; }));
  }

  const CRC = Array.from({ length: 256 }, function (_, at) {
    for (let bit = 0; bit < 8; bit++) at = at & 1 ? at >>> 1 ^ 0xedb88320 : at >>> 1;
    return at >>> 0;
  });
  function checksum(bytes) {
    let sum = 0xffffffff;
    for (const byte of bytes) sum = CRC[(sum ^ byte) & 255] ^ sum >>> 8;
    return (sum ^ 0xffffffff) >>> 0;
  }

  /* A ZIP archive of texts, stored as they are. Fields are [number, bytes]. */
  function zip(entries) {
    const pieces = [], directory = [];
    let offset = 0;
    for (const [name, text] of entries) {
      const path = UTF8.encode(name), bytes = UTF8.encode(text);
      const about = [[20, 2], [0x800, 2], [0, 2], [0, 2], [0x21, 2], [checksum(bytes), 4], [bytes.length, 4], [bytes.length, 4], [path.length, 2], [0, 2]];
      const head = fields([[0x04034b50, 4]].concat(about));
      directory.push(fields([[0x02014b50, 4], [20, 2]].concat(about, [[0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]])), path);
      pieces.push(head, path, bytes);
      offset += head.length + path.length + bytes.length;
    }
    const size = directory.reduce(function (sum, piece) { return sum + piece.length; }, 0);
    const end = fields([[0x06054b50, 4], [0, 2], [0, 2], [entries.length, 2], [entries.length, 2], [size, 4], [offset, 4], [0, 2]]);
    return pieces.concat(directory, end);
  }

  function fields(listed) {
    const bytes = [];
    for (const [number, size] of listed) for (let at = 0; at < size; at++) bytes.push(Math.floor(number / Math.pow(256, at)) % 256);
    return Uint8Array.from(bytes);
  }

  // -- saving ----------------------------------------------------------------------------------------

  /* Save documents in their order, with the named columns. */
  async function saveRows(kind, documents, names) {
    const rows = (await index.rows(documents)).map(function (row) { return Object.assign({}, row, { page: whole(row.page) }); });
    save(words.file + '.' + kind, kind === 'xlsx' ? workbook(rows, names) : [WRITERS[kind](rows, names)]);
  }

  window.esrcatFiles = { save: saveRows };
})();
