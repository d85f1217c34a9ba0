/* The syntax of a query: from the typed text to clauses. */
(function () {
  'use strict';
  const index = window.esrcatIndex, programmes = window.esrcatProgrammes;

  const TOKEN = /(?<not>[-−](?=[^\s-]))?(?:(?<field>\p{L}+):)?(?:"(?<phrase>[^"]*)"?|(?<plain>[^\s"]+))/gu;
  const NOT = ['EI', 'NOT', 'INTE'], OR = ['TAI', 'OR', 'ELLER'], AND = ['JA', 'AND', 'OCH'];

  /* Return {clauses, strict}. A clause is {not, atoms}: any of its atoms is enough, all clauses are wanted.
     An atom is {word, field, quoted} or, for a phrase, {words, phrase: true, field}; `programme` is the fund
     or period that it names. */
  function parse(text, language) {
    const clauses = [];
    let not = false, joined = false, strict = false;
    for (const { groups } of programmes.joined(text, language).matchAll(TOKEN)) {
      const plain = groups.plain;
      if (plain && NOT.includes(plain)) { not = true; continue; }
      if (plain && AND.includes(plain)) { strict = true; continue; }
      if (plain && OR.includes(plain)) { joined = clauses.length > 0; continue; }
      const known = groups.field && language.fields[groups.field.toLowerCase()];
      const typed = groups.phrase !== undefined ? groups.phrase : (groups.field && !known ? groups.field + ' ' : '') + plain;
      const atoms = programmeAtoms(groups, known, language) || atomsOf(index.words(typed), groups.phrase !== undefined, known || '');
      const excludes = not || groups.not !== undefined;
      atoms.forEach(function (atom, at) {
        const last = clauses[clauses.length - 1];
        if (joined && at === 0 && last && last.not === excludes) last.atoms.push(atom);
        else clauses.push({ not: excludes, atoms: [atom] });
      });
      if (atoms.length) { not = joined = false; }
    }
    return { clauses: clauses, strict: strict };
  }

  function atomsOf(words, quoted, field) {
    if (quoted && words.length > 1) return [{ phrase: true, words: words, field: field }];
    return words.map(function (word) { return { word: word, quoted: quoted, field: field }; });
  }

  /* A fund, also with an ending ('ESR:n'), or a period; null for anything else. */
  function programmeAtoms(groups, known, language) {
    if (groups.phrase !== undefined || known) return null;
    const programme = programmes.named((groups.field ? groups.field + ':' : '') + groups.plain, language);
    const word = programme && index.words(groups.field || groups.plain)[0];
    return word ? [{ word: word, quoted: false, field: '', programme: programme }] : null;
  }

  /* Codes and business identifiers that a text may be, also apart, with FI before it, or in an old address. */
  function identifiers(text) {
    const inside = /[/=?]/.test(text) && text.match(/\b[asj]\d{5}\b/i);
    const letters = (inside ? inside[0] : text).toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    if (!/\d/.test(letters) || letters.length > 24) return [];
    return /^fi\d{8}$/.test(letters) ? [letters, letters.slice(2)] : [letters];
  }

  window.esrcatSyntax = { parse: parse, identifiers: identifiers };
})();
