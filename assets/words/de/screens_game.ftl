### Wörter des Tempo-Spiels. Es zeigt mehr, als es sagt.

game-plain = Schlicht
game-lantern = Laterne
setting-game = Laternenspiel
setting-game-why = Ihre Bewegung lässt eine Laterne im Tempo der Übung fliegen. Aus: die schlichte Ansicht.
