### Words of the trail: a map of the programme that only ever grows. Short and kind.

trail-title = Your trail
trail-open = See your trail
trail-region-calm = Calm bay
trail-region-early_activation = Gentle hills
trail-region-movement_control = Moving meadow
trail-region-functional = Everyday ridge
trail-region-prevention = Open coast
trail-story-calm = The water is quiet here. Every kept day lights a lamp.
trail-story-early_activation = The first hills. Small, slow work wakes the thigh.
trail-story-movement_control = Hip, knee and foot learn to move together.
trail-story-functional = Stairs, chairs and walks become training.
trail-story-prevention = A wide view. A little, often, keeps you well.
trail-camping = A camp by the fire for a while. All your lights stay lit.
trail-lights = { $count ->
    [0] Your first light is waiting
    [one] One light on your trail
   *[other] { $count } lights on your trail
}
trail-camps = { $count ->
    [0] Rest you keep makes a camp
    [one] One camp, for rest you kept
   *[other] { $count } camps, for rest you kept
}
trail-finds = Found on the way
trail-finds-count = { $found } of { $count }
trail-next-find = Next find: { $name }, in { $points } points.
trail-quest = This week
