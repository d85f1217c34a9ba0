"""Measurements of speed, memory and start-up, each next to a floor and a peer from the same run."""
