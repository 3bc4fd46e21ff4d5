"""Facts turned into the strings and fractions a screen shows; no pygame in here."""
