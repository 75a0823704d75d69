"""Popularity measured."""
