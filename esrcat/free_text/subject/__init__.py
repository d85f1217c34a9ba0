"""What a text and each of its sentences are about: its own project, another one, or none."""
