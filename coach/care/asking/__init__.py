"""What a person is asked outside of a session: questions, what fits, and the fact it becomes."""
