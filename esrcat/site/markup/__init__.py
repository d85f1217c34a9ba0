"""Markup that is printed without a template: texts, marks, rows of lists, lines of a source, charts."""
