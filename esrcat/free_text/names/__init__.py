"""What a text calls its project. `reading` tells it; the other modules know where names stand and end."""
