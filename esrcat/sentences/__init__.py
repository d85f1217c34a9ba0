"""Facts that stand in running Finnish prose: pure functions on cleaned text that return Readings."""
