### Wörter des Weges: eine Karte des Programms, die immer nur wächst. Kurz und freundlich.

trail-title = Ihr Weg
trail-open = Ihren Weg ansehen
trail-region-calm = Stille Bucht
trail-region-early_activation = Sanfte Hügel
trail-region-movement_control = Bewegungswiese
trail-region-functional = Alltagshöhe
trail-region-prevention = Weite Küste
trail-story-calm = Das Wasser ist ruhig. Jeder eingehaltene Tag zündet ein Licht an.
trail-story-early_activation = Die ersten Hügel. Kleine, langsame Übungen wecken den Oberschenkel.
trail-story-movement_control = Hüfte, Knie und Fuß lernen, sich gemeinsam zu bewegen.
trail-story-functional = Treppen, Stühle und Spaziergänge werden zum Training.
trail-story-prevention = Ein weiter Blick. Wenig, aber oft: so bleibt es gut.
trail-camping = Eine Weile Rast am Feuer. Alle Ihre Lichter bleiben an.
trail-lights = { $count ->
    [0] Ihr erstes Licht wartet
    [one] Ein Licht auf Ihrem Weg
   *[other] { $count } Lichter auf Ihrem Weg
}
trail-camps = { $count ->
    [0] Aus Ruhe wird ein Lager
    [one] Ein Lager für eingehaltene Ruhe
   *[other] { $count } Lager für eingehaltene Ruhe
}
trail-finds = Am Weg gefunden
trail-finds-count = { $found } von { $count }
trail-next-find = Nächster Fund: { $name }, in { $points } Punkten.
trail-quest = Diese Woche
