### Words of the tempo game. It shows more than it says.

game-plain = Plain
game-lantern = Lantern
setting-game = Lantern game
setting-game-why = Your movement flies a lantern in the tempo of the exercise. Off: the plain view.
