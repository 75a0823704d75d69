"""Pay: unsaid, too low, withheld, or asked of the past."""
