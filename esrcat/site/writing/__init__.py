"""Templates and files: one writer for each language, into a folder in which only what changed is written."""
