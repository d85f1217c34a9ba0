"""What a page shows of its sources: the places of values, where they disagree, and the texts themselves."""
