"""A job under an internship label."""
