### Words of the summary that belong to it alone.

summary-good-unseen = full and in good form; { $unseen } not seen well enough
