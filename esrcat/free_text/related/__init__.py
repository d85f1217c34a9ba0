"""What a text names beside its project: codes, parts of the programme and other projects."""
