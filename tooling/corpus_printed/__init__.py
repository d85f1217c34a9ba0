"""Project pages as browsers print them to PDF, for the corpus.

The pages are in the shape of the services' own; each is printed in the manner of another browser. A Chromium
prints them all: what browsers put around a page is given to it as templates. Its bytes differ from version to
version, so the PDFs are kept in the corpus and this is how they were made.
"""
