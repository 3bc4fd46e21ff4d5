"""Today: what the plan asks for, why, and the week around it."""
