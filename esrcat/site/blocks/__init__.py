"""The blocks of a project page: which there are, in which order, what they hold and how they are printed."""
