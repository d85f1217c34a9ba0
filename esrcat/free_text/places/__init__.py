"""Where a project works, and whether in the whole country. Begin at `reading`."""
