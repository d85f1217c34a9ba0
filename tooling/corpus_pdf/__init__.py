"""PDF documents of the corpus, drawn from facts in the layouts of the official forms.

    python -m corpus_pdf FOLDER        from the folder tooling/, or with it on PYTHONPATH

The same facts give the same bytes and the record that is expected of them. Projects, organisations and
persons are invented; headings, labels and layouts are those of the forms.
"""
