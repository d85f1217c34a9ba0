"""The pages and files about the whole catalogue."""
