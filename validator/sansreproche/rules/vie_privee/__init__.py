"""What a recruiter need not know of a candidate."""
