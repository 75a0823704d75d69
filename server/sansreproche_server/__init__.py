"""Serve `sansreproche` over HTTP."""
