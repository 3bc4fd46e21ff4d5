"""Before the programme begins: warning signs, history, and what they leave out."""
