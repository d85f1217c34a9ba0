"""Who is asked about a project: names with role, e-mail and phone. Begin at `reading`."""
