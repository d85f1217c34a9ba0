"""What a project aims at and does: objectives, activities and work packages. Begin at `reading`."""
