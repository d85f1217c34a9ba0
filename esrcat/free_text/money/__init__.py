"""What a project costs and who pays. Begin at `reading`; `breakdown` reads budgets row by row."""
