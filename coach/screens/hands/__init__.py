"""Far screens by body: which sign means which target, and screens that are made of targets."""
