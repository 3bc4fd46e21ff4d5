"""The window's own widget kit: drawing in dp, and controls for mouse and keyboard alike."""
