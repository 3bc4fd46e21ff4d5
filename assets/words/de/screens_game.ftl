### Wörter des Tempo-Spiels. Es zeigt mehr, als es sagt.

game-plain = Schlicht
game-show = Spiel
