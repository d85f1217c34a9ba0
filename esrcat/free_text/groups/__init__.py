"""For whom a project is: its target groups. Begin at `reading`."""
