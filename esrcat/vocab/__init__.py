"""Vocabularies: inflected and former names become things with an identifier."""
