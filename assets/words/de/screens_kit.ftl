### Was Bedienelemente ohne geschriebene Wörter von sich sagen.

control-less = Weniger: { $what }
control-more = Mehr: { $what }
control-number = { $what }: { $number }
control-slider = Entlangfahren
control-page-up = Seite nach oben
control-page-down = Seite nach unten
replay-slower = Langsamer abspielen
replay-faster = Schneller abspielen
replay-position = Stelle der Aufnahme
