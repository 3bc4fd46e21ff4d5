"""How the synthetic patient is drawn, as a number: kept scenes of another one are not used."""

RENDERING_VERSION = 3  # raised whenever the same source may give other pictures or another truth
