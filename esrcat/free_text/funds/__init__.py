"""Which fund and programme period a project belongs to. Begin at `reading`."""
