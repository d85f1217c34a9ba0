/* Slips of the hand: how far a word is from another. */
(function () {
  'use strict';

  const SHORTEST_STEM = 5;
  const LONG_CORE = 8;            // two slips are thinkable in a stem
  const LONGEST_ENDING = 7;

  /* Edits between two words: letters put in, left out, changed, or two neighbours swapped. */
  function distance(one, other, limit) {
    if (Math.abs(one.length - other.length) > limit) return limit + 1;
    const row = lastRow(one, other, limit);
    return row ? row[other.length] : limit + 1;
  }

  /* The edits between a word and each beginning of another, or null when all are more than the limit. */
  function lastRow(one, other, limit) {
    let before = [], row = Array.from({ length: other.length + 1 }, function (_, at) { return at; });
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      let least = i;
      for (let j = 1; j <= other.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
        least = Math.min(least, next[j]);
      }
      if (least > limit) return null;
      before = row;
      row = next;
    }
    return row;
  }

  /* Slips between a stem and the beginning of a word whose ending no document has; a longer stem is nearer. */
  function stemDistance(stem, word, limit) {
    const isShort = stem.length < SHORTEST_STEM || stem.length * 2 < word.length;
    if (isShort || word.length - stem.length > LONGEST_ENDING || stem.length - word.length > limit) return limit + 1;
    const row = lastRow(stem, word, limit);
    if (!row) return limit + 1;
    let least = limit + 1;
    for (let end = Math.max(0, word.length - LONGEST_ENDING); end < row.length; end++) least = Math.min(least, row[end]);
    if (least > Math.min(limit, stem.length < LONG_CORE ? 1 : 2)) return limit + 1;
    return least - stem.length / 1000;
  }

  /* The entries with the fewest slips, `limit` at most. */
  function nearest(entries, limit, slipsOf) {
    let best = [], least = limit;
    for (const entry of entries) {
      const slips = slipsOf(entry, least);
      if (slips > least) continue;
      if (slips < least) { least = slips; best = []; }
      best.push(entry);
    }
    return best;
  }

  function undoubled(word) { return word.replace(/(.)\1+/g, '$1'); }

  window.esrcatSpelling = { distance: distance, stemDistance: stemDistance, nearest: nearest, undoubled: undoubled };
})();
