### Words of the tempo game. It shows more than it says.

game-plain = Plain
game-show = Game
