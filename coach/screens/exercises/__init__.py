"""The library of exercises: a list, a page for each, and doing one now."""
