"""When a project runs, and the steps of its way to its money. Begin at `reading`."""
