"""Who carries a project out, with whom, and who finances it. Begin at `reading`."""
