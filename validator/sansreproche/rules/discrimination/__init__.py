"""What no job ad may ask: age, sex, origin, looks, health, family, address, beliefs."""
