"""The first start: what this is, the first questions, and when somebody should look first."""
