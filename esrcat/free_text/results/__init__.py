"""Numbers of a project: who took part, as planned and as it turned out, and what came about."""
