"""Working time: availability without end, hours beyond the limits, pressure."""
