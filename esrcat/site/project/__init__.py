"""The page of a project, and what all of them say of the quality of a catalogue."""
