"""The text of one project as it is read: lines, sentences, labels, and the words of each language."""
