### Wörter der Tests im Fenster.

## Tests, was das Knie kann
more-tests = Was mein Knie kann
ask-card-tests = Was kann es jetzt?
ask-card-tests-why = Kurze Tests, einer nach dem anderen, wann es Ihnen passt.
asking-title-test-left = Ihr Test, linkes Bein
asking-title-test-right = Ihr Test, rechtes Bein
asking-unit-steps = { $count ->
    [one] Schritt
   *[other] Schritte
 }
asking-unit-seconds = { $count ->
    [one] Sekunde
   *[other] Sekunden
 }
asking-unit-wall-cm = Zentimeter
asking-unit-stands = { $count ->
    [one] Mal
   *[other] Mal
 }
asking-unit-raises = { $count ->
    [one] Mal
   *[other] Mal
 }
asking-choice-bend-yes = Ja
asking-choice-bend-almost = Fast
asking-choice-bend-no = Nein
asking-choice-arms-yes = Ja
asking-choice-arms-almost = Fast
asking-choice-arms-no = Nein
asking-choice-trunk-yes = Ja
asking-choice-trunk-almost = Fast
asking-choice-trunk-no = Nein
asking-choice-pelvis-yes = Ja
asking-choice-pelvis-almost = Fast
asking-choice-pelvis-no = Nein
asking-choice-knee-yes = Ja
asking-choice-knee-almost = Fast
asking-choice-knee-no = Nein
asking-choice-foot-yes = Ja
asking-choice-foot-almost = Fast
asking-choice-foot-no = Nein
ask-test-seconds-screen = Wie viele Sekunden konnten Sie höchstens auf diesem Bein stehen?
test-why-not-locked-screen = Erst sollte jemand das Knie ansehen.
test-why-not-asked-screen = Sagen Sie erst, wie es dem Knie heute Morgen geht.
assess-title = Was Ihr Knie kann
assess-under = Ein Test nach dem anderen. Heute muss nichts sein.
assess-due = Für heute, wann es Ihnen passt
assess-may = Heute möglich, noch nicht nötig
assess-rest = Sitzen Sie erst noch { $seconds } Sekunden.
assess-own-way = Sie brauchen nur eine Uhr im Blick. Danach sagen Sie, wie es war.
assess-tell = Getan. Sagen, wie es war
assess-other = Alle Tests
assess-not-kept = Heute wird nichts davon aufgehoben.
test-why-not-rising-not-asked-screen = Sagen Sie erst, wie sich das Aufstehen von diesem Stuhl anfühlt.
assess-two-ways = Vor der Kamera wird gemessen. Oder Sie machen ihn mit einer Uhr im Blick und sagen, wie es war.
assess-camera = Vor der Kamera
assess-tell-self = Selbst sagen
assess-again = Noch einmal
assess-other-leg = Das andere Bein
assess-stopped = Beendet. Nichts davon wird aufgehoben, und nichts geht verloren. Es hat Zeit.
assess-without-camera = Der Test geht auch ohne Bild. Danach sagen Sie, wie es war.
assess-noted = Als nicht bekannt vermerkt.
assess-unseen = Noch einmal hilft, oder Sie sagen es selbst. Beides zählt.
assess-pain-each = Wie weh tat Kniebeuge { $number } von { $count }, 0 bis 10?

## Während eines Tests, von weitem gesehen
banner-test-walk = In Ihrem Tempo gehen
banner-test-squat = Langsam beugen
banner-test-chair-stand = Auf und wieder ab
banner-test-step-down-left = Linker Fuß bleibt oben
banner-test-step-down-right = Rechter Fuß bleibt oben
banner-test-balance-left = Auf dem linken Bein
banner-test-balance-right = Auf dem rechten Bein
banner-test-ankle-left = Linkes Knie zur Wand
banner-test-ankle-right = Rechtes Knie zur Wand
banner-test-hip-left = Linkes Bein heben
banner-test-hip-right = Rechtes Bein heben
